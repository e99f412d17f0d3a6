import { ELEMENT } from './node-kinds.ts';

/**
 * Elements that are asked for their text, or for the hosts among them, in one go: 20 ms where texts are short. To cut finer costs more
 * than what is asked for where thousands of elements stand side by side.
 */
const PART_ELEMENTS = 250_000;
/** An element with more children than this is asked as a whole: to ask each of thousands takes many times as long. */
const FEW_CHILDREN = 100;

export interface Part {
  node: Node;
  /** False where `node` was cut: then its children are parts of their own, and come after it. */
  whole: boolean;
}

/** `node` in parts of about `elements` at most, in the order of the page, with room for a pause between two of them. */
export function* partsOf(node: Node, elements = PART_ELEMENTS): Generator<Part, void, void> {
  const whole =
    node.nodeType !== ELEMENT ||
    (node as Element).childElementCount > FEW_CHILDREN ||
    (node as Element).getElementsByTagName('*').length <= elements;
  yield { node, whole };
  if (whole) return;
  for (const child of [...node.childNodes]) yield* partsOf(child, elements);
}

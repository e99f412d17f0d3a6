import { BLOCK, CLOSED, HOST, INLINE, KIND, kindOf, TEXT, traitsOf, VOID } from './node-kinds.ts';

/** A line of text as a reader sees it: the text nodes between two block edges, in order. */
export type RunNodes = Text[];

/** Takes a run and its text as it stands in the nodes; true ends the walk. */
export type OnRun = (nodes: RunNodes, raw: string) => boolean;

const BLANK = /^\s*$/;
const SPACE = 0x20;
const ASCII = 0x80;

export function isBlank(data: string): boolean {
  const first = data.charCodeAt(0);
  return !(first > SPACE && first < ASCII) && BLANK.test(data);
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/**
 * Every run of text from `first` to its sibling `last`, in reading order; `onRun` may end the walk, which then returns true. Open
 * shadow roots met on the way are handed to `onShadow`, not entered. Asks each node for its name and its next, and no more than it
 * must: on a long page that is most of what reading costs.
 */
export function walkRuns(first: Node, last: Node, onShadow: (root: ShadowRoot) => void, onRun: OnRun): boolean {
  /** The elements that the walk is in, and whether each is a block. */
  const above: Node[] = [];
  const blocks: boolean[] = [];
  let run: RunNodes = [];
  let raw = '';
  let full = false;

  function endRun(): boolean {
    if (run.length === 0) return false;
    const done = run;
    const text = raw;
    const said = full;
    run = [];
    raw = '';
    full = false;
    return said && onRun(done, text);
  }

  let node: Node | null = first;
  for (;;) {
    if (isText(node)) {
      const { data } = node;
      run.push(node);
      raw += data;
      full ||= !isBlank(data);
    } else {
      const traits = traitsOf(node);
      const kind = traits & KIND;
      if ((kind === BLOCK || kind === CLOSED) && endRun()) return true;
      if (kind === BLOCK || kind === INLINE) {
        const into: Node | null = node.firstChild;
        if (traits & HOST) {
          const { shadowRoot } = node as Element;
          if (shadowRoot) onShadow(shadowRoot);
        }
        if (into !== null) {
          above.push(node);
          blocks.push(kind === BLOCK);
          node = into;
          continue;
        }
      }
    }
    let next: Node | null = node === last ? null : node.nextSibling;
    while (next === null) {
      const left = above.pop();
      if (left === undefined) return endRun();
      if (blocks.pop() && endRun()) return true;
      next = left === last ? null : left.nextSibling;
    }
    node = next;
  }
}

/** The same for all that is in `root`. */
export function walkRunsIn(root: Node, onShadow: (root: ShadowRoot) => void, onRun: OnRun): boolean {
  const { firstChild, lastChild } = root;
  return firstChild !== null && lastChild !== null && walkRuns(firstChild, lastChild, onShadow, onRun);
}

/** Every run of text under `root`, in reading order. */
export function runsIn(root: Node, onShadow: (root: ShadowRoot) => void): RunNodes[] {
  const runs: RunNodes[] = [];
  walkRunsIn(root, onShadow, (nodes) => {
    runs.push(nodes);
    return false;
  });
  return runs;
}

/** The text of a run as it stands in its nodes. */
export function rawOf(nodes: RunNodes): string {
  return nodes.map(({ data }) => data).join('');
}

/** The nearest text at or behind `candidate` in one direction, without crossing a block edge; null when there is none. */
function textFrom(start: Node | null, parent: Node | null, forward: boolean): Text | null {
  let candidate = start;
  let above = parent;
  for (;;) {
    while (candidate === null) {
      if (above === null || kindOf(above) !== INLINE) return null;
      candidate = forward ? above.nextSibling : above.previousSibling;
      above = above.parentNode;
    }
    if (isText(candidate)) return candidate;
    const kind = kindOf(candidate);
    if (kind === INLINE) {
      above = candidate;
      candidate = forward ? candidate.firstChild : candidate.lastChild;
    } else if (kind === VOID) {
      candidate = forward ? candidate.nextSibling : candidate.previousSibling;
    } else return null;
  }
}

/** The text right before or behind a place between two children of `parent`; `sibling` is the child on that side, or null. */
export function textBeside(parent: Node, sibling: Node | null, forward: boolean): Text | null {
  return textFrom(sibling, parent, forward);
}

/** The whole run that `text` belongs to, however deep its neighbours sit in inline elements. */
export function runAround(text: Text): RunNodes {
  const nodes: RunNodes = [text];
  for (let at = textFrom(text.previousSibling, text.parentNode, false); at !== null; ) {
    nodes.push(at);
    at = textFrom(at.previousSibling, at.parentNode, false);
  }
  nodes.reverse();
  for (let at = textFrom(text.nextSibling, text.parentNode, true); at !== null; ) {
    nodes.push(at);
    at = textFrom(at.nextSibling, at.parentNode, true);
  }
  return nodes;
}

import { BLOCK, INLINE, kindOf, TEXT, VOID } from './node-kinds.ts';

/** A line of text as a reader sees it: the text nodes between two block edges, in order. */
export type RunNodes = Text[];

const BLANK = /^\s*$/;

function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/**
 * Every run of text under `root`, in reading order. Open shadow roots met on the way are handed to `onShadow`, not entered.
 */
export function runsIn(root: Node, onShadow: (root: ShadowRoot) => void): RunNodes[] {
  const runs: RunNodes[] = [];
  let run: RunNodes = [];
  let full = false;
  let node: Node | null = root.firstChild;
  while (node !== null) {
    let into: Node | null = null;
    if (isText(node)) {
      run.push(node);
      full ||= !BLANK.test(node.data);
    } else {
      const kind = kindOf(node);
      if (kind !== VOID && kind !== INLINE) {
        if (full) runs.push(run);
        if (run.length > 0) run = [];
        full = false;
      }
      if (kind === INLINE || kind === BLOCK) {
        into = node.firstChild;
        const shadow = (node as Element).shadowRoot;
        if (shadow) onShadow(shadow);
      }
    }
    if (into !== null) {
      node = into;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === root || node === null) {
        node = null;
        break;
      }
      if (kindOf(node) === BLOCK) {
        if (full) runs.push(run);
        if (run.length > 0) run = [];
        full = false;
      }
    }
    node = node === null ? null : node.nextSibling;
  }
  if (full) runs.push(run);
  return runs;
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

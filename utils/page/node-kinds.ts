/**
 * Types of nodes and of an XPath result by their figures: to name `Node` or `XPathResult` makes the browser set that interface up for
 * this script, which every page would pay.
 */
export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;
export const DOCUMENT = 9;
export const ORDERED_SNAPSHOT = 7;
/** Of `compareDocumentPosition`. */
export const FOLLOWING = 4;

/** How a node takes part in the text of a page. */
export const BLOCK = 0;
/** Flows with its neighbours: "krat<b>om</b>" is one word. */
export const INLINE = 1;
/** Ends a line of text and is never read: editors, code, media. */
export const CLOSED = 2;
/** Has no text to read, and the text before and after it still belong together. */
export const VOID = 3;

export type NodeKind = typeof BLOCK | typeof INLINE | typeof CLOSED | typeof VOID;

const INLINE_TAGS =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var';
const CLOSED_TAGS =
  'audio br canvas code datalist embed frame frameset hr iframe input math meter object option progress select textarea title video';
const VOID_TAGS = 'area base img link meta noscript param picture script source style svg template track wbr';

let kinds: Map<string, NodeKind> | undefined;

function kindsByTag(): Map<string, NodeKind> {
  const map = new Map<string, NodeKind>();
  for (const tag of INLINE_TAGS.split(' ')) map.set(tag, INLINE);
  for (const tag of CLOSED_TAGS.split(' ')) map.set(tag, CLOSED);
  for (const tag of VOID_TAGS.split(' ')) map.set(tag, VOID);
  return map;
}

/** Nothing below these is read, whatever is written into it. */
export const UNREAD = `head,${CLOSED_TAGS.replaceAll(' ', ',')},${VOID_TAGS.replaceAll(' ', ',')}`;

/** Whether a text stands in the page and where it is read. */
export function isRead({ isConnected, parentElement, parentNode }: Text): boolean {
  if (!isConnected) return false;
  return parentElement === null ? parentNode instanceof ShadowRoot : parentElement.closest(UNREAD) === null;
}

/** By the name of the tag alone: asking for computed styles of every element would cost more than the whole scan. */
export function kindOf(node: Node): NodeKind {
  if (node.nodeType !== ELEMENT) return node.nodeType === COMMENT ? VOID : BLOCK;
  kinds ??= kindsByTag();
  return kinds.get((node as Element).localName) ?? BLOCK;
}

/** Words on both sides of these are apart, though the line goes on. */
const APART = new Set(['img', 'picture', 'svg']);

export function standsBetweenWords(element: Element): boolean {
  return APART.has(element.localName);
}

/** Code editors that draw their text into plain elements while the typing happens elsewhere. */
const EDITORS =
  '[contenteditable],[role~="textbox"],[role~="searchbox"],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor,.ProseMirror,.ql-editor';

/**
 * Roots in which to look for all editors took this long (ms) once: there each line climbs for itself. With 200,000 elements a look
 * took 25 ms, and reading the page is thousands of jobs.
 */
const SLOW_MS = 4;
const large = new WeakSet<Node>();

/** The editors of each root. Good until the running job ends: the page cannot change in between. */
let editorsByRoot: Map<Node, Element[]> | undefined;

function editorsOf(root: Node): Element[] {
  if (editorsByRoot === undefined) {
    editorsByRoot = new Map();
    queueMicrotask(() => {
      editorsByRoot = undefined;
    });
  }
  let editors = editorsByRoot.get(root);
  if (editors === undefined || !editors.every(({ isConnected }) => isConnected)) {
    const startMs = Date.now();
    editors = 'querySelectorAll' in root ? [...(root as ParentNode).querySelectorAll(EDITORS)] : [];
    if (Date.now() - startMs >= SLOW_MS) large.add(root);
    if (root instanceof Element && root.matches(EDITORS)) editors.push(root);
    editorsByRoot.set(root, editors);
  }
  return editors;
}

/** With more editors than this in a page, to climb from a line is cheaper than to ask each of them. */
const FEW_EDITORS = 8;

function editorAbove(element: Element): Element | null {
  // Most pages have no editor at all, and to climb from every line would cost more than the rest of reading it.
  const root = element.getRootNode();
  if (large.has(root)) return element.closest(EDITORS);
  const editors = editorsOf(root);
  const few = editors.length <= FEW_EDITORS;
  return few && !editors.some((editor) => editor.contains(element)) ? null : element.closest(EDITORS);
}

/** Whether people type in here: text fields, editors, chat boxes. Nothing in them is ever read or marked. */
export function isTypedIn(element: Element): boolean {
  if (element.ownerDocument.designMode === 'on') return true;
  const editor = editorAbove(element);
  if (editor === null) return false;
  return editor.getAttribute('contenteditable')?.toLowerCase() !== 'false' || isTypedInAbove(editor);
}

/** A widget that is not editable may stand inside an editor: it is typed around, so it is left alone too. */
function isTypedInAbove(island: Element): boolean {
  const parent = island.parentElement;
  return parent !== null && isTypedIn(parent);
}

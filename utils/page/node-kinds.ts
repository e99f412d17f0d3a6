/**
 * Types of nodes and of an XPath result by their figures: to name `Node` or `XPathResult` makes the browser set that interface up for
 * this script, which every page would pay.
 */
export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;
export const DOCUMENT = 9;
export const ORDERED_SNAPSHOT = 7;
/** Of a tree walker. */
export const SHOW_ELEMENT = 1;
export const SHOW_TEXT = 4;
/** What its filter answers. */
export const ACCEPT = 1;
export const REJECT = 2;
export const SKIP = 3;
/** Of `compareDocumentPosition`. */
export const FOLLOWING = 4;
export const APART = 1;

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

/** Elements that may carry a shadow root, beside custom ones. */
const HOST_TAGS = 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span';
const OTHER_BLOCKS =
  'button center dd details dl dt fieldset figcaption figure form hgroup li ol pre summary table tbody td tfoot th thead tr ul';

/** The bits of a node's traits that say its kind, and the one that says that it may carry a shadow root. */
export const KIND = 3;
export const HOST = 4;

let traits: Map<string, number> | undefined;

/** By the name of the node, as HTML and as XML write it: one question to the browser for each node of a page. */
function traitsByName(): Map<string, number> {
  const map = new Map<string, number>([['#comment', VOID]]);
  const kinds = [OTHER_BLOCKS, INLINE_TAGS, CLOSED_TAGS, VOID_TAGS, HOST_TAGS];
  for (const [at, tags] of kinds.entries()) {
    for (const tag of tags.split(' ')) {
      const all = at < 4 ? at : HOST | (map.get(tag) ?? BLOCK);
      map.set(tag, all);
      map.set(tag.toUpperCase(), all);
    }
  }
  return map;
}

/** The kind of a node, with `HOST` where it may carry a shadow root. */
export function traitsOf(node: Node): number {
  traits ??= traitsByName();
  return traits.get(node.nodeName) ?? rareTraits(node, traits);
}

function rareTraits(node: Node, known: Map<string, number>): number {
  if (node.nodeType !== ELEMENT) return BLOCK;
  // With a prefix, or of another name space.
  return known.get((node as Element).localName) ?? BLOCK | HOST;
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
  return (traitsOf(node) & KIND) as NodeKind;
}

/** Words on both sides of these are apart, though the line goes on. */
const BETWEEN_WORDS = new Set(['img', 'picture', 'svg']);

export function standsBetweenWords(element: Element): boolean {
  return BETWEEN_WORDS.has(element.localName);
}

import { DOCUMENT, ORDERED_SNAPSHOT, UNREAD } from './node-kinds.ts';
import { partsOf } from './parts.ts';
import { isOrdinary } from './size.ts';

/** Custom elements. XPath, because no selector asks for a part of the name, and a look at every element costs as much as all else. */
const CUSTOM = "descendant-or-self::*[contains(local-name(),'-')]";
/** Custom elements may get their shadow root late: asked so many ms after a look, and so many after that. */
const LATE_MS = [1_000, 3_000];
/** Ordinary elements that are asked whether they are hosts. Paragraphs, headings and spans may be too: with them a glance takes a fifth more. */
const BOXES = ['div', 'main', 'section', 'article'];
/** On a large page few boxes are asked one by one, of many only the empty ones: others are hardly ever hosts. */
const FEW_BOXES = 3_000;
const EMPTY = 'div:empty';

/** What is read as a whole: the document, and each open shadow root in it. */
export type Root = Document | ShadowRoot;

/** Asked for each time: pages put a new body into the same document. */
export function contentOf(root: Root): Element | ShadowRoot | null {
  return root.nodeType === DOCUMENT ? (root as Document).body : (root as ShadowRoot);
}

export interface Hosts {
  roots: Root[];
  /** Custom elements that have no open root yet: their code may come later than the page. */
  later: Element[];
}

function boxesOf(root: Root): ArrayLike<Element> {
  if (isOrdinary(document.body)) return root.querySelectorAll(BOXES.join());
  // Takes half as long on a very large page as a selector does.
  const boxes = root.nodeType === DOCUMENT ? (root as Document).getElementsByTagName('div') : undefined;
  return boxes !== undefined && boxes.length <= FEW_BOXES ? boxes : root.querySelectorAll(EMPTY);
}

/** Ordinary elements in `root` with an open shadow root. */
function hostBoxesIn(root: Root): Element[] {
  const hosts: Element[] = [];
  const boxes = boxesOf(root);
  // By index: the iterator takes as long as the loop.
  for (let at = boxes.length - 1; at >= 0; at--) {
    const element = boxes[at] as Element;
    if (element.shadowRoot !== null) hosts.push(element);
  }
  return hosts;
}

function elementsOf(found: XPathResult): Element[] {
  const elements: Element[] = [];
  for (let at = found.snapshotLength - 1; at >= 0; at--) elements.push(found.snapshotItem(at) as Element);
  return elements;
}

/** Custom elements below `node` and itself; outside of shadow trees, where XPath does not go. */
const customIn = (node: Node): Element[] => elementsOf(document.evaluate(CUSTOM, node, null, ORDERED_SNAPSHOT, null));

/**
 * Whether an ordinary document has open shadow roots right below it, wherever they stand. One function without lists, for the first script
 * on a page; `onCustom` is called with its custom elements when none has a root yet.
 */
export function hasHosts(onCustom: (elements: Element[]) => void): boolean {
  for (const tag of BOXES) {
    // A live collection, as in `pageText`: one selector for all four takes half as long again.
    const boxes = document.getElementsByTagName(tag);
    for (let at = boxes.length - 1; at >= 0; at--) if ((boxes[at] as Element).shadowRoot !== null) return true;
  }
  const found = document.evaluate(CUSTOM, document, null, ORDERED_SNAPSHOT, null);
  return found.snapshotLength > 0 && isHostIn(elementsOf(found), onCustom);
}

function isHostIn(custom: Element[], onNone: (elements: Element[]) => void): boolean {
  if (custom.some(hasOpenRoot)) return true;
  onNone(custom);
  return false;
}

const hasOpenRoot = (element: Element): boolean => element.shadowRoot !== null;

const isCustom = ({ localName }: Element): boolean => localName.includes('-');

/** The open root of `element`, unless it stands where nothing is read. */
export function openRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  return shadowRoot !== null && element.isConnected && element.closest(UNREAD) === null ? shadowRoot : null;
}

function keep(element: Element, hosts: Hosts): void {
  const shadow = openRootOf(element);
  if (shadow !== null) hosts.roots.push(shadow);
  else if (isCustom(element) && !hasOpenRoot(element)) hosts.later.push(element);
}

/** The open shadow roots right below `root`, as far as they can be found cheaply. */
export function hostsIn(root: Root): Hosts {
  const hosts: Hosts = { roots: [], later: [] };
  for (const element of hostBoxesIn(root)) keep(element, hosts);
  const custom = root.nodeType === DOCUMENT ? customIn(root) : [...root.querySelectorAll('*')].filter(isCustom);
  for (const element of custom) keep(element, hosts);
  return hosts;
}

/**
 * Adds the same to `hosts` with pauses, for a page of any size. What the page adds meanwhile may be missed; whoever follows the page
 * looks again then.
 */
export function* findHosts(root: Root, hosts: Hosts, partElements?: number): Generator<void, void, void> {
  yield;
  if (root.nodeType !== DOCUMENT) {
    const { roots, later } = hostsIn(root);
    hosts.roots.push(...roots);
    hosts.later.push(...later);
    return;
  }
  for (const element of hostBoxesIn(root)) keep(element, hosts);
  const { body } = root as Document;
  if (body === null) return;
  for (const { node, whole } of partsOf(body, partElements)) {
    yield;
    for (const element of whole ? customIn(node) : [node as Element].filter(isCustom)) keep(element, hosts);
  }
}

/** Calls `onOpen` when one of these elements has an open shadow root soon. */
export function askLater(elements: Element[], onOpen: () => void, time = 0): void {
  const ms = LATE_MS[time];
  if (elements.length === 0 || ms === undefined) return;
  setTimeout(() => {
    if (elements.some(hasOpenRoot)) onOpen();
    else askLater(elements, onOpen, time + 1);
  }, ms);
}

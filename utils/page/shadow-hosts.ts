import { DOCUMENT, ORDERED_SNAPSHOT, UNREAD } from './node-kinds.ts';

/** Custom elements. XPath, because no selector asks for a part of the name, and a look at every element costs as much as all else. */
const CUSTOM = "descendant-or-self::*[contains(local-name(),'-')]";
/** Ordinary elements are hardly ever hosts while they have content of their own. */
const EMPTY = 'div:empty';

/** Elements that are asked for their names in one go: about 20 ms on a page of long lists. */
const PART_ELEMENTS = 250_000;
/** An element with more children than this is asked as a whole: to ask each of thousands takes many times as long. */
const FEW_CHILDREN = 100;

export interface Hosts {
  roots: ShadowRoot[];
  /** Custom elements that have no open root, or none yet: their code may come later than the page. */
  later: Element[];
}

/** The open root of `element`, unless it stands where nothing is read. */
export function openRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  return shadowRoot !== null && element.isConnected && element.closest(UNREAD) === null ? shadowRoot : null;
}

function keep(element: Element, hosts: Hosts): void {
  const shadow = openRootOf(element);
  if (shadow !== null) hosts.roots.push(shadow);
  else if (element.localName.includes('-')) hosts.later.push(element);
}

function keepEmpty(root: Document | ShadowRoot, hosts: Hosts): void {
  const empty = root.querySelectorAll(EMPTY);
  // By index: the iterator takes as long as the loop.
  for (let at = empty.length - 1; at >= 0; at--) {
    const element = empty[at] as Element;
    if (element.shadowRoot !== null) keep(element, hosts);
  }
}

function keepCustom(node: Document | Element, hosts: Hosts): void {
  const custom = document.evaluate(CUSTOM, node, null, ORDERED_SNAPSHOT, null);
  for (let at = custom.snapshotLength - 1; at >= 0; at--) keep(custom.snapshotItem(at) as Element, hosts);
}

/** The open shadow roots right below `root`, as far as they can be found cheaply. */
export function hostsIn(root: Document | ShadowRoot): Hosts {
  const hosts: Hosts = { roots: [], later: [] };
  keepEmpty(root, hosts);
  if (root.nodeType === DOCUMENT) keepCustom(root as Document, hosts);
  else for (const element of root.querySelectorAll('*')) if (element.localName.includes('-')) keep(element, hosts);
  return hosts;
}

/**
 * The same with pauses, for a page of any size: what is found comes part by part. What the page adds meanwhile may be missed;
 * whoever follows the page looks again then.
 */
export function* hostsInParts(
  root: Document | ShadowRoot,
  onHosts: (hosts: Hosts) => void,
  partElements = PART_ELEMENTS,
): Generator<void, void, void> {
  const body = (root as Partial<Document>).body;
  if (!body) {
    onHosts(hostsIn(root));
    return;
  }
  const hosts: Hosts = { roots: [], later: [] };
  keepEmpty(root, hosts);
  onHosts(hosts);
  yield;
  yield* customIn(body, onHosts, partElements);
}

function* customIn(
  element: Element,
  onHosts: (hosts: Hosts) => void,
  partElements: number,
): Generator<void, void, void> {
  const hosts: Hosts = { roots: [], later: [] };
  if (element.childElementCount > FEW_CHILDREN || element.getElementsByTagName('*').length <= partElements) {
    keepCustom(element, hosts);
    onHosts(hosts);
    yield;
    return;
  }
  if (element.localName.includes('-')) keep(element, hosts);
  onHosts(hosts);
  for (const child of [...element.children]) {
    yield;
    yield* customIn(child, onHosts, partElements);
  }
}

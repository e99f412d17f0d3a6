import { DOCUMENT, ORDERED_SNAPSHOT, UNREAD } from './node-kinds.ts';
import { partsOf } from './parts.ts';

/** Custom elements. XPath, because no selector asks for a part of the name, and a look at every element costs as much as all else. */
const CUSTOM = "descendant-or-self::*[contains(local-name(),'-')]";
/** Ordinary elements are hardly ever hosts while they have content of their own. */
const EMPTY = 'div:empty';

/** What is read as a whole: the document, and each open shadow root in it. */
export type Root = Document | ShadowRoot;

/** Asked for each time: pages put a new body into the same document. */
export function contentOf(root: Root): Element | ShadowRoot | null {
  return root.nodeType === DOCUMENT ? (root as Document).body : (root as ShadowRoot);
}

export interface Hosts {
  roots: Root[];
  /** Custom elements that have no open root, or none yet: their code may come later than the page. */
  later: Element[];
}

/** The open root of `element`, unless it stands where nothing is read. */
export function openRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  return shadowRoot !== null && element.isConnected && element.closest(UNREAD) === null ? shadowRoot : null;
}

function isCustom(element: Element): boolean {
  return element.localName.includes('-');
}

function keep(element: Element, hosts: Hosts): void {
  const shadow = openRootOf(element);
  if (shadow !== null) hosts.roots.push(shadow);
  else if (isCustom(element)) hosts.later.push(element);
}

function keepEmpty(root: Root, hosts: Hosts): void {
  const empty = root.querySelectorAll(EMPTY);
  // By index: the iterator takes as long as the loop.
  for (let at = empty.length - 1; at >= 0; at--) {
    const element = empty[at] as Element;
    if (element.shadowRoot !== null) keep(element, hosts);
  }
}

function keepCustom(node: Node, hosts: Hosts): void {
  const custom = document.evaluate(CUSTOM, node, null, ORDERED_SNAPSHOT, null);
  for (let at = custom.snapshotLength - 1; at >= 0; at--) keep(custom.snapshotItem(at) as Element, hosts);
}

/** The open shadow roots right below `root`, as far as they can be found cheaply. */
export function hostsIn(root: Root): Hosts {
  const hosts: Hosts = { roots: [], later: [] };
  keepEmpty(root, hosts);
  if (root.nodeType === DOCUMENT) keepCustom(root, hosts);
  else for (const element of root.querySelectorAll('*')) if (isCustom(element)) keep(element, hosts);
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
  keepEmpty(root, hosts);
  for (const { node, whole } of partsOf((root as Document).documentElement ?? root, partElements)) {
    yield;
    if (whole) keepCustom(node, hosts);
    else keep(node as Element, hosts);
  }
}

import { UNREAD } from './node-kinds.ts';

/** Custom elements. XPath, because no selector asks for a part of the name, and a look at every element costs as much as all else. */
const CUSTOM = "descendant::*[contains(local-name(),'-')]";
/** Ordinary elements are hardly ever hosts while they have content of their own. */
const EMPTY = 'div:empty';

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

/** The open shadow roots right below `root`, as far as they can be found cheaply. */
export function hostsIn(root: Document | ShadowRoot): Hosts {
  const hosts: Hosts = { roots: [], later: [] };
  const look = (element: Element) => {
    const shadow = openRootOf(element);
    if (shadow !== null) hosts.roots.push(shadow);
    else if (element.localName.includes('-')) hosts.later.push(element);
  };
  for (const element of root.querySelectorAll(EMPTY)) if (element.shadowRoot !== null) look(element);
  if (root.nodeType === Node.DOCUMENT_NODE) {
    const custom = (root as Document).evaluate(CUSTOM, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    for (let i = 0; i < custom.snapshotLength; i++) look(custom.snapshotItem(i) as Element);
  } else {
    for (const element of root.querySelectorAll('*')) if (element.localName.includes('-')) look(element);
  }
  return hosts;
}

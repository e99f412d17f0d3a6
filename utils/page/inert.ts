import { parentOf } from './parents.ts';

/** Everything outside the modal dialog that is open is inert. The one around `element`, also where the page holds it in a shadow tree. */
export function modalAround(element: Element): Element | undefined {
  for (let each: Element | undefined = element; each !== undefined; each = parentOf(each)) {
    if (each.matches('dialog:modal')) return each;
  }
  return undefined;
}

/** Whether a modal dialog of the document is open. One in a shadow tree is known by the focus, which opening it moves there. */
export function isModalOpen(): boolean {
  if (document.querySelector('dialog:modal') !== null) return true;
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused !== null && modalAround(focused) !== undefined;
}

/** Whether nothing in `element` can be reached now; `modal` as `isModalOpen` says. */
export function isInert(element: Element, modal: boolean): boolean {
  for (let each: Element | undefined = element; each !== undefined; each = parentOf(each)) {
    if (each.matches('dialog:modal')) return false;
    if (each.hasAttribute('inert')) return true;
  }
  return modal;
}

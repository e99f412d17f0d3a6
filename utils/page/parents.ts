/** The element that a text of the page stands right in: for one in a shadow tree without an element around it, the host. */
export function elementAround(text: Text | undefined): Element | undefined {
  return text?.parentElement ?? (text?.getRootNode() as ShadowRoot | undefined)?.host;
}

/** The element around another one as it is shown: from a slot outwards, and from a shadow tree to its host. */
export function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

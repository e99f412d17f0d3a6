/** The event as if a person had made it; the browser alone can say so, and this document has none. */
export function trusted<E extends Event>(event: E, byPerson = true): E {
  Object.defineProperty(event, 'isTrusted', { value: byPerson });
  return event;
}

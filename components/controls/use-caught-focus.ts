import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For what may take the focused element away (a button that has done its work, a form that closes). Call `catchFocus` before: once that
 * element is gone, the focus goes to the place instead of to the top of the page. Focus that went elsewhere by itself is left there.
 * @returns the place, which has to be focusable, and `catchFocus`
 */
export function useCaughtFocus<E extends HTMLElement>(): [RefObject<E | null>, catchFocus: () => void] {
  const place = useRef<E>(null);
  const from = useRef<Element | null>(null);
  // After every drawing: an act ends some drawings after it was asked for.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (from.current === null || activeElement === from.current) return;
    from.current = null;
    if (activeElement === null || activeElement === body) place.current?.focus({ preventScroll: true });
  });
  return [
    place,
    () => {
      from.current = document.activeElement === document.body ? null : document.activeElement;
    },
  ];
}

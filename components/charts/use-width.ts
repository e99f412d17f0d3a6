import { type RefObject, useLayoutEffect, useState } from 'react';

/** What pictures of each usual width were measured at last in this document. */
const lastWidths = new Map<number, number>();

/**
 * The width of an element in px, followed as it changes. `null` until the first of its kind is measured, before anything is painted: a
 * picture that is drawn at a guess is drawn twice. Later ones begin with the width of those before them, which keeps the page's height.
 * @param usual for an element that is not laid out, and so has no width
 */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number | null {
  const [width, setWidth] = useState(lastWidths.get(usual) ?? null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    let laidOut = false;
    const measure = () => {
      // Zero means not laid out (a hidden panel), not narrow.
      if (target.clientWidth > 0) {
        laidOut = true;
        lastWidths.set(usual, target.clientWidth);
        setWidth(target.clientWidth);
      } else if (!laidOut) setWidth(usual);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, usual]);
  return width;
}

import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in px, followed as it changes; `usual` until it can be measured. */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      // Zero means not laid out (a hidden panel), not narrow.
      if (target.clientWidth > 0) setWidth(target.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

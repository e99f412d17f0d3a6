import { createContext, type ReactNode, use, useEffect, useRef } from 'react';

/** How often the page was changed since the tab was opened; 0 on the page that the tab opened with. */
export const Arrivals = createContext(0);

interface Props {
  children: ReactNode;
  /** For pages whose first picture speaks for itself: the heading is there for readers only. */
  hidden?: boolean;
}

/** The one `h1` of a page. After a change of page it takes the focus, so that a reader starts there and not at the old link. */
export function PageHeading({ children, hidden = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivals = use(Arrivals);
  useEffect(() => {
    // The first page keeps the browser's own starting point.
    if (arrivals > 0) heading.current?.focus();
  }, [arrivals]);
  return (
    <h1 ref={heading} tabIndex={-1} className={hidden ? 'vh' : 'h-page'}>
      {children}
    </h1>
  );
}

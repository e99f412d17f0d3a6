import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface HeldHeightProps {
  /** A dose logged now would bring the notice about the wind-down. */
  withNotice: boolean;
  children: ReactNode;
}

/**
 * What stands above the buttons: it has room for the answer to a press from the start and never gets lower, so that the second press of
 * a button meets the same button.
 */
export function HeldHeight({ withNotice, children }: HeldHeightProps) {
  const box = useRef<HTMLDivElement>(null);
  const held = useRef(0);
  useLayoutEffect(() => {
    held.current = Math.max(held.current, box.current?.offsetHeight ?? 0);
    box.current?.style.setProperty('--held', `${held.current}px`);
  });
  return (
    <div className={withNotice ? 'held held--notice' : 'held'} ref={box}>
      {children}
    </div>
  );
}

import { type ReactNode, useId } from 'react';

/** One sign of a picture, as it is drawn there, with what it means. */
export function SignKey({ text, children }: { text: string; children: ReactNode }) {
  return (
    <span>
      <svg className="ch" width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
        {children}
      </svg>
      {text}
    </span>
  );
}

/** The wind-down: hatched, as in every picture. */
export function WindDownKey({ text }: { text: string }) {
  const hatchId = useId();
  return (
    <SignKey text={text}>
      <Hatch id={hatchId} />
      <rect className="wd" width="22" height="12" />
      <rect fill={`url(#${hatchId})`} width="22" height="12" />
    </SignKey>
  );
}

/** A dose without a level. */
export function RingKey({ text }: { text: string }) {
  return (
    <SignKey text={text}>
      <circle className="dose-u" cx="11" cy="6" r="4" />
    </SignKey>
  );
}

/** The pattern of the wind-down, to be filled with by its id. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
    </defs>
  );
}

import type { Verdict } from '../../../utils/guidance/types.ts';

/** Shape first: full, half, question, struck, crossed, a lone dot. No verdict has a colour of its own. */
const SHAPES: Readonly<Record<Verdict, { filled?: true; path?: string; dot?: true }>> = {
  Supported: { filled: true },
  'Partly supported': { path: 'M6.5 1.1A5.4 5.4 0 0 1 6.5 11.9Z' },
  Disputed: { path: 'M1.1 6.5H11.9' },
  'Not supported': { path: 'M2.7 10.3L10.3 2.7' },
  'False as stated': { path: 'M2.7 10.3L10.3 2.7M2.7 2.7L10.3 10.3' },
  'No study found': { dot: true },
};

export function VerdictPill({ verdict }: { verdict: Verdict }) {
  const { filled, path, dot } = SHAPES[verdict];
  return (
    <p className="verdict">
      <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" stroke="currentColor" strokeWidth="1.3">
        <circle cx="6.5" cy="6.5" r="5.4" fill={filled ? 'currentColor' : 'none'} />
        {path !== undefined && <path d={path} fill={verdict === 'Partly supported' ? 'currentColor' : 'none'} />}
        {dot && <circle cx="6.5" cy="6.5" r="1.2" fill="currentColor" stroke="none" />}
      </svg>
      {verdict}
    </p>
  );
}

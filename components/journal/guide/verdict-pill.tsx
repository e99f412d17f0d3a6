import type { Verdict } from '../../../utils/guidance/types.ts';
import { VERDICT_SHAPES } from '../../../utils/guidance/verdict-shapes.ts';

/** A verdict in its own word, shape first. No verdict has a colour of its own. */
export function VerdictPill({ verdict }: { verdict: Verdict }) {
  const { line, fill } = VERDICT_SHAPES[verdict];
  return (
    <p className="verdict">
      <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
        <path d={line} fill="none" stroke="currentColor" strokeWidth="1.3" />
        {fill !== undefined && <path d={fill} fill="currentColor" />}
      </svg>
      {verdict}
    </p>
  );
}

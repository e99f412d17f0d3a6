import type { Problem } from '../../utils/records/outcome.ts';
import { problemText } from './problem-text.ts';

/** Why nothing was stored, where the click was; read out at once. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <div role="alert">
      {problems.length > 0 && (
        <ul className="problems">
          {problems.map((problem) => (
            <li key={`${problem.field} ${problem.code}`}>{problemText(problem)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

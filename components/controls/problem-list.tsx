import type { Problem } from '../../utils/records/outcome.ts';
import { problemText } from './problem-text.ts';

interface ProblemListProps {
  problems: readonly Problem[];
  /** Labels of fields whose sentence does not name them by itself. */
  fields?: Readonly<Record<string, string>>;
}

/** Why nothing was stored, where the click was; read out at once. */
export function ProblemList({ problems, fields = {} }: ProblemListProps) {
  return (
    <div role="alert">
      {problems.length > 0 && (
        <ul className="problems">
          {problems.map((problem) => (
            <li key={`${problem.field} ${problem.code}`}>{problemText(problem, fields[problem.field])}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { createLedger } from '../../../utils/page/ledger.ts';
import type { MarkedRun } from '../../../utils/page/marks.ts';
import { createReader } from '../../../utils/page/reader.ts';
import type { Recogniser } from '../../../utils/page/recogniser.ts';
import { createSlices } from '../../../utils/page/slices.ts';
import { idleTime } from './browser-gaps.ts';

/** A reader of a page with this body, which begins when idle time passes, and what it tells of. */
export function readerOf(html: string, recogniser: Recogniser, onDrop: (run: MarkedRun) => void = () => {}) {
  document.body.innerHTML = html;
  const idle = idleTime();
  const ledger = createLedger();
  const put: MarkedRun[] = [];
  const dropped: MarkedRun[] = [];
  const roots: unknown[] = [];
  const later: (() => void)[] = [];
  const reader = createReader(
    {
      recogniser,
      ledger,
      slices: createSlices(idle.clock, () => false, new AbortController().signal),
      onRoot: (root) => roots.push(root),
      onPut: (run) => put.push(run),
      onDrop(run) {
        dropped.push(run);
        onDrop(run);
      },
    },
    (work) => later.push(work),
  );
  reader.addRoot(document);
  const marks = () => ledger.runs().flatMap((run) => run.marks);
  return { reader, idle, ledger, put, dropped, roots, later, marks };
}

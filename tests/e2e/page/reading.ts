/**
 * The reading half of the page room, made for tests: bundled and run inside a page (see `bundle.ts`), where `window.reading`
 * then tells what it knows and what a fresh reading of the same page would know.
 */
export const READING = `
import { createFollower } from './utils/page/follow.ts';
import { createLedger } from './utils/page/ledger.ts';
import { createReader } from './utils/page/reader.ts';
import { createSlices } from './utils/page/slices.ts';
import { recogniser } from './utils/page/vocabulary.ts';

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();
const clock = {
  now: () => performance.now(),
  whenIdle(work: () => void) {
    waiting.push(work);
    channel.port2.postMessage(0);
  },
};

function read(signal: AbortSignal) {
  const timers: (() => void)[] = [];
  const ledger = createLedger();
  const slices = createSlices(clock, () => false, signal);
  const reader = createReader(
    { recogniser, ledger, slices, onRoot: (root) => follower.observe(root), onPut() {}, onDrop() {} },
    (work) => timers.push(work),
  );
  const follower = createFollower({
    reader,
    governor: { spend: (work) => work(), rest: () => 0 },
    later: () => {},
    readSoon: (texts) => slices.once(() => reader.readAround(texts)),
    hidden: () => false,
    alive: () => true,
    onMissed() {},
    signal,
  });
  reader.addRoot(document);
  async function done() {
    follower.catchUp();
    await slices.settled();
    while (timers.length > 0) {
      for (const work of timers.splice(0)) work();
      await slices.settled();
    }
  }
  return { ledger, done };
}

function pathOf(node: Node): string {
  const steps: number[] = [];
  let at: Node = node;
  for (;;) {
    const parent = at.parentNode;
    if (parent === null) break;
    steps.unshift([...parent.childNodes].indexOf(at as ChildNode));
    at = parent;
  }
  return (at instanceof ShadowRoot ? pathOf(at.host) + '#' : '') + steps.join('.');
}

function told({ ledger }: ReturnType<typeof read>): string[] {
  return ledger.runs().flatMap(({ marks }) =>
    marks.map(({ what, kinds, term, text, stretches, shown }) =>
      [what, kinds, term, text, shown, ...stretches.map(({ node, from, to }) => pathOf(node) + ':' + from + '-' + to)].join(' | '),
    ),
  );
}

const kept = read(new AbortController().signal);

Object.assign(window, {
  reading: {
    async kept() {
      await Promise.resolve();
      await kept.done();
      return told(kept);
    },
    async fresh() {
      const end = new AbortController();
      const again = read(end.signal);
      await again.done();
      const marks = told(again);
      end.abort();
      return marks;
    },
  },
});
`;

/**
 * The reading half of the page room, made for tests: bundled and run inside a page (see `bundle.ts`), where `window.reading`
 * then tells what it holds of the page, what it knows when it has read all, and what a fresh reading would know.
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

let asleep = false;
let missed = false;

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
    hidden: () => asleep,
    alive: () => true,
    onMissed() {
      missed = true;
    },
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
  async function all() {
    reader.readRest();
    await done();
  }
  return { ledger, reader, done, all };
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
    sleep() {
      asleep = true;
    },
    async wake() {
      // What was done in the sleep is told now, as to a hidden tab.
      await Promise.resolve();
      asleep = false;
      if (missed) kept.reader.readAgain();
      missed = false;
    },
    near: () => kept.reader.readNear(true),
    async held() {
      await Promise.resolve();
      await kept.done();
      return told(kept);
    },
    async kept() {
      await Promise.resolve();
      await kept.all();
      return told(kept);
    },
    async fresh() {
      const end = new AbortController();
      const again = read(end.signal);
      await again.all();
      const marks = told(again);
      end.abort();
      return marks;
    },
  },
});
`;

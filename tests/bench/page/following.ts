import type { Corpus } from './corpus.ts';
import type { Desk } from './desk.ts';
import { type Line, median, show, spread } from './numbers.ts';
import { glanceScript, wholeScript } from './scripts.ts';

/** 10,000 cards in 25 batches, a frame between; one in 25 names kratom where \`named\`. */
const FEED = (named: boolean) => `(async () => {
  const feed = document.createElement('main');
  document.body.append(feed);
  for (let batch = 0; batch < 25; batch++) {
    const some = document.createDocumentFragment();
    for (let card = 0; card < 400; card++) {
      const article = document.createElement('article');
      const title = document.createElement('h3');
      title.textContent = 'Card ' + batch + '.' + card;
      const text = document.createElement('p');
      text.textContent = 'Some words that stand on a card like any other, and say little.' + (${named} && card % 25 === 0 ? ' And kratom.' : '');
      const foot = document.createElement('footer');
      foot.append('by ', document.createElement('b'), ' today');
      article.append(title, text, foot);
      some.append(article);
    }
    feed.append(some);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
})()`;

/** A text that changes 60 times a second, for two seconds. */
const TICKER = `(async () => {
  const line = document.createElement('p');
  line.append('Time: ', document.createElement('b'));
  document.body.prepend(line);
  const text = line.lastChild.appendChild(document.createTextNode(''));
  for (let frame = 0; frame < 120; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    text.data = String(frame);
  }
})()`;

/** Sums up, in `own`, the time (ms by the clock, so more than its CPU) that the script spends in what the page calls it for. */
const SPY = `
globalThis.own = 0; {
  const timed = (work) => (...args) => {
    const start = performance.now();
    try { return work(...args); } finally { globalThis.own += performance.now() - start; }
  };
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer { constructor(work) { super(timed(work)); } };
  for (const name of ['requestIdleCallback', 'setTimeout']) {
    const ask = globalThis[name];
    globalThis[name] = (work, ...rest) => ask(timed(work), ...rest);
  }
};`;

interface Pairs {
  /** CPU of the main thread while the page works, in each repetition, ms. */
  without: number[];
  /** What it is more with the script. */
  added: number[];
  /** What two runs without it differ by. */
  noise: number[];
  /** Time in the script's own callbacks. */
  own: number[];
}

async function pairs(desk: Desk, url: string, script: string, work: string, repetitions: number): Promise<Pairs> {
  const taken: Pairs = { without: [], added: [], noise: [], own: [] };
  const once = async (first: string) => {
    await desk.goto(url);
    const { world } = await desk.run(first);
    const { value: before } = await desk.again<number>(world, 'globalThis.own ?? 0');
    const { cpuMs } = await desk.again(world, work);
    return { cpuMs, own: (await desk.again<number>(world, 'globalThis.own ?? 0')).value - before };
  };
  for (let time = 0; time < repetitions; time++) {
    const before = (await once('0')).cpuMs;
    const ours = await once(`${SPY}${script}`);
    const after = (await once('0')).cpuMs;
    taken.without.push((before + after) / 2);
    taken.added.push(ours.cpuMs - (before + after) / 2);
    taken.noise.push(after - before);
    taken.own.push(ours.own);
  }
  return taken;
}

/** Following a page that grows and a text that never rests. */
export async function benchFollowing(desk: Desk, corpus: Corpus, repetitions: number): Promise<Line[]> {
  const url = corpus.url(corpus.pages[Math.floor(corpus.pages.length / 2)] ?? '');
  const plain = await pairs(desk, url, glanceScript(), FEED(false), repetitions);
  const named = await pairs(desk, url, wholeScript(), FEED(true), repetitions);
  const ticker = await pairs(desk, url, glanceScript(), TICKER, repetitions);
  const shares = (part: number[], whole: number) => `${spread(part.map((ms) => (ms / whole) * 100))} %`;
  const page = median(plain.without);
  const around = ({ added, noise }: Pairs, whole: number) =>
    `; CPU of the whole thread more by ${shares(added, whole)}, two runs without differ by ${shares(noise, whole)}`;
  return [
    {
      goal: "10,000 nodes added in 25 batches: at most 3.5 % of the page's own CPU",
      got: `${shares(plain.own, page)} (${show(median(plain.own), 1)} of ${show(page, 0)} ms)${around(plain, page)}`,
      met: median(plain.own) / page <= 0.035,
    },
    {
      goal: '… the same with 400 mentions in them, loading the room and washing included (no goal)',
      got: `${shares(named.added, median(named.without))} (+${show(median(named.added), 1)} ms)`,
    },
    {
      goal: 'a text that changes 60 times a second: at most 1 % of the time',
      got: `${shares(ticker.own, 2_000)}${around(ticker, 2_000)}`,
      met: median(ticker.own) / 2_000 <= 0.01,
    },
  ];
}

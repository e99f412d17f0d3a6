import { seeded, shuffled } from '../../../scripts/chance.ts';
import type { Corpus } from './corpus.ts';
import type { Desk } from './desk.ts';
import { type Line, median, quantile, show, spread, sum } from './numbers.ts';
import { FLOOR, glanceHarness, glanceScript, IDLE, markScript, silent } from './scripts.ts';

interface Method {
  script: string;
  /** What is sent along for the bench's sake alone, or the same text as a comment. Its cost is taken off. */
  without: string;
}

/** CPU of each method on one page in each repetition, ms. */
async function measure<Name extends string>(
  desk: Desk,
  url: string,
  methods: Record<Name, Method>,
  repetitions: number,
): Promise<Record<Name, number[]>> {
  const random = seeded(url.length);
  const names = Object.keys(methods) as Name[];
  const runs = names.flatMap((name) => (['script', 'without'] as const).map((part) => ({ name, part })));
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let time = 0; time < repetitions; time++) {
    await desk.goto(url);
    for (const { name, part } of shuffled(runs, random)) {
      const { cpuMs } = await desk.run(methods[name][part]);
      taken[name][time] = (taken[name][time] ?? 0) + (part === 'script' ? cpuMs : -cpuMs);
    }
  }
  return taken;
}

/** Pages without a mention: what the page script costs beside a bare walk over the text, cold, compiling included. */
export async function benchScan(desk: Desk, corpus: Corpus, repetitions: number): Promise<Line[]> {
  const mark = await markScript();
  const quick = {
    nothing: { script: '0', without: '0' },
    floor: { script: FLOOR, without: '0' },
    idle: { script: IDLE, without: '0' },
    ours: { script: glanceScript(), without: glanceHarness() },
  };
  const methods = { ...quick, mark: { script: mark, without: silent(mark) } };
  type Name = keyof typeof methods;
  const pages: Record<Name, number[]>[] = [];
  for (const page of corpus.pages) pages.push(await measure(desk, corpus.url(page), methods, repetitions));
  const ofPage = (name: Name) => pages.map((page) => median(page[name]));
  // A sum over the pages in one repetition is upset by a single slow page; that of each page's median is not.
  const ratio = (a: Name, b: Name) => sum(ofPage(a)) / sum(ofPage(b));
  const total = (name: Name, time: number) => sum(pages.map((page) => page[name][time] ?? 0));
  const ratios = (a: Name, b: Name) =>
    `${show(ratio(a, b))}; in single repetitions ${spread(Array.from({ length: repetitions }, (_, time) => total(a, time) / total(b, time)))}`;
  const beside = pages.map((page) => median(page.ours) / median(page.floor));
  const p95 = quantile(beside, 0.95);
  const lines: Line[] = [
    {
      goal: 'whole page script, over the corpus: at most 1.8 times the walk',
      got: `${ratios('ours', 'floor')}; walk ${show(median(ofPage('floor')))} ms, script ${show(median(ofPage('ours')))} ms in the median`,
      met: ratio('ours', 'floor') <= 1.8,
    },
    {
      goal: 'on 95 % of pages: at most 2.5 times',
      got: `${show(p95)}; median page ${show(median(beside))}`,
      met: p95 <= 2.5,
    },
    {
      goal: 'at least 6 times cheaper than mark.js',
      got: ratios('mark', 'ours'),
      met: ratio('mark', 'ours') >= 6,
    },
    { goal: 'of it, waiting for idle time alone', got: ratios('idle', 'floor') },
    {
      goal: 'noise: an empty script less another one, as a share of the walk',
      got: ratios('nothing', 'floor'),
    },
  ];
  for (const page of corpus.large) {
    const cost = await measure(desk, corpus.url(page), quick, repetitions);
    const times = cost.ours.map((ms, time) => ms / (cost.floor[time] ?? Number.NaN));
    lines.push({
      goal: `${page}, over 5 MB: at most 0.5 times the walk`,
      got: `${spread(times)}; walk ${show(median(cost.floor), 0)} ms, script ${show(median(cost.ours), 0)} ms`,
      met: median(times) <= 0.5,
    });
  }
  return lines;
}

/** How long the page script keeps the page waiting at a time, on the largest page. */
export async function benchTasks(desk: Desk, corpus: Corpus, repetitions: number): Promise<Line[]> {
  const spy = `globalThis.slices = []; {
    const idle = globalThis.requestIdleCallback;
    globalThis.requestIdleCallback = (work, options) => idle((deadline) => {
      const start = performance.now();
      work(deadline);
      globalThis.slices.push(performance.now() - start);
    }, options);
  };`;
  const url = corpus.url(corpus.large.at(-1) ?? '');
  const all: number[] = [];
  const longest: number[] = [];
  for (let time = 0; time < repetitions; time++) {
    await desk.goto(url);
    const { world } = await desk.run(`${spy}${glanceScript()}`);
    const { value } = await desk.again<number[]>(world, 'globalThis.slices');
    all.push(...value);
    longest.push(Math.max(...value));
  }
  return [
    {
      goal: 'no task above 50 ms on a 12 MB page (wall clock, median of the longest of each run)',
      got: `${show(median(longest), 1)} ms`,
      met: median(longest) <= 50,
    },
    { goal: 'slices at most 16 ms in the median', got: `${show(median(all), 1)} ms`, met: median(all) <= 16 },
  ];
}

/** What the page script adds to the loading of a page without a mention. */
export async function benchLoad(desk: Desk, corpus: Corpus, pairs: number): Promise<Line[]> {
  const script = glanceScript();
  const idle = `${glanceHarness()};${IDLE}`;
  const ratios: number[] = [];
  const added: number[] = [];
  const noise: number[] = [];
  const load = async (url: string, after: string): Promise<number> => {
    await desk.page.goto('about:blank');
    const before = await desk.cpu();
    await desk.page.goto(url, { waitUntil: 'load' });
    await desk.run(after);
    await desk.page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
    return (await desk.cpu()) - before;
  };
  for (let pair = 0; pair < pairs; pair++) {
    const url = corpus.url(corpus.pages[pair % corpus.pages.length] ?? '');
    const first = await load(url, idle);
    const ours = await load(url, script);
    const again = await load(url, idle);
    const without = (first + again) / 2;
    ratios.push(ours / without);
    added.push(ours - without);
    noise.push(again / first);
  }
  return [
    {
      goal: "a page load's main-thread CPU: at most 1.10 times that without",
      got: `${spread(ratios, 3)}, +${spread(added)} ms; a second load without: ${spread(noise, 3)}`,
      met: median(ratios) <= 1.1,
    },
  ];
}

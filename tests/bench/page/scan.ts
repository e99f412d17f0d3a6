import type { Corpus } from './corpus.ts';
import type { Desk } from './desk.ts';
import { type Line, median, quantile, seeded, show, shuffled, sum } from './numbers.ts';
import { FLOOR, IDLE, lookoutScript, markScript } from './scripts.ts';

type Method = 'nothing' | 'floor' | 'idle' | 'ours' | 'mark.js';

/** CPU of each method on one page: medians over the repetitions, what an empty script costs taken off. */
async function measure(
  desk: Desk,
  url: string,
  methods: Partial<Record<Method, string>>,
  repetitions: number,
): Promise<Record<Method, number>> {
  const random = seeded(url.length);
  const taken: Record<string, number[]> = {};
  for (let time = 0; time < repetitions; time++) {
    await desk.goto(url);
    // mark.js goes last: it leaves its marks in the page, were there any.
    for (const name of shuffled(Object.keys(methods), random)) {
      const { cpuMs } = await desk.run(methods[name as Method] ?? '');
      taken[name] ??= [];
      taken[name].push(cpuMs);
    }
  }
  const nothing = median(taken.nothing ?? [0]);
  return Object.fromEntries(Object.entries(taken).map(([name, ms]) => [name, median(ms) - nothing])) as never;
}

/** Pages without a mention: what the page script costs beside a bare walk over the text, cold, compiling included. */
export async function benchScan(desk: Desk, corpus: Corpus, repetitions: number): Promise<Line[]> {
  const methods = { nothing: '0', floor: FLOOR, idle: IDLE, ours: lookoutScript(), 'mark.js': await markScript() };
  const pages: Record<Method, number>[] = [];
  for (const page of corpus.pages) pages.push(await measure(desk, corpus.url(page), methods, repetitions));
  const ratio = (a: Method, b: Method) => sum(pages.map((page) => page[a])) / sum(pages.map((page) => page[b]));
  const ratios = pages.map((page) => page.ours / page.floor);
  const p95 = quantile(ratios, 0.95);
  const noise = median(pages.map((page) => Math.abs(page.nothing)));
  const lines: Line[] = [
    {
      goal: 'whole page script, over the corpus: at most 1.8 times the walk',
      got: `${show(ratio('ours', 'floor'))} (walk ${show(median(pages.map((page) => page.floor)))} ms, script ${show(median(pages.map((page) => page.ours)))} ms in the median; waiting for idle time alone ${show(ratio('idle', 'floor'))})`,
      met: ratio('ours', 'floor') <= 1.8,
    },
    { goal: 'on 95 % of pages: at most 2.5 times', got: show(p95), met: p95 <= 2.5 },
    {
      goal: 'at least 6 times cheaper than mark.js',
      got: show(ratio('mark.js', 'ours'), 1),
      met: ratio('mark.js', 'ours') >= 6,
    },
    { goal: 'noise: what an empty script differs from itself, ms', got: show(noise, 3) },
  ];
  for (const page of corpus.large) {
    const { 'mark.js': _, ...quick } = methods;
    const cost = await measure(desk, corpus.url(page), quick, Math.min(repetitions, 15));
    lines.push({
      goal: `${page}, over 5 MB: at most 0.5 times the walk`,
      got: `${show(cost.ours / cost.floor)} (walk ${show(cost.floor, 0)} ms, script ${show(cost.ours, 0)} ms)`,
      met: cost.ours / cost.floor <= 0.5,
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
    const { world } = await desk.run(`${spy}${lookoutScript()}`);
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
  const script = lookoutScript();
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
    const first = await load(url, IDLE);
    const ours = await load(url, script);
    const again = await load(url, IDLE);
    const without = (first + again) / 2;
    ratios.push(ours / without);
    added.push(ours - without);
    noise.push(Math.max(first, again) / Math.min(first, again));
  }
  return [
    {
      goal: "a page load's main-thread CPU: at most 1.10 times that without",
      got: `${show(median(ratios), 3)} (+${show(median(added))} ms; two loads without differ by ${show(median(noise), 3)})`,
      met: median(ratios) <= 1.1,
    },
  ];
}

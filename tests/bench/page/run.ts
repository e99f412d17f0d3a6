import { cpus, loadavg } from 'node:os';
import { openCorpus } from './corpus.ts';
import { openDesk } from './desk.ts';
import { benchFollowing } from './following.ts';
import { benchFrames, benchHitTest } from './frames.ts';
import { benchMarking } from './marking.ts';
import type { Line } from './numbers.ts';
import { benchLoad, benchScan, benchTasks } from './scan.ts';

/**
 * What the page notes cost, in real Chromium: `npm run build`, then `node tests/bench/page/run.ts [folder of HTML pages] [part ...]`.
 * Each method runs in an isolated world of its own with nothing compiled before; methods are interleaved, and what is compared
 * is taken in the same repetition. Read the ratios: absolute times are those of this machine.
 */
const [folder, ...wanted] = process.argv.slice(2);
const repetitions = Number(process.env.REPETITIONS ?? 15);
const corpus = await openCorpus(folder === '-' ? undefined : folder);
const desk = await openDesk();
console.log(
  `${corpus.origin}; ${repetitions} repetitions; ${cpus().length} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);

const parts: Record<string, () => Promise<Line[]>> = {
  scan: () => benchScan(desk, corpus, repetitions),
  tasks: () => benchTasks(desk, corpus, repetitions),
  load: () => benchLoad(desk, corpus, Math.max(repetitions * 3, corpus.pages.length)),
  marking: () => benchMarking(desk, corpus, repetitions),
  frames: () => benchFrames(desk, corpus, repetitions),
  hit: () => benchHitTest(desk, corpus, repetitions),
  following: () => benchFollowing(desk, corpus, repetitions),
};
try {
  for (const [name, bench] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${name}`);
    for (const { goal, got, met } of await bench())
      console.log(`  ${met === undefined ? '·' : met ? 'met   ' : 'MISSED'} ${goal}: ${got}`);
  }
} finally {
  await desk.close();
  corpus.close();
}

/**
 * Whether the patterns can be believed: made-up diaries without an effect have to be called so, and intervals have to hold the truth.
 * Prints the tables of docs/patterns.md. `node scripts/simulate-patterns.ts [diaries] [seed]`, 1000 and 1 unless told.
 */
import { randomNormal } from 'd3-random';
import { medianSorted } from 'simple-statistics';
import { type Comparison, compareNights } from '../utils/patterns/compare.ts';
import { nightTable } from '../utils/patterns/night-table.ts';
import type { Outcome } from '../utils/patterns/outcomes.ts';
import { type RandomSource, randomSource } from '../utils/patterns/random.ts';
import {
  type DiaryModel,
  ORDINARY_LIFE,
  SIMULATED_SCHEDULE,
  simulatedDiary,
} from '../utils/patterns/simulated-diary.ts';
import { runAtOnce } from '../utils/patterns/slices.ts';
import { type TrendPoint, trendOf } from '../utils/patterns/trend.ts';

const [diariesText = '1000', seedText = '1'] = process.argv.slice(2);
const diaries = Number(diariesText);
const seed = Number(seedText);
if (!Number.isInteger(diaries) || diaries < 1 || !Number.isInteger(seed)) {
  console.error('Both the number of diaries and the seed have to be whole numbers, and at least one diary is needed.');
  process.exit(1);
}

const LAST_DATE = '2026-11-18';
const ZONE = 'Europe/Berlin';

/** Lives that differ in what could fool a comparison. */
const LIVES: { name: string; model: DiaryModel }[] = [
  { name: 'ordinary, 90 nights', model: ORDINARY_LIFE },
  { name: 'ordinary, 28 nights', model: { ...ORDINARY_LIFE, nights: 28, daysAway: 2 } },
  { name: 'ordinary, 180 nights', model: { ...ORDINARY_LIFE, nights: 180 } },
  {
    name: 'very alike nights, runs of late doses, 60 nights',
    model: { ...ORDINARY_LIFE, nights: 60, sleepLikeness: 0.5, lateLikeness: 0.6 },
  },
  {
    name: 'late doses creep up while sleep drifts, 90 nights',
    model: { ...ORDINARY_LIFE, lateGrowth: 2.5, seasonLatencyMin: 15 },
  },
  {
    name: 'late mostly at weekends, weekends 25 min worse, 90 nights',
    model: { ...ORDINARY_LIFE, lateChance: { week: 0.1, weekend: 0.75 }, weekendLatencyMin: 25 },
  },
  { name: 'few late nights, 90 nights', model: { ...ORDINARY_LIFE, lateChance: { week: 0.1, weekend: 0.2 } } },
  { name: 'slow swings of both, weeks long, 90 nights', model: { ...ORDINARY_LIFE, slowSwingMin: 8 } },
];

function comparisonOf(model: DiaryModel, diarySeed: number, outcome: Outcome): Comparison {
  const records = simulatedDiary(model, LAST_DATE, ZONE, diarySeed);
  return runAtOnce(compareNights(nightTable({ ...records, schedule: SIMULATED_SCHEDULE, zone: ZONE }), outcome));
}

interface Tally {
  compared: number;
  notEnough: number;
  noClear: number;
  covered: number;
  longer: number;
  width: number;
}

function tally(model: DiaryModel, outcome: Outcome, truth: number, seedFrom: number): Tally {
  const sum: Tally = { compared: 0, notEnough: 0, noClear: 0, covered: 0, longer: 0, width: 0 };
  // Diaries that hold too little are drawn again: every figure rests on the same number of comparisons.
  for (let i = 0; sum.compared < diaries; i++) {
    const result = comparisonOf(model, seedFrom + i, outcome);
    if (result.kind === 'not-enough') {
      sum.notEnough++;
      continue;
    }
    sum.compared++;
    if (result.verdict === 'no-clear-difference') sum.noClear++;
    if (result.verdict === 'goes-with-longer') sum.longer++;
    if (result.low <= truth && truth <= result.high) sum.covered++;
    sum.width += result.high - result.low;
  }
  return sum;
}

function percent(count: number, of: number): string {
  return `${((100 * count) / of).toFixed(1)} %`;
}

function row(...cells: (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

/** Everything that the page compares. */
const COMPARED: { outcome: Outcome; name: string }[] = [
  { outcome: 'latency', name: 'minutes to fall asleep' },
  { outcome: 'wakeAfterOnset', name: 'minutes awake in the night' },
  { outcome: 'efficiency', name: 'sleep efficiency' },
  { outcome: 'quality', name: 'quality, 1 to 5' },
  { outcome: 'wokeAt', name: 'time of waking' },
  { outcome: 'painRelief', name: 'pain relief' },
];

function noEffect(): void {
  console.log('\nNo effect: part of the diaries that were told "no clear difference"\n');
  row('made-up life', ...COMPARED.map(({ name }) => name), 'too little to compare');
  row('---', ...COMPARED.map(() => '---'), '---');
  LIVES.forEach(({ name, model }, i) => {
    const seedFrom = seed * 10_000_000 + i * 100_000;
    const tallies = COMPARED.map(({ outcome }) => tally(model, outcome, 0, seedFrom));
    // Of falling asleep, which nearly every morning answers.
    const { notEnough = 0, compared = 0 } = tallies[0] ?? {};
    row(name, ...tallies.map(({ noClear }) => percent(noClear, diaries)), percent(notEnough, notEnough + compared));
  });
}

function plantedEffect(): void {
  console.log('\nA late dose adds 20 minutes to falling asleep: part of the intervals that hold the truth\n');
  row('made-up life', 'interval holds 20', 'told "longer"', 'mean width of the interval');
  row('---', '---', '---', '---');
  LIVES.forEach(({ name, model }, i) => {
    const planted = { ...model, lateEffect: { addMin: 20, times: 1 } };
    const { covered, longer, width } = tally(planted, 'latency', 20, seed * 10_000_000 + 1_000_000 + i * 100_000);
    row(name, percent(covered, diaries), percent(longer, diaries), `${(width / diaries).toFixed(1)} min`);
  });
  const half = { ...ORDINARY_LIFE, lateEffect: { addMin: 0, times: 1.5 } };
  // Not a shift of every night by the same minutes, so the truth is what the estimate tends to in a diary of 55 years.
  const endless = comparisonOf({ ...half, nights: 20_000 }, seed, 'latency');
  if (endless.kind !== 'compared') throw new Error('55 years were too little to compare.');
  const truth = endless.difference;
  const { covered, longer, width } = tally(half, 'latency', truth, seed * 10_000_000 + 1_900_000);
  row(
    `half as long again (about ${truth.toFixed(1)} min), 90 nights`,
    percent(covered, diaries),
    percent(longer, diaries),
    `${(width / diaries).toFixed(1)} min`,
  );
}

function power(): void {
  console.log('\nPower: part of ordinary diaries that were told "longer"\n');
  const effects = [5, 10, 15, 20, 30];
  row('nights', ...effects.map((addMin) => `+${addMin} min`));
  row('---', ...effects.map(() => '---'));
  for (const nights of [28, 60, 90, 180]) {
    const cells = effects.map((addMin, i) => {
      const model = { ...ORDINARY_LIFE, nights, daysAway: nights === 28 ? 2 : 5, lateEffect: { addMin, times: 1 } };
      return percent(
        tally(model, 'latency', addMin, seed * 10_000_000 + 3_000_000 + nights * 1000 + i * 1_000_000).longer,
        diaries,
      );
    });
    row(nights, ...cells);
  }
}

/** Weekly sums with skewed, alike errors about a line. */
function weeklyPoints(weeks: number, likeness: number, slope: number, random: RandomSource): TrendPoint[] {
  const normal = randomNormal.source(random)(0, 1);
  let wave = normal();
  return Array.from({ length: weeks }, (_, week) => {
    wave = likeness * wave + Math.sqrt(1 - likeness ** 2) * normal();
    return { week, value: 30 + 8 * Math.exp(0.5 * wave) + slope * week };
  });
}

function theilSen(points: readonly TrendPoint[]): number {
  const slopes = points.flatMap((later, j) =>
    points.slice(0, j).map((earlier) => (later.value - earlier.value) / (later.week - earlier.week)),
  );
  return medianSorted(slopes.sort((a, b) => a - b));
}

/** The textbook way, for comparison: the slope's residuals drawn again in blocks of three weeks. */
function blockBootstrapHolds(points: readonly TrendPoint[], truth: number, random: RandomSource): boolean {
  const slope = theilSen(points);
  const rest = points.map((point) => point.value - slope * point.week);
  const slopes = Array.from({ length: 199 }, () => {
    let from = 0;
    const resampled = points.map(({ week }, i) => {
      if (i % 3 === 0) from = Math.floor(random() * (rest.length - 2));
      return { week, value: slope * week + (rest[from + (i % 3)] ?? 0) };
    });
    return theilSen(resampled);
  }).sort((a, b) => a - b);
  return (slopes[4] ?? 0) <= truth && truth <= (slopes[194] ?? 0);
}

function trends(): void {
  console.log('\nTrends over weeks: part of the 95 % intervals that hold the truth\n');
  row(
    'weeks',
    'likeness of neighbours',
    'true slope a week',
    'interval holds it',
    'told "rising"',
    'block bootstrap instead',
  );
  row('---', '---', '---', '---', '---', '---');
  for (const weeks of [8, 12, 26, 52]) {
    for (const [likeness, slope] of [
      [0, 0],
      [0.3, 0],
      [0.5, 0],
      [0.3, 1],
    ] as const) {
      let covered = 0;
      let rising = 0;
      let made = 0;
      let blocks = 0;
      for (let i = 0; made < diaries; i++) {
        const random = randomSource(seed * 10_000_000 + 9_000_000 + i);
        const points = weeklyPoints(weeks, likeness, slope, random);
        const result = runAtOnce(trendOf(points));
        if (result.kind === 'not-enough') continue;
        made++;
        if (result.low <= slope && slope <= result.high) covered++;
        if (result.verdict === 'rising') rising++;
        if (weeks <= 12 && blockBootstrapHolds(points, slope, random)) blocks++;
      }
      row(
        weeks,
        likeness,
        slope,
        percent(covered, made),
        percent(rising, made),
        weeks <= 12 ? percent(blocks, made) : '',
      );
    }
  }
}

console.log(`${diaries} diaries a figure, seed ${seed}`);
noEffect();
plantedEffect();
power();
trends();

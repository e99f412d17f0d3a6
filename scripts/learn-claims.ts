/**
 * Learns anew what the words of a sentence say of each kind of claim, and writes `utils/claims/weights.ts`:
 * `node scripts/learn-claims.ts`. With `--try` it writes nothing and says how well each fifth of the pages is read by what the other
 * four teach, by the network alone.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { likelihoods, placesOf } from '../utils/claims/network.ts';
import { CLAIM_KINDS } from '../utils/claims/types.ts';
import { type LearnOptions, learn } from './claim-lessons/learn.ts';
import { readMaterial } from './claim-lessons/material.ts';
import { type Example, examplesIn } from './claim-lessons/read-lessons.ts';
import { weightsSource } from './claim-lessons/render.ts';
import { readWordVectors } from './claim-lessons/word-vectors.ts';

const OPTIONS: LearnOptions = { signs: 24_000, width: 48, least: 3, vectors: await readWordVectors() };
const FOLDS = 5;

function tryOut(pages: readonly Example[][]): void {
  const counts = new Map([0.25, 0.3, 0.4, 0.5, 0.6].map((likely) => [likely, { right: 0, wrong: 0, missed: 0 }]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = learn(pages.filter((_, at) => at % FOLDS !== fold).flat(), OPTIONS);
    for (const { signs, ruled, kinds, skip } of pages.filter((_, at) => at % FOLDS === fold).flat()) {
      const found = likelihoods(network, signs, placesOf(ruled));
      for (const [place, kind] of CLAIM_KINDS.entries()) {
        if (skip.has(kind)) continue;
        for (const [likely, count] of counts) {
          if ((found[place] ?? 0) > likely) count[kinds.has(kind) ? 'right' : 'wrong'] += 1;
          else if (kinds.has(kind)) count.missed += 1;
        }
      }
    }
  }
  for (const [likely, { right, wrong, missed }] of counts)
    console.log(
      `above ${likely}: precision ${((100 * right) / (right + wrong)).toFixed(1)}, recall ${((100 * right) / (right + missed)).toFixed(1)}`,
    );
}

const { lessons, digest } = readMaterial();
const pages = lessons.map(examplesIn);
console.log(`${pages.flat().length} sentences of ${lessons.length} pages`);
if (process.argv.includes('--try')) tryOut(pages);
else {
  const source = weightsSource(learn(pages.flat(), OPTIONS), digest);
  writeFileSync(fileURLToPath(new URL('../utils/claims/weights.ts', import.meta.url)), source);
}

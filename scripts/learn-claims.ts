/**
 * Learns anew what the words of a sentence weigh for each kind of claim, and writes `utils/claims/weights.ts`:
 * `node scripts/learn-claims.ts`. With `--try` it writes nothing and says how well each fifth of the pages is read by what the other
 * four teach.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLAIM_KINDS } from '../utils/claims/types.ts';
import { type LearnOptions, type Learnt, learn } from './claim-lessons/learn.ts';
import { readMaterial } from './claim-lessons/material.ts';
import { type Example, exampleOf, examplesIn } from './claim-lessons/read-lessons.ts';
import { weightsSource } from './claim-lessons/render.ts';

const OPTIONS: LearnOptions = { sparse: 7, rounds: 20 };
const FOLDS = 5;

function likelihood({ bias, weights }: Learnt, { signs }: Example): number {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  const odds = bias + sum / Math.sqrt(signs.size + 1);
  return 1 / (1 + Math.exp(-odds));
}

function tryOut(pages: readonly Example[][]): void {
  const counts = new Map([0.2, 0.3, 0.4, 0.5, 0.6].map((clear) => [clear, { right: 0, wrong: 0, missed: 0 }]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const taught = pages.filter((_, at) => at % FOLDS !== fold).flat();
    const asked = pages.filter((_, at) => at % FOLDS === fold).flat();
    for (const kind of CLAIM_KINDS) {
      const learnt = learn([...taught, ...plain], kind, OPTIONS);
      for (const example of asked) {
        if (example.skip.has(kind)) continue;
        const likely = likelihood(learnt, example);
        const is = example.kinds.has(kind);
        for (const [clear, count] of counts) {
          if (likely > clear) count[is ? 'right' : 'wrong'] += 1;
          else if (is) count.missed += 1;
        }
      }
    }
  }
  for (const [clear, { right, wrong, missed }] of counts)
    console.log(
      `above ${clear}: precision ${((100 * right) / (right + wrong)).toFixed(1)}, recall ${((100 * right) / (right + missed)).toFixed(1)}`,
    );
}

const { lessons, rules, digest } = readMaterial();
const pages = lessons.map(examplesIn);
const plain = rules.flatMap(exampleOf);
console.log(`${pages.flat().length} sentences of ${lessons.length} pages, ${plain.length} examples of rules`);
if (process.argv.includes('--try')) tryOut(pages);
else {
  const learnt = new Map(CLAIM_KINDS.map((kind) => [kind, learn([...pages.flat(), ...plain], kind, OPTIONS)]));
  writeFileSync(fileURLToPath(new URL('../utils/claims/weights.ts', import.meta.url)), weightsSource(learnt, digest));
}

import { COMMA, FIRST, NOTIONS } from '../../utils/claims/notions.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../utils/claims/types.ts';
import type { Learnt } from './learn.ts';

const WIDTH = 110;
/** Weights are kept as whole numbers of this. */
const STEP = 1;

/** A sign as it is written down: notions by their names, since what stands for them in a line changes with the table of words. */
function nameOf(sign: string): string {
  const characters = Array.from(sign);
  const isNotion = (character: string) => character.charCodeAt(0) >= FIRST;
  if (!characters.every(isNotion)) return sign;
  const names = characters.map((character) =>
    character === COMMA ? ',' : (NOTIONS[character.charCodeAt(0) - FIRST] ?? ''),
  );
  return `@${names.join('@')}`;
}

/** `utils/claims/weights.ts` for what was learnt; `from` tells the lessons. */
export function weightsSource(learnt: ReadonlyMap<ClaimKind, Learnt>, from: string): string {
  const bySign = new Map<string, string>();
  for (const [place, kind] of CLAIM_KINDS.entries()) {
    for (const [sign, weight] of learnt.get(kind)?.weights ?? []) {
      const steps = Math.round(weight / STEP);
      if (steps === 0) continue;
      const name = nameOf(sign);
      bySign.set(name, `${bySign.get(name) ?? ''}${String.fromCharCode('a'.charCodeAt(0) + place)}${steps}`);
    }
  }
  const signs = [...bySign].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, weighs]) => `${name}:${weighs}`);
  const bias = CLAIM_KINDS.map((kind) => Number((learnt.get(kind)?.bias ?? 0).toFixed(1)));
  const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
  const rows = (texts: readonly string[]) => texts.map((text) => `    ${quoted(text)},\n`).join('');
  return `/**
 * What the signs of a sentence weigh for each kind of claim, made by \`node scripts/learn-claims.ts\` from the labelled pages that \`from\`
 * is a digest of. \`signs\`: a sign, \`:\`, and for each kind that it tells something of a letter (\`a\` is the first kind) and a weight in
 * \`step\`s of log-odds.
 */
export const WEIGHTS = {
  from: '${from}',
  kinds: [
${rows(CLAIM_KINDS)}  ],
  step: ${STEP},
  bias: [${bias.join(', ')}],
  signs: [
${rows(linesOf(signs))}  ],
} as const;
`;
}

/** Words side by side in lines of a width that can be read. */
function linesOf(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

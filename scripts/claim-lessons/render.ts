import { COMMA, FIRST, NOTIONS } from '../../utils/claims/notions.ts';
import { NONE_SHARED, SCALES, TRIPLES } from '../../utils/claims/read-network.ts';
import type { Fitted } from './fit-network.ts';

const WIDTH = 110;
/** The count of shared letters is a letter itself, up to `z`. */
const MOST_SHARED = 25;
/** Columns of a line of this project. */
const PRINTED = 120;

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

/** Each name in its order without the letters that it shares with the one before, which are counted: a third of the room is saved. */
function sharedOut(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names[at - 1] ?? '';
    let shared = 0;
    while (shared < Math.min(MOST_SHARED, before.length) && name[shared] === before[shared]) shared += 1;
    return String.fromCharCode(NONE_SHARED + shared) + name.slice(shared);
  });
}

/** The signs that were written down by `sharedOut`, by name. */
export function namesOf(written: readonly string[]): string[] {
  let before = '';
  return written
    .join(' ')
    .split(' ')
    .map((rest) => {
      before = before.slice(0, rest.charCodeAt(0) - NONE_SHARED) + rest.slice(1);
      return before;
    });
}

/** `utils/claims/weights.ts` for a network of `learn`; `from` tells the lessons. Its width must be a multiple of three. */
export function weightsSource({ width, places, rows, scales, addRow: _, ...others }: Fitted, from: string): string {
  const signs = [...places]
    .map(([sign, place]) => ({ name: nameOf(sign), place }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  let written = '';
  for (const { place } of signs) {
    const scale = SCALES.findIndex((each) => Math.fround(each) === scales[place]);
    if (scale < 0) throw new Error(`${scales[place]} is no scale of a row.`);
    written += TRIPLES.charAt(scale);
    const digit = (at: number) => (rows[place * width + at] ?? 0) + 1;
    for (let at = 0; at < width; at += 3) written += TRIPLES.charAt(digit(at) * 9 + digit(at + 1) * 3 + digit(at + 2));
  }
  const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
  const lines = (texts: readonly string[]) => texts.map((text) => `    ${quoted(text)},\n`).join('');
  const list = (name: keyof typeof others) => listed(name, others[name]);
  return `/**
 * The network that tells what a sentence claims (network.ts), made by \`node scripts/learn-claims.ts\` from the labelled pages that
 * \`from\` is a digest of. \`signs\`: as \`signsOf\` gives them, notions by their names, each after a count of the letters that it shares
 * with the one before. \`rows\`: the letter of a scale of \`SCALES\`, and three
 * numbers, each -1, 0 or 1, in each character of \`TRIPLES\`.
 */
export const WEIGHTS = {
  from: '${from}',
  width: ${width},
${list('ruleRows')}${list('rest')}${list('bias')}${list('outputs')}${list('direct')}  signs: [
${lines(wordsInLines(sharedOut(signs.map(({ name }) => name))))}  ],
  rows: [
${lines(written.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [])}  ],
};
`;
}

/** A list of numbers as the formatter would print it: in one line, or in as few as it takes. */
function listed(name: string, values: ArrayLike<number>): string {
  const numbers = Array.from(values, (value) => `${Number(value.toFixed(2))},`);
  const line = `  ${name}: [${numbers.join(' ').slice(0, -1)}],\n`;
  if (line.length <= PRINTED + 1) return line;
  const lines = wordsInLines(numbers, PRINTED - 4).map((some) => `    ${some}\n`);
  return `  ${name}: [\n${lines.join('')}  ],\n`;
}

/** Words side by side in lines of a width that can be read. */
function wordsInLines(words: readonly string[], width = WIDTH): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

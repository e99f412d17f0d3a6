import type { Network } from './network.ts';
import { COMMA, FIRST, NOTIONS } from './notions.ts';
import type { WEIGHTS } from './weights.ts';

/** Three numbers, each -1, 0 or 1, in a character: its place here in the system of base three. */
export const TRIPLES = 'abcdefghijklmnopqrstuvwxyz.';
/** What the numbers of a row count: its place here is the letter of the alphabet before the row. */
export const SCALES = [0.09, 0.14, 0.2, 0.3, 0.45, 0.68, 1];
/** How many letters a sign shares with the one before it in the list, as the character that stands before the others: `a` for none. */
export const NONE_SHARED = 'a'.charCodeAt(0);

const SPACE = 32;
const AT = 64;
const LONGEST_SIGN = 256;

/** FNV-1a (Fowler, Noll and Vo), 32 bits, over character codes, and the same with a second factor: by one alone two signs may be the same. */
const BASIS = 0x811c9dc5 | 0;
const FACTORS = [0x01000193, 0x85ebca6b | 0] as const;
type Factor = (typeof FACTORS)[number];

const mixed = (hash: number, code: number, factor: Factor): number => Math.imul(hash ^ code, factor);

/** What a notion is called in the list of signs, which outlasts a change of the table of words: `@pain`, and `@,` for the comma. */
function mixedNotion(hash: number, code: number, factor: Factor): number {
  const name = code === COMMA.charCodeAt(0) ? ',' : (NOTIONS[code - FIRST] ?? '');
  let after = mixed(hash, AT, factor);
  for (let at = 0; at < name.length; at++) after = mixed(after, name.charCodeAt(at), factor);
  return after;
}

function hashOf(sign: string, factor: Factor): number {
  let hash = BASIS;
  for (let at = 0; at < sign.length; at++) {
    const code = sign.charCodeAt(at);
    hash = code < FIRST ? mixed(hash, code, factor) : mixedNotion(hash, code, factor);
  }
  return hash;
}

/** The hash of each sign of a list, taken without making a string of it. */
function hashesOf(list: string, factor: Factor): number[] {
  // By the number of letters read: the hash of so many, which the next sign may share.
  const begun = new Int32Array(LONGEST_SIGN).fill(BASIS);
  const hashes: number[] = [];
  let length = -1;
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at);
    if (code === SPACE) {
      hashes.push(begun[length] ?? 0);
      length = -1;
    } else if (length < 0) length = code - NONE_SHARED;
    else {
      begun[length + 1] = mixed(begun[length] ?? 0, code, factor);
      length += 1;
    }
  }
  return hashes;
}

/** Where the row of a sign stands. Signs are found by their hashes, without a string for each: that takes a third of the time of a map. */
function readPlaces(written: readonly string[]): { size: number; get(sign: string): number | undefined } {
  const list = `${written.join(' ')} `;
  const [factor, second] = FACTORS;
  const firsts = hashesOf(list, factor);
  const seconds = hashesOf(list, second);
  // Half of the room at most is taken, so that a sign is found, or missed, within few steps.
  const mask = 2 ** Math.ceil(Math.log2(2 * firsts.length)) - 1;
  const keys = new Int32Array(mask + 1);
  const checks = new Int32Array(mask + 1);
  const places = new Int32Array(mask + 1).fill(-1);
  const slotOf = (key: number, check: number): number => {
    let slot = key & mask;
    while (places[slot] !== -1 && (keys[slot] !== key || checks[slot] !== check)) slot = (slot + 1) & mask;
    return slot;
  };
  for (let place = 0; place < firsts.length; place++) {
    const key = firsts[place] ?? 0;
    const check = seconds[place] ?? 0;
    const slot = slotOf(key, check);
    keys[slot] = key;
    checks[slot] = check;
    places[slot] = place;
  }
  return {
    size: firsts.length,
    get(sign) {
      const place = places[slotOf(hashOf(sign, factor), hashOf(sign, second))] ?? -1;
      return place < 0 ? undefined : place;
    },
  };
}

/** By the code of a character of `TRIPLES`: its place, and the three numbers that it stands for. */
function readTriples(): { placeOf: Uint8Array; numbers: Int8Array } {
  const placeOf = new Uint8Array(128);
  const numbers = new Int8Array(128 * 3);
  for (let place = 0; place < TRIPLES.length; place++) {
    const code = TRIPLES.charCodeAt(place);
    placeOf[code] = place;
    numbers.set([Math.floor(place / 9) - 1, (Math.floor(place / 3) % 3) - 1, (place % 3) - 1], code * 3);
  }
  return { placeOf, numbers };
}

/** The page waits meanwhile, so rows stay as they are written until a sentence needs them. */
export function readNetwork(written: typeof WEIGHTS): Network & { places: { size: number } } {
  const { width, ruleRows, rest, bias, outputs, direct } = written;
  const letters = written.rows.join('');
  const { placeOf, numbers } = readTriples();
  const lettersOfRow = 1 + width / 3;
  return {
    width,
    places: readPlaces(written.signs),
    addRow(place, sums) {
      let at = place * lettersOfRow;
      const scale = SCALES[placeOf[letters.charCodeAt(at)] ?? 0] ?? 0;
      for (let to = 0; to < width; to += 3) {
        at += 1;
        const from = letters.charCodeAt(at) * 3;
        sums[to] = (sums[to] ?? 0) + scale * (numbers[from] ?? 0);
        sums[to + 1] = (sums[to + 1] ?? 0) + scale * (numbers[from + 1] ?? 0);
        sums[to + 2] = (sums[to + 2] ?? 0) + scale * (numbers[from + 2] ?? 0);
      }
    },
    ruleRows,
    rest,
    bias,
    outputs,
    direct,
  };
}

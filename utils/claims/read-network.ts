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

/** FNV-1a (Fowler, Noll and Vo), 32 bits, over character codes. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** What a notion is called in the list of signs, which outlasts a change of the table of words: `@pain`, and `@,` for the comma. */
function mixedNotion(hash: number, code: number): number {
  const name = code === COMMA.charCodeAt(0) ? ',' : (NOTIONS[code - FIRST] ?? '');
  let after = mixed(hash, AT);
  for (let at = 0; at < name.length; at++) after = mixed(after, name.charCodeAt(at));
  return after;
}

function hashOf(sign: string): number {
  let hash = BASIS;
  for (let at = 0; at < sign.length; at++) {
    const code = sign.charCodeAt(at);
    hash = code < FIRST ? mixed(hash, code) : mixedNotion(hash, code);
  }
  return hash;
}

/**
 * Where the row of a sign stands. The signs are found by their hashes, which are taken as the list is read, without a string for each: a
 * third of the time that a map takes. Of signs that are not in the list one in 200,000 is taken for one that is.
 */
function readPlaces(written: readonly string[]): { size: number; get(sign: string): number | undefined } {
  const list = `${written.join(' ')} `;
  // By the number of letters read: the hash of so many, which the next sign may share.
  const hashes = new Int32Array(LONGEST_SIGN).fill(BASIS);
  const all: number[] = [];
  let length = -1;
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at);
    if (code === SPACE) {
      all.push(hashes[length] ?? 0);
      length = -1;
    } else if (length < 0) length = code - NONE_SHARED;
    else {
      hashes[length + 1] = mixed(hashes[length] ?? 0, code);
      length += 1;
    }
  }
  // Half of the room at most is taken, so that a sign is found, or missed, within few steps.
  const mask = 2 ** Math.ceil(Math.log2(2 * all.length)) - 1;
  const keys = new Int32Array(mask + 1);
  const places = new Int32Array(mask + 1).fill(-1);
  const slotOf = (hash: number): number => {
    let slot = hash & mask;
    while (places[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (let place = 0; place < all.length; place++) {
    const hash = all[place] ?? 0;
    const slot = slotOf(hash);
    keys[slot] = hash;
    places[slot] = place;
  }
  return {
    size: all.length,
    get(sign) {
      const place = places[slotOf(hashOf(sign))] ?? -1;
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

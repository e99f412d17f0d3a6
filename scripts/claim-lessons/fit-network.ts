import { type Network, placesOf, RULE_SHARE, shareOf } from '../../utils/claims/network.ts';
import { CLAIM_KINDS } from '../../utils/claims/types.ts';
import { seeded, shuffled } from '../chance.ts';
import { adam } from './adam.ts';
import type { Example } from './read-lessons.ts';
import { DIMENSIONS, type WordVectors } from './word-vectors.ts';

/** A network with its numbers at hand. */
export interface Fitted extends Network {
  places: ReadonlyMap<string, number>;
  /** Row by row; those of a row count `scales` times. */
  rows: Int8Array | Float32Array;
  /** One for each row. */
  scales: Float32Array;
}

export interface FitOptions {
  width: number;
  /** Times that all examples are gone through. */
  rounds: number;
  /**
   * What words mean, so that what is learnt of one is learnt of its like: the row of a word is then what is learnt of it alone, and its vector times a
   * matrix that is fitted too. Both are in the row that comes out.
   */
  vectors?: WordVectors | undefined;
}

const KINDS = CLAIM_KINDS.length;
const BATCH = 128;
/** Signs that are left out at random each time an example is seen, and inner sums: so no single one is relied on. */
const SIGNS_LEFT_OUT = 0.4;
const SUMS_LEFT_OUT = 0.3;
const HIGHEST_RATE = 8e-3;
const HIGHEST_RATE_OF_ROUNDED = 4e-3;
/** Claims are rare: the outputs begin at odds of 1 to 55. */
const FIRST_BIAS = -4;
const FIRST_SPREAD = 0.05;
/** What the vector of a word counts beside its row. */
const VECTOR_SHARE = 3;

/** To -1, 0 or 1. */
export const whole = (value: number): number => Math.max(-1, Math.min(1, Math.round(value)));

/**
 * Fits a network to the examples by the logarithmic loss of each kind. The same examples in the same order give the same network.
 * `signs`: those that get a row. `begun`: a network of the same signs and width that is gone on with: what it tells, it then tells with rows of -1, 0 and 1
 * times their scales, while the numbers that these are rounded from go on changing (Bengio, Léonard and Courville, arXiv:1308.3432).
 */
export function fitNetwork(
  examples: readonly Example[],
  signs: readonly string[],
  { width, rounds, vectors }: FitOptions,
  begun?: Fitted,
): Fitted {
  const random = seeded(7);
  const places = new Map(signs.map((sign, place) => [sign, place]));
  const ruleAt = signs.length * width;
  const restAt = ruleAt + KINDS * width;
  const outputAt = restAt + width;
  const biasAt = outputAt + KINDS * width;
  const directAt = biasAt + KINDS;
  const matrixAt = directAt + KINDS;
  const size = matrixAt + (vectors === undefined ? 0 : DIMENSIONS * width);

  const { values, gradients, step } = adam(
    size,
    rounds * Math.ceil(examples.length / BATCH),
    begun === undefined ? HIGHEST_RATE : HIGHEST_RATE_OF_ROUNDED,
  );
  for (let at = 0; at < restAt; at++) values[at] = FIRST_SPREAD * (random() + random() + random() + random() - 2) * 1.7;
  for (let at = outputAt; at < biasAt; at++) values[at] = (2 * random() - 1) / Math.sqrt(width);
  values.fill(FIRST_BIAS, biasAt, directAt);
  for (let at = matrixAt; at < size; at++) values[at] = FIRST_SPREAD * (2 * random() - 1);
  if (begun !== undefined) {
    values.set(begun.rows);
    values.set(begun.ruleRows, ruleAt);
    values.set(begun.rest, restAt);
    values.set(begun.outputs, outputAt);
    values.set(begun.bias, biasAt);
    values.set(begun.direct, directAt);
  }

  const known = examples.map((example) => ({
    rows: Int32Array.from(
      [...example.signs].flatMap((sign) => places.get(sign) ?? []),
      (place) => place * width,
    ),
    vectors: [...example.signs].flatMap((sign) => vectors?.get(sign) ?? []),
    share: shareOf(example.signs.size),
    ruled: placesOf(example.ruled),
    wanted: CLAIM_KINDS.map((kind) => (example.skip.has(kind) ? -1 : Number(example.kinds.has(kind)))),
  }));

  const scales = begun?.scales ?? new Float32Array(signs.length).fill(1);
  const scaleAt = (at: number): number => scales[Math.floor(at / width)] ?? 1;
  const wholeAt = (at: number): number => whole((values[at] ?? 0) / scaleAt(at));
  /** The rows as they are told with. */
  const told = begun === undefined ? values : new Float32Array(ruleAt);

  function roundRows(): void {
    if (begun !== undefined) for (let at = 0; at < ruleAt; at++) told[at] = wholeAt(at) * scaleAt(at);
  }

  roundRows();

  const sums = new Float64Array(width);
  const back = new Float64Array(width);
  const kept = new Float64Array(width);
  const meant = new Float64Array(DIMENSIONS);

  /** Adds what a vector says through the matrix to the numbers of a row. */
  function addVector(vector: ArrayLike<number>, into: Float64Array | Float32Array, from = 0): void {
    for (let each = 0; each < DIMENSIONS; each++) {
      const value = VECTOR_SHARE * (vector[each] ?? 0);
      const row = matrixAt + each * width;
      for (let at = 0; at < width; at++) into[from + at] = (into[from + at] ?? 0) + value * (values[row + at] ?? 0);
    }
  }

  /** Adds what this example would change to `gradients`. */
  function study({ rows, vectors: ofWords, share, ruled, wanted }: (typeof known)[number], weight: number): void {
    const rules = ruled.filter(() => random() >= SIGNS_LEFT_OUT);
    const used = rows.filter(() => random() >= SIGNS_LEFT_OUT);
    const part = share / (1 - SIGNS_LEFT_OUT);
    sums.fill(0);
    for (const row of used) for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + (told[row + at] ?? 0);
    const heard = ofWords.filter(() => random() >= SIGNS_LEFT_OUT);
    meant.fill(0);
    for (const vector of heard) for (const [at, value] of vector.entries()) meant[at] = (meant[at] ?? 0) + value;
    if (heard.length > 0) addVector(meant, sums);
    for (let at = 0; at < width; at++) {
      let sum = (sums[at] ?? 0) * part + (values[restAt + at] ?? 0);
      for (const kind of rules) sum += RULE_SHARE * (values[ruleAt + kind * width + at] ?? 0);
      const keep = random() >= SUMS_LEFT_OUT ? 1 / (1 - SUMS_LEFT_OUT) : 0;
      kept[at] = sum > 0 ? keep : 0;
      sums[at] = Math.max(sum, 0) * keep;
    }
    back.fill(0);
    for (const [kind, want] of wanted.entries()) {
      if (want < 0) continue;
      const isRuled = rules.includes(kind);
      const from = outputAt + kind * width;
      let odds = (values[biasAt + kind] ?? 0) + (isRuled ? (values[directAt + kind] ?? 0) : 0);
      for (let at = 0; at < width; at++) odds += (sums[at] ?? 0) * (values[from + at] ?? 0);
      const error = weight * (1 / (1 + Math.exp(-odds)) - want);
      gradients[biasAt + kind] = (gradients[biasAt + kind] ?? 0) + error;
      if (isRuled) gradients[directAt + kind] = (gradients[directAt + kind] ?? 0) + error;
      for (let at = 0; at < width; at++) {
        gradients[from + at] = (gradients[from + at] ?? 0) + error * (sums[at] ?? 0);
        back[at] = (back[at] ?? 0) + error * (values[from + at] ?? 0);
      }
    }
    for (let at = 0; at < width; at++) {
      const change = (back[at] ?? 0) * (kept[at] ?? 0);
      back[at] = change * part;
      if (change === 0) continue;
      gradients[restAt + at] = (gradients[restAt + at] ?? 0) + change;
      for (const row of used) gradients[row + at] = (gradients[row + at] ?? 0) + change * part;
      for (const kind of rules) {
        const place = ruleAt + kind * width + at;
        gradients[place] = (gradients[place] ?? 0) + change * RULE_SHARE;
      }
    }
    if (heard.length > 0)
      for (const [each, value] of meant.entries()) {
        const from = matrixAt + each * width;
        for (let at = 0; at < width; at++)
          gradients[from + at] = (gradients[from + at] ?? 0) + VECTOR_SHARE * value * (back[at] ?? 0);
      }
  }

  for (let round = 0; round < rounds; round++) {
    const order = shuffled(known, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const example of batch) study(example, 1 / batch.length);
      step();
      roundRows();
    }
  }
  for (const [sign, place] of places) {
    const vector = vectors?.get(sign);
    if (vector !== undefined) addVector(vector, values, place * width);
  }
  const rows =
    begun === undefined ? values.subarray(0, ruleAt) : Int8Array.from({ length: ruleAt }, (_, at) => wholeAt(at));
  return {
    width,
    places,
    rows,
    scales,
    addRow(place, into) {
      const scale = scales[place] ?? 0;
      for (let at = 0; at < width; at++) into[at] = (into[at] ?? 0) + scale * (rows[place * width + at] ?? 0);
    },
    ruleRows: values.subarray(ruleAt, restAt),
    rest: values.subarray(restAt, outputAt),
    bias: values.subarray(biasAt, directAt),
    outputs: values.subarray(outputAt, biasAt),
    direct: values.subarray(directAt, matrixAt),
  };
}

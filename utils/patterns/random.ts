import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';

/** A source of numbers in [0, 1). Every resampling in this room takes one, so that the same records always give the same answer. */
export type RandomSource = () => number;

/**
 * A source fixed by its seed (an integer). Two sources of one seed give the same numbers. A Mersenne twister, for it stirs its seed:
 * the shorter generators begin with nearly the same number for neighbouring seeds, and a thousand made-up diaries would begin alike.
 */
export function randomSource(seed: number): RandomSource {
  const generator = mersenne(seed);
  return () => uniformFloat64(generator);
}

/** Shuffles in place, every order equally likely (Fisher and Yates). */
export function shuffle(values: Float64Array, random: RandomSource): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = values[i] as number;
    values[i] = values[j] as number;
    values[j] = held;
  }
}

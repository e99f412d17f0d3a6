const MOMENTUM = 0.9;
const SQUARES = 0.999;
const TINY = 1e-8;
const DECAY = 1e-5;
/** Part of the steps in which the rate rises. */
const WARM_UP = 0.3;
/** Where it rises from, as a part of the highest. */
const LOWEST = 0.04;

/** Numbers that are fitted: add to `gradients`, then `step`. */
export interface Fitting {
  values: Float32Array;
  gradients: Float32Array;
  /** Moves the values against the gradients, and clears these. */
  step(): void;
}

/** Adam (Kingma and Ba, ICLR 2015), its rate rising to `highest` and falling along a cosine over so many `steps`. */
export function adam(size: number, steps: number, highest: number): Fitting {
  const values = new Float32Array(size);
  const gradients = new Float32Array(size);
  const means = new Float32Array(size);
  const squares = new Float32Array(size);
  let count = 0;

  function rate(): number {
    const part = count / steps;
    const along = part < WARM_UP ? part / WARM_UP : (part - WARM_UP) / (1 - WARM_UP);
    const wave = (1 - Math.cos(Math.PI * along)) / 2;
    return highest * (part < WARM_UP ? LOWEST + (1 - LOWEST) * wave : 1 - wave);
  }

  return {
    values,
    gradients,
    step() {
      count += 1;
      const scale = rate() / (1 - MOMENTUM ** count);
      const spread = 1 / Math.sqrt(1 - SQUARES ** count);
      for (let at = 0; at < size; at++) {
        const gradient = (gradients[at] as number) + DECAY * (values[at] as number);
        const mean = MOMENTUM * (means[at] as number) + (1 - MOMENTUM) * gradient;
        const square = SQUARES * (squares[at] as number) + (1 - SQUARES) * gradient * gradient;
        means[at] = mean;
        squares[at] = square;
        values[at] = (values[at] as number) - (scale * mean) / (Math.sqrt(square) * spread + TINY);
      }
      gradients.fill(0);
    },
  };
}

import { type Basis, dot } from './nuisance.ts';
import { type RandomSource, shuffle } from './random.ts';
import type { Steps } from './slices.ts';

/**
 * How alike neighbouring nights are, and how to draw series that are just as alike but have no effect in them. The model is an
 * autoregression of order one on calendar days, so that a gap of g days leaves rho to the power of g.
 */

/** Further than this the series would be a drift, and no resampling of it could be trusted. */
const STRONGEST = 0.9;
const HALVINGS = 24;
/** How many standard errors the answer is raised by. Too small a rho makes an interval too narrow; too large a one costs little. */
const CAUTION = 1;

/**
 * The correlation of one night with the next, from residuals whose nuisance space is known.
 *
 * The plain lag-one correlation of residuals is too small, the more so the fewer nights: fitting weekdays and drift takes some of
 * the likeness away. So the answer is the rho whose expected residual correlation equals the observed one, with expectations
 * of quadratic forms worked out exactly, raised by one standard error. Negative answers count as none.
 */
export function* likenessOfNeighbours(residuals: Float64Array, days: ArrayLike<number>, basis: Basis): Steps<number> {
  const observed = neighbourRatio(residuals, days);
  if (observed === null) return 0;
  const rho = yield* solveForRho(observed, days, basis);
  const error = Math.sqrt((1 - rho * rho) / Math.max(1, residuals.length - basis.length));
  return Math.min(STRONGEST, rho + CAUTION * error);
}

function* solveForRho(observed: number, days: ArrayLike<number>, basis: Basis): Steps<number> {
  const expected = (rho: number) => expectedRatio(rho, days, basis);
  if (expected(0) >= observed) return 0;
  if (expected(STRONGEST) <= observed) return STRONGEST;
  let low = 0;
  let high = STRONGEST;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (expected(middle) < observed) low = middle;
    else high = middle;
    yield;
  }
  return (low + high) / 2;
}

/** Sum of products of next-day neighbours over sum of squares; `null` when no two nights are neighbours. */
function neighbourRatio(values: Float64Array, days: ArrayLike<number>): number | null {
  let products = 0;
  let pairs = 0;
  for (let i = 1; i < values.length; i++) {
    if ((days[i] as number) - (days[i - 1] as number) !== 1) continue;
    products += (values[i] as number) * (values[i - 1] as number);
    pairs++;
  }
  const squares = dot(values, values);
  return pairs === 0 || squares === 0 ? null : products / squares;
}

/** The same ratio expected of residuals M e when e has correlation rho^|distance|: traces of M R M, in linear time. */
function expectedRatio(rho: number, days: ArrayLike<number>, basis: Basis): number {
  const n = days.length;
  const k = basis.length;
  const spread = basis.map((column) => correlate(column, days, rho));
  const inner = basis.map((column) => spread.map((other) => dot(column, other)));
  let products = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    squares += entry(i, i, 1);
    if (i > 0 && (days[i] as number) - (days[i - 1] as number) === 1) products += entry(i, i - 1, rho);
  }
  return products / squares;

  function entry(i: number, j: number, correlation: number): number {
    let value = correlation;
    for (let a = 0; a < k; a++) {
      const column = basis[a] as Float64Array;
      const spreadColumn = spread[a] as Float64Array;
      const qi = column[i] as number;
      value -= qi * (spreadColumn[j] as number) + (spreadColumn[i] as number) * (column[j] as number);
      const row = inner[a] as number[];
      for (let b = 0; b < k; b++) value += qi * (row[b] as number) * ((basis[b] as Float64Array)[j] as number);
    }
    return value;
  }
}

/** R v, where R is the correlation matrix: one sweep forward, one back. */
export function correlate(values: Float64Array, days: ArrayLike<number>, rho: number): Float64Array {
  const n = values.length;
  const sum = values.slice();
  let carried = 0;
  for (let i = 1; i < n; i++) {
    carried = (carried + (values[i - 1] as number)) * rho ** ((days[i] as number) - (days[i - 1] as number));
    sum[i] = (sum[i] as number) + carried;
  }
  carried = 0;
  for (let i = n - 2; i >= 0; i--) {
    carried = (carried + (values[i + 1] as number)) * rho ** ((days[i + 1] as number) - (days[i] as number));
    sum[i] = (sum[i] as number) + carried;
  }
  return sum;
}

/** Draws series with the values' own likeness of neighbours and their own spread, in which nothing depends on anything else. */
export function surrogateDrawer(
  values: Float64Array,
  days: ArrayLike<number>,
  rho: number,
  random: RandomSource,
): () => Float64Array {
  const n = values.length;
  const keep = new Float64Array(n);
  const fresh = new Float64Array(n).fill(1);
  for (let i = 1; i < n; i++) {
    const decay = rho ** ((days[i] as number) - (days[i - 1] as number));
    keep[i] = decay;
    fresh[i] = Math.sqrt(1 - decay * decay);
  }
  const news = values.slice();
  for (let i = 1; i < n; i++) {
    news[i] = ((values[i] as number) - (keep[i] as number) * (values[i - 1] as number)) / (fresh[i] as number);
  }
  const drawn = new Float64Array(n);
  return () => {
    shuffle(news, random);
    let last = 0;
    for (let i = 0; i < n; i++) {
      last = (keep[i] as number) * last + (fresh[i] as number) * (news[i] as number);
      drawn[i] = last;
    }
    return drawn;
  };
}

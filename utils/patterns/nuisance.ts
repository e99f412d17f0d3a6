/**
 * What is allowed for before two groups of nights are compared: the weekday and a slow drift over the whole period. Late evenings
 * and short nights both belong to weekends, and a creeping dose and a changing season can share a slope; without this, either
 * would look like an effect.
 */

/** Below this many nights seven weekday levels eat the comparison up; weekend against week is then all that is allowed for. */
const NIGHTS_FOR_EVERY_WEEKDAY = 28;
/** Evenings before a free day. */
const WEEKEND_EVENINGS: ReadonlySet<number> = new Set([5, 6]);
/** A column shorter than this part of its own length, once the others are taken out of it, says nothing new. */
const NEGLIGIBLE = 1e-9;

/** Columns of unit length at right angles to each other. */
export type Basis = readonly Float64Array[];

/**
 * The space to take out, by nights.
 * @param days day numbers, rising, one a night
 * @param weekdays 0 Sunday to 6 Saturday, one a night
 */
export function nuisanceBasis(days: ArrayLike<number>, weekdays: ArrayLike<number>): Basis {
  const n = days.length;
  const columns = [new Float64Array(n).fill(1), Float64Array.from(days)];
  const levels: ((weekday: number) => boolean)[] =
    n >= NIGHTS_FOR_EVERY_WEEKDAY
      ? [1, 2, 3, 4, 5, 6].map((level) => (weekday) => weekday === level)
      : [(weekday) => WEEKEND_EVENINGS.has(weekday)];
  for (const level of levels) columns.push(Float64Array.from(weekdays, (weekday) => (level(weekday) ? 1 : 0)));
  return orthonormal(columns);
}

/** Gram and Schmidt, twice over for the sake of rounding; columns that add nothing are dropped. */
export function orthonormal(columns: readonly Float64Array[]): Basis {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const rest = residual(residual(column, basis), basis);
    const length = Math.sqrt(dot(rest, rest));
    if (length <= NEGLIGIBLE * Math.sqrt(dot(column, column))) continue;
    basis.push(rest.map((value) => value / length));
  }
  return basis;
}

/** `values` less their part inside the basis. */
export function residual(values: Float64Array, basis: Basis): Float64Array {
  const rest = values.slice();
  for (const column of basis) {
    const share = dot(rest, column);
    for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] as number) - share * (column[i] as number);
  }
  return rest;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

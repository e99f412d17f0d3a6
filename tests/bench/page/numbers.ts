export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The middle value and how far the middle half of the values reaches, as "1.52 (1.47 to 1.60)". */
export function spread(values: readonly number[], digits = 2): string {
  return `${show(median(values), digits)} (${show(quantile(values, 0.25), digits)} to ${show(quantile(values, 0.75), digits)})`;
}

export interface Line {
  goal: string;
  /** The measured figure in words. */
  got: string;
  /** Whether the goal was met; left out where the issue names none. */
  met?: boolean;
}

export const show = (value: number, digits = 2) => value.toFixed(digits);

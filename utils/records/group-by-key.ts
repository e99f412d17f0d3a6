/** Puts what comes in no order beside its like: of 50,000 rows, ordering the few of each day costs far less than ordering all at once. */
export function addToGroup<T>(groups: Map<number, T[]>, key: number, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

/** Group after group, each in the order of `within`. */
export function joinGroups<T>(
  groups: ReadonlyMap<number, T[]>,
  order: 'rising' | 'falling',
  within: (a: T, b: T) => number,
): T[] {
  const keys = Float64Array.from(groups.keys()).sort();
  if (order === 'falling') keys.reverse();
  const all: T[] = [];
  for (const key of keys) for (const one of groups.get(key)?.sort(within) ?? []) all.push(one);
  return all;
}

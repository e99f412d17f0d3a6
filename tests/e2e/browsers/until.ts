/** How long anything in a browser may take before a test calls it missing. Generous: the machine may be busy. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 40;

/**
 * Looks until `look` answers with something truthy and returns that. A look that throws counts as "not yet".
 * Throws a sentence made of `what` and the last thing seen.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  patienceMs = PATIENCE_MS,
): Promise<NonNullable<T>> {
  const end = performance.now() + patienceMs;
  let last = 'nothing';
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen as NonNullable<T>;
      last = JSON.stringify(seen) ?? 'undefined';
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (performance.now() > end) throw new Error(`Waited ${patienceMs / 1000} s for ${what}; last seen: ${last}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Bytes of HTML above which a page is looked at in small pieces: its text alone takes tens of milliseconds. */
const LARGE_BYTES = 1_500_000;

/** Whether the document came as a large page. Asking for its size costs nothing; counting its elements is a fifth of the look. */
export function isLargePage(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (navigation?.decodedBodySize ?? 0) > LARGE_BYTES;
}

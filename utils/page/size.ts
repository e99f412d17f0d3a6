/** Bytes of HTML above which a page is looked at in small pieces: its text alone takes tens of milliseconds. */
const LARGE_BYTES = 1_500_000;

/** The ordinary pages of the corpus have 2,400 elements at most. */
const ORDINARY_ELEMENTS = 3_000;

/**
 * Whether a page may be looked at in one go. Of the body, as all that count elements here: the browser keeps the answer, and takes 5 ms for
 * it on a very large page.
 */
export const isOrdinary = (body: HTMLElement | null): boolean =>
  body === null || body.getElementsByTagName('*').length <= ORDINARY_ELEMENTS;

/** Whether the document came as a large page. Asking for its size costs nothing; counting its elements is a fifth of the look. */
export function isLargePage(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (navigation?.decodedBodySize ?? 0) > LARGE_BYTES;
}

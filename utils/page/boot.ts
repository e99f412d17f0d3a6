/** A page whose load never ends is read all the same, this long (ms) after its document has arrived. */
const LONGEST_LOAD_MS = 5_000;

/** Resolves when the page is loaded. Until then nothing of it is looked at. */
export function whenLoaded(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
    setTimeout(resolve, LONGEST_LOAD_MS);
  });
}

/** A page whose load never ends is read all the same, this long (ms) after its document has arrived. */
const LONGEST_LOAD_MS = 5_000;

function once(target: EventTarget, type: string, signal: AbortSignal, timeoutMs?: number): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
    if (timeoutMs !== undefined) setTimeout(resolve, timeoutMs);
  });
}

/** Resolves when the page is loaded and on the screen. Until then nothing of it is looked at. */
export async function whenLoaded(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'complete') await once(window, 'load', signal, LONGEST_LOAD_MS);
  while (document.hidden) await once(document, 'visibilitychange', signal);
}

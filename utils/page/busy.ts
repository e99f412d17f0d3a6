/** Whether a page repaints so often that what is registered for painting is felt. */
export interface Busy {
  now(): boolean;
}

/** Looked at this often (ms). */
const LOOK_MS = 500;
/** So many rounds of changes between two looks are one in every third frame or more. */
const MANY_ROUNDS = 10;

/**
 * Watches for a page that changes or animates all the time, and tells when that begins and ends. For very large pages: in each
 * frame the browser builds every registered range anew, and there that takes 20 ms however few they are.
 */
export function watchBusy(doc: Document, onChange: () => void, signal: AbortSignal): Busy {
  let rounds = 0;
  let busy = false;
  const observer = new MutationObserver(() => {
    rounds++;
  });
  observer.observe(doc, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class'],
  });

  function animates(): boolean {
    return doc.getAnimations().some(({ playState }) => playState === 'running');
  }

  const timer = setInterval(() => {
    const was = busy;
    busy = rounds >= MANY_ROUNDS || animates();
    rounds = 0;
    if (busy !== was) onChange();
  }, LOOK_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
  return { now: () => busy };
}

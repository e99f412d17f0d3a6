import type { Mark } from './marks.ts';

/** The pointer must rest this long (ms) before a card opens: moving across a text opens none. */
const REST_MS = 150;
/** After the pointer has left words and card, the card stays this long (ms), so that it can be reached. */
const LEAVE_MS = 300;

export interface PointerParts {
  /** The washed mark under a point. */
  markAt(x: number, y: number): Mark | undefined;
  /** Whether the point lies on the words of the open card. */
  onOpenWords(x: number, y: number): boolean;
  /** The mark whose card is open. */
  open(): Mark | undefined;
  /** Whether an event came from the card. */
  inCard(event: Event): boolean;
  /** A card that holds the focus is closed by keyboard or by a press outside only. */
  cardHasFocus(): boolean;
  openCard(mark: Mark, at: { x: number; y: number }): void;
  closeCard(): void;
  signal: AbortSignal;
}

const PRESSED_ELSEWHERE = 'a,button,label,summary,input,select,textarea,[role="button"],[role="link"],[onclick]';

/** Opens the card where a mouse or pen rests and where a finger taps. Listens only: nothing is kept from the page. */
export function watchPointer(parts: PointerParts): void {
  const { signal } = parts;
  const options = { signal, passive: true, capture: true } as const;
  let x = 0;
  let y = 0;
  let movedAt = 0;
  let resting = 0;
  let leaving = 0;

  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });

  function stay(): void {
    clearTimeout(leaving);
    leaving = 0;
  }

  function leave(): void {
    if (leaving !== 0 || parts.open() === undefined || parts.cardHasFocus()) return;
    leaving = window.setTimeout(() => {
      leaving = 0;
      if (!parts.cardHasFocus()) parts.closeCard();
    }, LEAVE_MS);
  }

  /** One timer for a whole movement: a new one for each event would cost the page more than the look itself. */
  function rest(): void {
    const left = movedAt + REST_MS - performance.now();
    if (left > 1) {
      resting = window.setTimeout(rest, left);
      return;
    }
    resting = 0;
    const mark = parts.markAt(x, y);
    if (mark === undefined || mark === parts.open() || parts.cardHasFocus()) return;
    stay();
    parts.openCard(mark, { x, y });
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const inCard = parts.inCard(event);
      if (parts.open() !== undefined) {
        if (inCard || parts.onOpenWords(event.clientX, event.clientY)) stay();
        else leave();
      }
      ({ clientX: x, clientY: y } = event);
      movedAt = performance.now();
      if (inCard || event.buttons !== 0) {
        clearTimeout(resting);
        resting = 0;
      } else if (resting === 0) resting = window.setTimeout(rest, REST_MS);
    },
    options,
  );

  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted || event.target !== document.documentElement) return;
      clearTimeout(resting);
      resting = 0;
      leave();
    },
    options,
  );

  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && parts.open() !== undefined && !parts.inCard(event)) parts.closeCard();
    },
    options,
  );

  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || parts.inCard(event)) return;
      const target = event.composedPath()[0];
      // A tap on a link or button is meant for the page.
      if (target instanceof Element && target.closest(PRESSED_ELSEWHERE) !== null) return;
      const mark = parts.markAt(event.clientX, event.clientY);
      if (mark !== undefined) parts.openCard(mark, { x: event.clientX, y: event.clientY });
    },
    options,
  );
}

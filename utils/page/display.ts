import { watchBusy } from './busy.ts';
import { createCard } from './card.ts';
import { contentsOf } from './card-content.ts';
import type { CardWords } from './card-words.ts';
import { liesIn, markAt } from './hit-test.ts';
import type { Ledger } from './ledger.ts';
import { boxesOf, type MarkedRun } from './marks.ts';
import { marksNear } from './near.ts';
import type { Painter } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { sentenceAround } from './sentence.ts';
import { isTypedOver } from './typed-over.ts';
import { nextPlace, type Place, renderedPlaces, scrollTo } from './walk.ts';

/** What a person sees of the notes: washes near the screen, and one card. Made when the first mark is found. */
export interface Display {
  /** Something was found or has moved: washes are set anew soon. */
  changed(): void;
  /** This run was read anew or is gone: wash and card of the marks that the ledger no longer holds go at once. */
  dropped(run: MarkedRun): void;
  /** Opens the next note's card and moves the focus into it; false where there is none. */
  step(direction: 1 | -1, anew: boolean): boolean;
  jump(place: Place): void;
}

export interface DisplayParts {
  ledger: Ledger;
  painter: Painter;
  words: CardWords;
  shadowRoots(): ShadowRoot[];
  /** What has come near the screen is read soon; `changed` is called when something is found in it. See the reader. */
  readNear(closely: boolean): void;
  openGuide(topic: string): void;
  switchSiteOff(): Promise<boolean>;
  /** Ends everything once the extension is gone. */
  alive(): boolean;
  signal: AbortSignal;
}

/** Washes follow what moved on the screen within this time (ms). */
const UPDATE_MS = 120;
/** So often (ms) a visible page with marks is looked at for what no event tells: a cleared registry, a panel that slid. */
const HEARTBEAT_MS = 2_000;
/** Above so many elements only what is on the screen is washed, and nothing while the page changes in every frame. */
const HUGE_ELEMENTS = 100_000;
const FLASHES_MS = [250, 500, 750, 1_000];

export function createDisplay(parts: DisplayParts): Display {
  const { ledger, painter, words, shadowRoots, readNear, openGuide, switchSiteOff, alive, signal } = parts;
  let open: Place | undefined;
  let openAt: { x: number; y: number } | undefined;
  let update = 0;
  let placing = false;
  const huge = document.getElementsByTagName('*').length > HUGE_ELEMENTS;
  const busy = huge ? watchBusy(document, paint, signal) : undefined;
  let printing = false;
  let root: Element | undefined;
  let listening: AbortController | undefined;

  const card = createCard(
    words,
    {
      openGuide(topic) {
        openGuide(topic);
        card.close();
      },
      switchSiteOff,
    },
    () => {
      open = undefined;
      painter.emphasise(undefined);
    },
    signal,
  );

  function paint(closely = false): void {
    update = 0;
    if (signal.aborted || printing || document.hidden || !alive()) return;
    listen();
    readNear(closely);
    const margin = busy === undefined ? undefined : 0;
    const near = busy?.now() ? [] : marksNear(ledger.runs(), innerHeight, margin);
    painter.paint(near.filter((mark) => !isTypedOver(mark)));
    // The page may have taken the card away, or have made a field of the words.
    if (open !== undefined && (!card.isOpen() || isTypedOver(open.mark))) card.close();
  }

  function changed(): void {
    if (update === 0) update = window.setTimeout(paint, UPDATE_MS);
  }

  function place(): void {
    placing = false;
    if (open === undefined) return;
    const block = open.run.nodes[0]?.parentElement?.closest(
      'p,li,td,th,dd,dt,blockquote,div,section,article,h1,h2,h3,h4,h5,h6',
    );
    const boxes = boxesOf(open.mark);
    const text = block?.getBoundingClientRect() ?? boxes[0];
    if (text !== undefined && card.place(boxes, text, openAt)) return;
    if (!card.hasFocus()) card.close();
  }

  function follow(): void {
    if (!alive()) return;
    changed();
    if (open === undefined || placing) return;
    placing = true;
    requestAnimationFrame(place);
  }

  function show(next: Place, at: { x: number; y: number } | undefined, focused: boolean): void {
    const near = next.mark.stretches[0]?.node.parentElement ?? document.documentElement;
    open = next;
    openAt = at;
    card.open({
      contents: contentsOf(next.mark),
      near,
      ...(focused ? { quote: sentenceAround(next.mark, next.run.nodes) } : {}),
    });
    painter.emphasise(next.mark);
    place();
  }

  function visit(next: Place): void {
    scrollTo(next);
    show(next, undefined, true);
    changed();
  }

  /** A page that writes itself anew takes all listeners of its window with it; its root is another one then. */
  function listen(): void {
    const now = document.documentElement;
    if (now === null || now === root) return;
    root = now;
    listening?.abort();
    listening = new AbortController();
    const { signal } = listening;
    const options = { signal, passive: true, capture: true } as const;
    for (const type of ['scroll', 'resize', 'load', 'toggle', 'click', 'keyup'])
      window.addEventListener(type, follow, options);
    sizes.disconnect();
    if (document.body) sizes.observe(document.body);
    // The rules give no colour on paper, but Chromium would still cut the text into pieces at each highlight.
    window.addEventListener(
      'beforeprint',
      () => {
        printing = true;
        card.close();
        painter.paint([]);
      },
      { signal },
    );
    window.addEventListener(
      'afterprint',
      () => {
        printing = false;
        changed();
      },
      { signal },
    );
    // One press closes one thing: the same key would close the page's dialog under a card that only the pointer has opened.
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !card.isOpen()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        card.close();
      },
      { signal, capture: true },
    );
    watchPointer({
      markAt: (x, y) => (alive() ? markAt(ledger, shadowRoots(), x, y) : undefined),
      onOpenWords: (x, y) => open !== undefined && liesIn(open.mark, x, y),
      open: () => (card.isOpen() ? open?.mark : undefined),
      inCard: card.holds,
      cardHasFocus: card.hasFocus,
      openCard(mark, at) {
        const run = mark.stretches[0] && ledger.runOf(mark.stretches[0].node);
        if (run !== undefined) show({ mark, run }, at, false);
      },
      closeCard: card.close,
      signal,
    });
  }

  const sizes = new ResizeObserver(follow);
  const heartbeat = setInterval(() => paint(true), HEARTBEAT_MS);
  signal.addEventListener('abort', () => {
    clearTimeout(update);
    clearInterval(heartbeat);
    sizes.disconnect();
    listening?.abort();
  });
  listen();

  return {
    changed,
    dropped(run) {
      const now = new Set(run.nodes.map(ledger.runOf));
      const kept = new Set([...now].flatMap((next) => next?.marks ?? []));
      painter.erase(run.marks.filter((mark) => !kept.has(mark)));
      changed();
      if (open === undefined || !run.marks.includes(open.mark)) return;
      const next = kept.has(open.mark)
        ? [...now].find((each) => each?.marks.includes((open as Place).mark))
        : undefined;
      if (next === undefined) card.close();
      else open = { mark: open.mark, run: next };
    },
    step(direction, anew) {
      const places = renderedPlaces(ledger).filter(({ mark }) => !isTypedOver(mark));
      const next = nextPlace(places, open?.mark, direction, anew);
      if (next !== undefined) visit(next);
      else card.close();
      return next !== undefined;
    },
    jump(next) {
      visit(next);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      for (const [index, ms] of FLASHES_MS.entries()) {
        setTimeout(() => {
          if (!signal.aborted && open?.mark === next.mark) painter.emphasise(index % 2 === 0 ? undefined : next.mark);
        }, ms);
      }
    },
  };
}

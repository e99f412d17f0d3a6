import { createLease } from './lease.ts';
import { type Mark, staticRangeOf } from './marks.ts';
import { createWashRules } from './wash-rules.ts';

/** Puts a wash under marks. The page's tree is not touched. */
export interface Painter {
  /** From now on these and no others are washed. */
  paint(marks: Iterable<Mark>): void;
  /** Takes the wash from under marks whose words are changing. */
  erase(marks: Iterable<Mark>): void;
  /** The mark whose card is open gets a stronger wash. */
  emphasise(mark: Mark | undefined): void;
  /** Puts back what the page has cleared: the registry of highlights is one, shared with it. */
  mend(): void;
}

/**
 * Strength of each wash, % of a middle grey. On black text over white as on white over black that is half as much of the page's
 * own ink: 7 and 14 %. Not `currentColor`: Chromium takes that of the root, so a dark part of a light page got no wash.
 */
const STRENGTHS = { mention: 14, claim: 28, open: 44 };
type Wash = keyof typeof STRENGTHS;
const WASHES = Object.keys(STRENGTHS) as Wash[];

/** No vowels: a name made up by chance must not read like anything. A new one in each page says nothing to the page. */
function madeUpName(): string {
  const letters = 'bcdfghjkmnpqrstvwxz';
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % letters.length]).join('');
}

/** Background only: a line under the text doubles the cost of each repaint. None on paper. */
function cssFor(names: Record<Wash, string>): (selector: string) => string {
  return (selector) => {
    const rules = (style: (wash: Wash) => string) =>
      WASHES.map((wash) => `${selector}::highlight(${names[wash]}){${style(wash)}}`).join('');
    const washed = rules((wash) => `background-color:rgb(127 127 127/${STRENGTHS[wash]}%)`);
    const forced = rules((wash) =>
      wash === 'open' ? 'background-color:Highlight;color:HighlightText' : 'background-color:Mark;color:MarkText',
    );
    return `@media screen{${washed}@media (forced-colors:active){${forced}}}`;
  };
}

/** Paints with CSS custom highlights. Nothing is registered and no rule exists before the first mark is painted. */
export function createPainter(doc: Document, signal: AbortSignal): Painter {
  const names = { mention: madeUpName(), claim: madeUpName(), open: madeUpName() };
  const highlights = new Map<Wash, Highlight>();
  const ranges = new Map<Mark, StaticRange>();
  const lease = createLease(signal);
  for (const name of Object.values(names)) lease.hold(CSS.highlights, 'delete', name);
  const washRules = createWashRules(doc, cssFor(names));
  let open: { mark: Mark; range: StaticRange } | undefined;

  function highlightFor(wash: Wash): Highlight {
    const highlight = highlights.get(wash) ?? new Highlight();
    // A claim's wash lies under the mentions in it.
    highlight.priority = WASHES.indexOf(wash);
    highlights.set(wash, highlight);
    return highlight;
  }

  function register(mark: Mark): void {
    const range = staticRangeOf(mark);
    if (range === undefined) return;
    ranges.set(mark, range);
    highlightFor(mark.what).add(range);
  }

  function cover({ stretches }: Mark): void {
    for (const { node } of stretches) {
      const element = node.parentElement ?? (node.parentNode as ShadowRoot | null)?.firstElementChild;
      if (element) washRules.cover(element);
    }
  }

  function erase(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      const range = ranges.get(mark);
      if (range === undefined) continue;
      ranges.delete(mark);
      highlights.get(mark.what)?.delete(range);
      if (open?.mark === mark) emphasise(undefined);
    }
  }

  function emphasise(mark: Mark | undefined): void {
    if (open !== undefined) highlights.get('open')?.delete(open.range);
    const range = mark === undefined ? undefined : staticRangeOf(mark);
    open = mark === undefined || range === undefined ? undefined : { mark, range };
    if (range !== undefined) highlightFor('open').add(range);
    mend();
  }

  /** A highlight without ranges costs nothing, but the page could see it: it leaves the registry. */
  function mend(): void {
    if (signal.aborted) return;
    let any = false;
    for (const [wash, highlight] of highlights) {
      const registered = CSS.highlights.get(names[wash]);
      if (highlight.size > 0 && registered !== highlight) CSS.highlights.set(names[wash], highlight);
      else if (highlight.size === 0 && registered !== undefined) CSS.highlights.delete(names[wash]);
      any ||= highlight.size > 0;
    }
    if (!any) {
      washRules.rest();
      return;
    }
    for (const mark of ranges.keys()) cover(mark);
    if (open !== undefined) cover(open.mark);
    washRules.settle();
  }

  signal.addEventListener('abort', () => {
    for (const wash of WASHES) CSS.highlights.delete(names[wash]);
    washRules.clear();
  });

  return {
    paint(marks) {
      const wanted = new Set(marks);
      erase([...ranges.keys()].filter((mark) => !wanted.has(mark)));
      for (const mark of wanted) if (!ranges.has(mark)) register(mark);
      mend();
    },
    erase(marks) {
      erase(marks);
      mend();
    },
    emphasise,
    mend,
  };
}

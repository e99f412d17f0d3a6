import { type Mark, staticRangeOf } from './marks.ts';

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

/** Share of the page's own ink, in %. */
const STRENGTHS = { mention: 7, claim: 14, open: 26 };
type Wash = keyof typeof STRENGTHS;
const WASHES = Object.keys(STRENGTHS) as Wash[];

/** No vowels: a name made up by chance must not read like anything. A new one in each page says nothing to the page. */
function madeUpName(): string {
  const letters = 'bcdfghjkmnpqrstvwxz';
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % letters.length]).join('');
}

/**
 * Chromium inherits highlight styles from the root, and a rule for the root alone is the cheap one there. Firefox does not inherit
 * them: its rule has to name every element.
 */
const DOCUMENT_SELECTOR = import.meta.env.FIREFOX ? '' : ':root';

function ruleFor(name: string, strength: number, selector: string): string {
  // Background only: a line under the text doubles the cost of each repaint.
  return `${selector}::highlight(${name}){background-color:color-mix(in srgb,currentColor ${strength}%,transparent)}`;
}

function styleSheet(names: Record<Wash, string>, selector: string): CSSStyleSheet {
  const rules = WASHES.map((wash) => ruleFor(names[wash], STRENGTHS[wash], selector)).join('');
  const forced = WASHES.map(
    (wash) => `${selector}::highlight(${names[wash]}){background-color:Mark;color:MarkText}`,
  ).join('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media screen{${rules}@media (forced-colors:active){${forced}}}`);
  return sheet;
}

function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function abandon(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}

/** Paints with CSS custom highlights. Nothing is registered and no rule exists before the first mark is painted. */
export function createPainter(doc: Document, signal: AbortSignal): Painter {
  const names = { mention: madeUpName(), claim: madeUpName(), open: madeUpName() };
  const highlights = new Map<Wash, Highlight>();
  const ranges = new Map<Mark, StaticRange>();
  const shadowRoots = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;
  let shadowSheet: CSSStyleSheet | undefined;
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
    const root = range.startContainer.getRootNode();
    if (root instanceof ShadowRoot && !shadowRoots.has(root)) {
      shadowRoots.add(root);
      shadowSheet ??= styleSheet(names, '');
      adopt(root, shadowSheet);
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
    if (!any) return;
    sheet ??= styleSheet(names, DOCUMENT_SELECTOR);
    adopt(doc, sheet);
    for (const root of shadowRoots) if (shadowSheet !== undefined && root.isConnected) adopt(root, shadowSheet);
  }

  signal.addEventListener('abort', () => {
    for (const wash of WASHES) CSS.highlights.delete(names[wash]);
    if (sheet !== undefined) abandon(doc, sheet);
    for (const root of shadowRoots) if (shadowSheet !== undefined) abandon(root, shadowSheet);
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

import { selectorFor } from './selector.ts';

/** Gives elements the rules by which the washes in their text are painted. */
export interface WashRules {
  /** Makes sure that text right in `element` is washed. */
  cover(element: Element): void;
  /** Puts the rules that were asked for in place, and back where the page has taken them away. */
  settle(): void;
  /** To be told each time when nothing is washed: after a while the page keeps no sheet of ours. */
  rest(): void;
  clear(): void;
}

/** Above so many sheets the rules that are still asked for are put into one. */
const MOST_SHEETS = 8;
/** Looks (one in 2 s at least) without a wash after which the rules go: each time they come, their elements are styled anew. */
const RESTS = 8;

/**
 * The rules name the elements of marked text, and as few others as can be. A rule for `:root` would be simpler, but the browser
 * then styles the whole page anew (15 ms on a page of 1 MB, 1.2 s on one of 7), does a little more for each element that the page
 * changes later, and Firefox does not hand highlight styles down to descendants at all.
 */
export function createWashRules(doc: Document, cssFor: (selector: string) => string): WashRules {
  let covered = new WeakMap<Element, string>();
  const selectors = new Set<string>();
  const shadowRoots = new Set<ShadowRoot>();
  let sheets: CSSStyleSheet[] = [];
  let wanted = new Set<string>();
  let asked = new Set<string>();
  let rests = 0;
  let shadowSheet: CSSStyleSheet | undefined;

  function sheetOf(css: string): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }

  function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  function discard(root: Document | ShadowRoot, gone: ReadonlySet<CSSStyleSheet>): void {
    if (root.adoptedStyleSheets.some((sheet) => gone.has(sheet))) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !gone.has(sheet));
    }
  }

  function clear(): void {
    const gone = new Set(shadowSheet === undefined ? sheets : [...sheets, shadowSheet]);
    for (const root of [doc, ...shadowRoots]) discard(root, gone);
    sheets = [];
    shadowRoots.clear();
    selectors.clear();
    wanted = new Set();
    asked = new Set();
    covered = new WeakMap();
  }

  return {
    cover(element) {
      const root = element.getRootNode();
      if (root instanceof ShadowRoot) {
        shadowRoots.add(root);
        return;
      }
      const known = covered.get(element);
      const selector = known !== undefined && element.matches(known) ? known : selectorFor(element);
      covered.set(element, selector);
      asked.add(selector);
      if (!selectors.has(selector)) wanted.add(selector);
    },
    settle() {
      rests = 0;
      if (wanted.size > 0 && sheets.length >= MOST_SHEETS) {
        discard(doc, new Set(sheets));
        sheets = [];
        selectors.clear();
        wanted = asked;
      }
      asked = new Set();
      if (wanted.size > 0) {
        for (const selector of wanted) selectors.add(selector);
        // A sheet of its own: to change one that is in place has all its elements styled anew.
        sheets.push(sheetOf([...wanted].map(cssFor).join('')));
        wanted = new Set();
      }
      for (const sheet of sheets) adopt(doc, sheet);
      for (const root of shadowRoots) {
        shadowSheet ??= sheetOf(cssFor(''));
        if (root.isConnected) adopt(root, shadowSheet);
      }
    },
    rest() {
      if (++rests === RESTS) clear();
    },
    clear,
  };
}

import { isLargePage } from './size.ts';

/** Gives elements the rules by which the washes in their text are painted. */
export interface WashRules {
  /** Makes sure that text right in `element` is washed. */
  cover(element: Element): void;
  /** Puts the rules that were asked for in place, and back where the page has taken them away. */
  settle(): void;
  clear(): void;
}

/** Tags as they are in HTML; a page may make up others, which must not get into a selector. */
const PLAIN_TAG = /^[a-z][a-z0-9-]*$/;

/** Leads to one element and no other: on a large page a rule for a tag would have a whole book styled anew (1.2 s). */
function pathTo(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    let place = 1;
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) place++;
    steps.unshift(`:nth-child(${place})`);
  }
  return `:root>${steps.join('>')}`;
}

/**
 * The rules name the tags of marked text only. A rule for `:root` would be simpler, but the browser then styles the whole page
 * anew (15 ms on a page of 1 MB), and Firefox does not hand highlight styles down to descendants at all.
 */
export function createWashRules(doc: Document, cssFor: (selector: string) => string): WashRules {
  const covered = new WeakMap<Element, string>();
  const selectors = new Set<string>();
  const shadowRoots = new Set<ShadowRoot>();
  let sheets: CSSStyleSheet[] = [];
  let wanted = new Set<string>();
  let shadowSheet: CSSStyleSheet | undefined;

  function sheetOf(css: string): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }

  function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  return {
    cover(element) {
      const root = element.getRootNode();
      if (root instanceof ShadowRoot) {
        shadowRoots.add(root);
        return;
      }
      const known = covered.get(element);
      if (known !== undefined && element.matches(known)) return;
      const tag = element.localName;
      const selector = isLargePage() || !PLAIN_TAG.test(tag) ? pathTo(element) : tag;
      covered.set(element, selector);
      if (!selectors.has(selector)) wanted.add(selector);
    },
    settle() {
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
    clear() {
      const gone = new Set([...sheets, shadowSheet]);
      for (const root of [doc, ...shadowRoots]) {
        if (root.adoptedStyleSheets.some((sheet) => gone.has(sheet))) {
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !gone.has(sheet));
        }
      }
      sheets = [];
      selectors.clear();
    },
  };
}

import type { Page } from 'puppeteer-core';

export interface EditorsPage {
  editors: Record<string, () => unknown[]>;
  openChat(): void;
  closeWith(): void;
}

/** What to press in, and what the editor makes of it. */
const FIELDS = {
  input: '#input',
  textarea: '#textarea',
  'contenteditable=true': '#rich',
  'contenteditable=plaintext-only': '#plain',
  'CodeMirror 6': '#codemirror .cm-content',
  ProseMirror: '#prosemirror .ProseMirror',
  Quill: '#quill .ql-editor',
  'a chat box that comes later': '#chat',
};
export type Field = keyof typeof FIELDS;
export const NAMES = Object.keys(FIELDS) as Field[];

export const TYPED = 'Kratom relieves pain, mitragynine too.';

/** Types, goes back, selects, cuts in, undoes and does again; answers with what the editor held after each. */
export async function typeIn(page: Page, field: Field): Promise<unknown[][]> {
  const selector = FIELDS[field];
  const held: unknown[][] = [];
  const note = async () => {
    held.push(
      await page.evaluate(
        async (id) => {
          // An editor hears of a new selection in the frame after it.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const editor = (window as unknown as EditorsPage).editors[id];
          return editor?.() ?? [];
        },
        selector.replace(/^#| .*$/g, ''),
      ),
    );
  };
  const chord = async (modifier: 'Control' | 'Shift', key: 'End' | 'Home' | 'z' | 'y') => {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    await page.keyboard.up(modifier);
    await note();
  };
  await page.click(selector);
  await page.keyboard.type(TYPED);
  await note();
  await page.keyboard.press('Home');
  await page.keyboard.type('kratom ');
  await note();
  await chord('Shift', 'End');
  await page.keyboard.type('ketum');
  await note();
  await chord('Control', 'z');
  await chord('Control', 'z');
  await chord('Control', 'y');
  return held;
}

/** Whatever the page can see washed inside a field. */
export function markedInFields(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter(({ startContainer }) => startContainer.parentElement?.closest('input,textarea,[contenteditable],[id]'))
      .map(({ startContainer }) => startContainer.textContent ?? ''),
  );
}

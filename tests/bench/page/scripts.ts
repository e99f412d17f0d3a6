import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from '../../e2e/page/bundle.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const built = (file: string) => readFileSync(path.join(ROOT, '.output/chrome-mv3', file), 'utf8');

/** Stands in for the extension's side: listens, and brings the second script and the third when they are asked for. */
const BROWSER = (room: string) => `
globalThis.browser = {
  runtime: {
    id: 'bench',
    onMessage: { addListener: (listener) => { globalThis.heard = listener; }, removeListener() {} },
    async sendMessage(message) {
      if (message.type === 'open-lookout') globalThis.openLookout();
      if (message.type === 'open-room') { ${room} }
    },
  },
  extension: { inIncognitoContext: false },
  i18n: { getMessage: (key) => key, getUILanguage: () => 'en' },
};
globalThis.openLookout = () => { ${built('page-lookout.js')} };
// As the popup does: where only a glance runs, nobody hears.
globalThis.summary = () => new Promise((resolve) => {
  if (globalThis.heard === undefined) globalThis.openLookout();
  globalThis.heard({ type: 'summary' }, { id: 'bench' }, resolve);
});
`;

/** The page script as it is built. Its value is a promise of the summary, which comes when all is read. */
export function wholeScript(): string {
  return `${BROWSER(built('page-room.js'))};${built('page-notes.js')};summary()`;
}

/** `globalThis.quiet` resolves when the idle work that was asked for is done and no more was asked for; at once where none was. */
const QUIET = `
globalThis.quiet = new Promise((resolve) => {
  const idle = globalThis.requestIdleCallback;
  let asked = 0;
  globalThis.requestIdleCallback = (work, options) => {
    asked++;
    return idle((deadline) => {
      try { work(deadline); } finally { if (--asked === 0) resolve(0); }
    }, options);
  };
  // A page that is at rest is looked at right away.
  queueMicrotask(() => { if (asked === 0) resolve(0); });
});
`;

/** The same on a page without a find, where the third script is never asked for. Its value comes when all was looked at. */
export function glanceScript(): string {
  return `${BROWSER('')}${QUIET};${built('page-notes.js')};quiet`;
}

/** What `glanceScript` brings along for the bench, and as many characters as it has in a comment. */
export function glanceHarness(): string {
  return `${BROWSER('')}${QUIET};${silent(built('page-notes.js'))}`;
}

/** Sent and read like `script`, without being run. */
export function silent(script: string): string {
  return `/*${script.replaceAll('*/', '')}*/0`;
}

/** What a walk over the text costs that does nothing with it. */
export const FLOOR = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += node.data.length;
  return length;
})()`;

/** Waits as long as the page script does before it looks, and then does nothing. */
export const IDLE = 'new Promise((resolve) => requestIdleCallback(() => resolve(0)))';

const MARK_JS = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/** mark.js with the vocabulary as one expression, ready to be called as `markAll()`, which resolves to the number of marks. */
export async function markParts(): Promise<string> {
  const pattern = await bundle(`
    import { formSource } from './utils/mentions/forms.ts';
    import { TERMS } from './utils/mentions/terms.ts';
    (globalThis as never as { pattern: RegExp }).pattern = new RegExp(
      TERMS.flatMap(({ strong = [] }) => [...strong]).map(formSource).join('|'), 'gi');
  `);
  return `${MARK_JS};${pattern};globalThis.markAll = async () => {
    let marks = 0;
    new Mark(document.body).markRegExp(globalThis.pattern, { each() { marks++; } });
    return marks;
  };`;
}

/** The same called at once; its value is the number of marks. */
export async function markScript(): Promise<string> {
  return `${await markParts()}markAll()`;
}

/** The parts of the page room by themselves, on \`globalThis.parts\`. */
export function partsScript(): Promise<string> {
  return bundle(`
    import { markAt } from './utils/page/hit-test.ts';
    import { createLedger } from './utils/page/ledger.ts';
    import { boxesOf } from './utils/page/marks.ts';
    import { marksNear } from './utils/page/near.ts';
    import { createPainter } from './utils/page/painter.ts';
    import { createReader } from './utils/page/reader.ts';
    import { createSlices } from './utils/page/slices.ts';
    import { recogniser } from './utils/page/vocabulary.ts';

    const end = new AbortController();
    const ledger = createLedger();
    const waiting: (() => void)[] = [];
    const slices = createSlices({ now: () => performance.now(), whenIdle: (work) => waiting.push(work) }, () => false, end.signal);
    // Claims are timed apart: a highlighter that mark.js is compared with finds words.
    const words = { ...recogniser, findClaims: () => [] };
    const reader = createReader(
      { recogniser: words, ledger, slices, onRoot() {}, onPut() {}, onDrop() {} },
      () => {},
    );
    const work = () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
    };
    Object.assign(globalThis, {
      parts: {
        find() {
          reader.addRoot(document);
          work();
        },
        findRest() {
          reader.readRest();
          work();
        },
        // Makes every mark: to be asked when the times are taken.
        count: () => ledger.runs().reduce((marks, run) => marks + run.marks.length, 0),
        ledger, markAt, marksNear, boxesOf, recogniser,
        painter: createPainter(document, end.signal),
        end: () => end.abort(),
      },
    });
  `);
}

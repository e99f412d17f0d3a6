import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Named, Surface } from './driver.ts';
import { until } from './until.ts';

/** What a kind of document can do by itself; the rest of `Surface` is made from it. */
export interface RawSurface {
  evaluate: Surface['evaluate'];
  /** Runs a script's text in the document, once; its globals stay for `evaluate`. */
  addScript(source: string): Promise<void>;
  /** Presses the left button at these CSS pixels of the viewport. */
  press(x: number, y: number, times: 1 | 2): Promise<void>;
  setTheme: Surface['setTheme'];
  screenshot: Surface['screenshot'];
  isOpen: Surface['isOpen'];
  close: Surface['close'];
}

/** Roles and accessible names are computed by the same library as in the unit tests, loaded into the document when first needed. */
const FINDER = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

declare global {
  var TestingLibraryDom:
    | { queryAllByRole(root: Element, role: string, options: { name: string | RegExp }): Element[] }
    | undefined;
}

export function surfaceFrom(raw: RawSurface): Surface {
  const ready = async () => {
    if (!(await raw.evaluate(() => 'TestingLibraryDom' in globalThis))) await raw.addScript(FINDER);
  };
  const count = async (what: Named) => {
    await ready();
    return raw.evaluate(countNamed, ...sent(what));
  };
  const text = () => raw.evaluate(() => document.body.innerText);
  return {
    evaluate: raw.evaluate,
    setTheme: raw.setTheme,
    screenshot: raw.screenshot,
    isOpen: raw.isOpen,
    close: raw.close,
    count,
    text,
    async click(what, options = {}) {
      const at = await until(`one ${said(what)} that can be clicked`, async () => {
        await ready();
        const found = await raw.evaluate(middleOfNamed, ...sent(what));
        if ('why' in found) throw new Error(found.why);
        return found;
      });
      await raw.press(at.x, at.y, options.times ?? 1);
    },
    async fill(what, value) {
      await until(`one ${said(what)} that can be filled`, async () => {
        await ready();
        const why = await raw.evaluate(fillNamed, ...sent(what), value);
        if (why) throw new Error(why);
        return true;
      });
    },
    async waitFor(what, options = {}) {
      await until(
        `${options.gone ? 'no ' : ''}${said(what)}`,
        async () => (await count(what)) > 0 !== (options.gone ?? false),
      );
    },
    async waitForText(expected) {
      await until(`the text ${expected}`, async () => {
        const now = await text();
        if (typeof expected === 'string' ? now.includes(expected) : expected.test(now)) return true;
        throw new Error(now.slice(0, 4000));
      });
    },
  };
}

function said({ role, name }: Named): string {
  return `${role} named ${name}`;
}

/** A pattern does not survive JSON. */
function sent({ role, name }: Named): [role: string, name: string, isPattern: boolean] {
  return typeof name === 'string' ? [role, name, false] : [role, name.source, true];
}

function countNamed(role: string, name: string, isPattern: boolean): number {
  const options = { name: isPattern ? new RegExp(name) : name };
  return globalThis.TestingLibraryDom?.queryAllByRole(document.body, role, options).length ?? 0;
}

/**
 * Where a press lands on it. A browser may put off scrolling to the frame after: Firefox does so for the caret of a field whose value was
 * set. So what is pressed has to have stood still for a frame.
 */
async function middleOfNamed(
  role: string,
  name: string,
  isPattern: boolean,
): Promise<{ x: number; y: number } | { why: string }> {
  const options = { name: isPattern ? new RegExp(name) : name };
  const found = globalThis.TestingLibraryDom?.queryAllByRole(document.body, role, options) ?? [];
  const [element] = found;
  if (!element || found.length > 1)
    return { why: `${found.length} such elements in: ${document.body.innerText.slice(0, 400)}` };
  if (element.matches(':disabled')) return { why: 'it is disabled' };
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  // A document out of sight draws no frames.
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });
  const box = element.getBoundingClientRect();
  if (Math.hypot(box.x - before.x, box.y - before.y) > 1) return { why: 'it moves' };
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const hit = document.elementFromPoint(x, y);
  const label = element.closest('label') ?? (element instanceof HTMLInputElement ? element.labels?.[0] : null);
  if (!hit || !(element.contains(hit) || hit.contains(element) || label?.contains(hit))) {
    return { why: `${hit ? `a ${hit.localName}.${hit.className} lies` : 'nothing shows'} at its middle` };
  }
  return { x, y };
}

function fillNamed(role: string, name: string, isPattern: boolean, value: string): string | null {
  const options = { name: isPattern ? new RegExp(name) : name };
  const found = globalThis.TestingLibraryDom?.queryAllByRole(document.body, role, options) ?? [];
  const [element] = found;
  if (!element || found.length > 1) return `${found.length} such elements in: ${document.body.innerText.slice(0, 400)}`;
  const kinds = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement];
  const kind = kinds.find((each) => element instanceof each);
  if (!kind) return `a ${element.localName} holds no value`;
  // React notices a new value only when it went through the element's own setter.
  const field = element as HTMLInputElement;
  field.focus();
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return field.value === value ? null : `it took ${JSON.stringify(field.value)} instead of ${JSON.stringify(value)}`;
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { PROJECT_DIR, readTree } from './source-tree.ts';
import { isUsed, usedKeys } from './used-keys.ts';

const LOCALES_DIR = path.join(PROJECT_DIR, 'locales');
const LOCALES = readdirSync(LOCALES_DIR);

/** Key with dots to what has to be put in, e.g. `popup.logged` to `amount,label,time`. */
async function keysOf(locale: string): Promise<Map<string, string>> {
  const parsed = await parseMessagesFile(path.join(LOCALES_DIR, locale));
  // The browser's own keys come along.
  const messages = parsed.filter((message) => !message.key[0]?.startsWith('@@'));
  return new Map(
    messages.map((message) => [
      message.key.join('.'),
      [...message.namedSubstitutions, message.substitutions].toSorted().join(),
    ]),
  );
}

const english = await keysOf('en.yml');
const code = readTree(['entrypoints', 'components', 'utils'], ['.ts', '.tsx']);
const used = usedKeys(code);
/** The manifest names its strings in the browser's own way. */
const manifest = readFileSync(path.join(PROJECT_DIR, 'wxt.config.ts'), 'utf8');
const inManifest = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]));

describe('the locales', () => {
  it.each(LOCALES)('%s has every key of English with the same places to fill, and no other', async (locale) => {
    const keys = await keysOf(locale);
    expect(Object.fromEntries(keys)).toEqual(Object.fromEntries(english));
  });

  it('have every key that the code asks for', () => {
    expect([...used.exact].filter((key) => !english.has(key))).toEqual([]);
    expect(used.patterns.filter((pattern) => ![...english.keys()].some((key) => pattern.test(key)))).toEqual([]);
  });

  it('have no key that nothing asks for', () => {
    expect([...english.keys()].filter((key) => !inManifest.has(key) && !isUsed(key, used))).toEqual([]);
  });
});

describe('the check of the keys', () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is code to be read, not to be run
  const made = usedKeys(
    new Map([
      ['a.tsx', "i18n.t('one.a'); i18n.t(late === 'no.key' ? 'one.b' : 'one.c', { x });"],
      [
        'b.tsx',
        "const UNITS = ['g', 'seven-oh']; i18n.t(`units.${unit === 'x' ? 'no.key' : unit}`); const label = 'tab.today';",
      ],
    ]),
  );
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: from here it is run

  it.each([
    ['one.a', true],
    ['one.b', true],
    ['one.c', true],
    ['one.d', false],
    ['units.g', true],
    ['units.seven_oh', true],
    ['units.ml', false],
    ['tab.today', true],
    ['tab.other', false],
  ])('%s: used is %s', (key, expected) => {
    expect(isUsed(key, made)).toBe(expected);
  });

  it('takes no compared value for a key', () => {
    expect(made.exact.has('no.key')).toBe(false);
  });
});

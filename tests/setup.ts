import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

/** The browser's own lookup over the real English file: a missing key shows up in a test as an empty string. */
function getMessage(key: string, substitutions: string[] = []): string {
  const text = messages[key]?.message ?? '';
  return substitutions.reduce((done, value, index) => done.replaceAll(`$${index + 1}`, value), text);
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
});

afterEach(() => {
  if (typeof document !== 'undefined') cleanup();
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { records } from '../../../utils/records/database.ts';
import { startBackground } from '../../../utils/toolbar/start-background.ts';

type Listener = (...heard: never[]) => void;

describe('a quick way in while the records cannot be read', () => {
  const openPopup = vi.fn();
  let menu: (clicked: { menuItemId: string }) => void;
  let command: (name: string) => void;
  let entered: (text: string) => void;

  beforeEach(() => {
    const event = { addListener: (_heard: Listener) => {} };
    Object.assign(fakeBrowser, {
      action: { openPopup },
      commands: { onCommand: { addListener: (heard: typeof command) => (command = heard) } },
      contextMenus: { onClicked: { addListener: (heard: typeof menu) => (menu = heard) } },
      omnibox: { onInputChanged: event, onInputEntered: { addListener: (heard: typeof entered) => (entered = heard) } },
      permissions: { onAdded: event, onRemoved: event },
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(records, 'transaction').mockRejectedValue(new DOMException('gone', 'UnknownError'));
    startBackground();
  });

  it.each([
    ['menu', () => menu({ menuItemId: 'preset:a' })],
    ['keyboard', () => command('log-last-preset')],
    ['address bar', () => entered('2 powder')],
  ])('(%s) ends in the popup, which says so', async (_way, take) => {
    take();
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
  });
});

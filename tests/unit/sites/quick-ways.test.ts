import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillActionMenu, onLine } from '../../../utils/browser/quick-ways.ts';

describe('the quick ways in', () => {
  const openPopup = vi.fn();
  const setDefaultSuggestion = vi.fn();
  let ids: string[];
  let typed: (text: string) => void;
  let entered: (text: string) => void;

  beforeEach(() => {
    ids = [];
    Object.assign(fakeBrowser, {
      action: { openPopup },
      contextMenus: {
        removeAll: async () => {
          await Promise.resolve();
          ids = [];
        },
        create: ({ id }: { id: string }) => {
          if (ids.includes(id)) throw new Error(`menu id already exists: ${id}`);
          ids.push(id);
        },
      },
      omnibox: {
        onInputChanged: { addListener: (heard: typeof typed) => (typed = heard) },
        onInputEntered: { addListener: (heard: typeof entered) => (entered = heard) },
        setDefaultSuggestion,
      },
    });
  });

  it('fill the menu once, however many windows ask at the same time', async () => {
    const entries = [{ presetId: 'a', title: 'Log powder 2 g' }];
    await Promise.all([fillActionMenu(entries), fillActionMenu(entries), fillActionMenu(entries)]);
    expect(ids).toEqual(['preset:a']);
  });

  it('open the popup on a line that cannot be stored, and describe nothing', async () => {
    const unreadable = () => Promise.reject(new Error('unreadable'));
    onLine({ describe: unreadable, enter: unreadable });
    typed('2 powder');
    entered('2 powder');
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
    expect(setDefaultSuggestion).not.toHaveBeenCalled();
  });
});

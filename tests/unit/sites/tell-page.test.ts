import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToPage } from '../../../utils/browser/messages.ts';
import { tellPage } from '../../../utils/browser/send.ts';

const TOP = { frameId: 0 };

describe('a message to a page', () => {
  it.each<[ToPage, object]>([
    [{ type: 'summary' }, TOP],
    [{ type: 'jump', id: 3 }, TOP],
    [{ type: 'step', direction: 1 }, {}],
    [{ type: 'stop' }, {}],
  ])('%j goes to %j', async (message, frames) => {
    const sendMessage = vi.fn(async () => 'heard');
    Object.assign(fakeBrowser.tabs, { sendMessage });
    expect(await tellPage(7, message)).toBe('heard');
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, message, frames);
  });

  it('is lost in silence where no script listens', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('no receiver')) });
    expect(await tellPage(7, { type: 'stop' })).toBeNull();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToPage } from '../../../utils/browser/messages.ts';
import { stepInTab, tellPage } from '../../../utils/browser/send.ts';
import { holdsFocus } from '../../../utils/browser/sites.ts';

const TOP = { frameId: 0 };

describe('a message to a page', () => {
  it.each<[ToPage, object]>([
    [{ type: 'summary' }, TOP],
    [{ type: 'jump', id: 3 }, TOP],
    [{ type: 'step', direction: 1 }, TOP],
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

describe('a step to the next note', () => {
  /** Which frames are asked in a tab with frames 0, 4 and 9, where these hold the focus and these have notes. */
  async function asked(focused: number[], withNotes: number[]): Promise<number[]> {
    const sendMessage = vi.fn(async (_tab: number, _message: ToPage, { frameId }: { frameId: number }) => {
      // No script listens in this one.
      if (frameId === 9) throw new Error('no receiver');
      return withNotes.includes(frameId);
    });
    Object.assign(fakeBrowser.tabs, { sendMessage });
    const executeScript = async () => [9, 0, 4].map((frameId) => ({ frameId, result: focused.includes(frameId) }));
    Object.assign(fakeBrowser.scripting, { executeScript });
    await stepInTab(7, 1);
    return sendMessage.mock.calls.map(([, , { frameId }]) => frameId);
  }

  it.each([
    ['in the frame with the focus, and nowhere else', [4], [0, 4], [4]],
    ['in the top document when the focus lies outside the page', [], [0, 4], [0]],
    ['in the next frame with a note when that with the focus has none', [0], [4], [0, 4]],
    ['round again after the last frame', [4], [0], [4, 9, 0]],
    ['nowhere when no frame has a note', [0], [], [0, 4, 9]],
  ])('is taken %s', async (_where, focused, withNotes, expected) => {
    expect(await asked(focused, withNotes)).toEqual(expected);
  });
});

describe('the focus', () => {
  it.each([
    ['is held by the document of the field that has it', 'input', true, true],
    ['is held by the frame, not by the document around it', 'iframe', true, false],
    ['is held by no document of another window', 'input', false, false],
  ])('%s', (_name, tag, inWindow, held) => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(inWindow);
    const element = document.createElement(tag);
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(element);
    expect(holdsFocus()).toBe(held);
    // In a shadow tree the document names its host only.
    const host = document.createElement('div');
    vi.spyOn(host.attachShadow({ mode: 'open' }), 'activeElement', 'get').mockReturnValue(element);
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(host);
    expect(holdsFocus()).toBe(held);
  });
});

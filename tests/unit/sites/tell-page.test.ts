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
    [{ type: 'step', direction: 1, anew: false }, TOP],
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
  /**
   * Which frames of 0, 4 and 9 are asked to go on or to begin ("4 anew"), where these hold the focus, these have notes, and those in
   * the frame with the focus are not through or are.
   */
  async function asked(focused: number[], withNotes: number[], through: boolean, direction: 1 | -1 = 1) {
    const sendMessage = vi.fn(async (_tab: number, message: ToPage, { frameId }: { frameId: number }) => {
      // No script listens in this one.
      if (frameId === 9) throw new Error('no receiver');
      return message.type === 'step' && withNotes.includes(frameId) && (message.anew || !through);
    });
    Object.assign(fakeBrowser.tabs, { sendMessage });
    const executeScript = async () => [9, 0, 4].map((frameId) => ({ frameId, result: focused.includes(frameId) }));
    Object.assign(fakeBrowser.scripting, { executeScript });
    await stepInTab(7, direction);
    return sendMessage.mock.calls.map(
      ([, message, { frameId }]) => `${frameId}${message.type === 'step' && message.anew ? ' anew' : ''}`,
    );
  }

  it.each([
    ['in the frame with the focus, and nowhere else', [4], [0, 4], false, ['4']],
    ['in the top document when the focus lies outside the page', [], [0, 4], false, ['0']],
    ['in the next frame when the notes of that with the focus are through', [0], [0, 4], true, ['0', '4 anew']],
    ['in the next frame with a note when that with the focus has none', [0], [4], false, ['0', '4 anew']],
    ['round again after the last frame', [4], [0, 4], true, ['4', '9 anew', '0 anew']],
    ['round in the one frame that has notes', [4], [4], true, ['4', '9 anew', '0 anew', '4 anew']],
    ['nowhere when no frame has a note', [0], [], true, ['0', '4 anew', '9 anew', '0 anew']],
  ])('is taken %s', async (_where, focused, withNotes, through, expected) => {
    expect(await asked(focused, withNotes, through)).toEqual(expected);
  });

  it('is taken backwards in the frame before', async () => {
    expect(await asked([4], [0, 4], true, -1)).toEqual(['4', '0 anew']);
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

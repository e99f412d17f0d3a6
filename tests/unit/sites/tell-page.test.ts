import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endGlances, holdsFocus } from '../../../utils/browser/frames.ts';
import type { ToPage } from '../../../utils/browser/messages.ts';
import { askSummary, stepInTab, stopPage, tellPage } from '../../../utils/browser/send.ts';
import { type Running, setRunning } from '../../../utils/page/running.ts';

describe('a message to a page', () => {
  it.each<[ToPage, number]>([
    [{ type: 'summary' }, 0],
    [{ type: 'jump', id: 3 }, 4],
    [{ type: 'step', direction: 1, anew: false }, 9],
  ])('%j goes to frame %i alone', async (message, frameId) => {
    const sendMessage = vi.fn(async () => 'heard');
    Object.assign(fakeBrowser.tabs, { sendMessage });
    expect(await tellPage(7, message, frameId)).toBe('heard');
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, message, { frameId });
  });

  it('is lost in silence where no script listens', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('no receiver')) });
    expect(await tellPage(7, { type: 'summary' })).toBeNull();
  });
});

/** Documents of a tab by the number of their frame, each with what a part of the page script has left there, if any does. */
function frames(left: Record<number, Running | undefined>) {
  const put: { file: string; frameIds: number[] }[] = [];
  const executeScript = vi.fn(async (given: { target: object; files?: string[]; func?: () => unknown }) => {
    const { target, files, func } = given;
    if (files !== undefined) put.push({ file: files.join(), frameIds: (target as { frameIds: number[] }).frameIds });
    return Object.entries(left).map(([frameId, here]) => {
      setRunning(here ?? { isOver: () => true, stop() {} });
      const result = func?.();
      return { frameId: Number(frameId), result };
    });
  });
  Object.assign(fakeBrowser.scripting, { executeScript });
  return { put, executeScript };
}

const glance = () => ({ isOver: () => false, stop: vi.fn() });
const lookout = () => ({ ...glance(), enter: vi.fn() });

describe('the end of a page', () => {
  it('is told by a message, and done in each document that may be looked into', async () => {
    const sendMessage = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.tabs, { sendMessage });
    const [first, second] = [glance(), lookout()];
    frames({ 0: first, 4: second, 9: undefined });
    await stopPage(7);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'stop' }, {});
    expect(first.stop).toHaveBeenCalledOnce();
    expect(second.stop).toHaveBeenCalledOnce();
  });

  it('is that of a glance alone where no other part is to be ended', async () => {
    const [first, second] = [glance(), lookout()];
    frames({ 0: first, 4: second, 9: undefined });
    await endGlances(7);
    expect(first.stop).toHaveBeenCalledOnce();
    expect(second.stop).not.toHaveBeenCalled();
  });

  it('is told although none of them may be', async () => {
    const sendMessage = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.tabs, { sendMessage });
    Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('no permission')) });
    await stopPage(7);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});

describe('a question to a page', () => {
  const NOTHING = { mentions: 0, claims: 0, items: [] };

  it('brings somebody who hears it to the frames where only a glance runs, and asks them all', async () => {
    const { put } = frames({ 9: glance(), 0: lookout(), 4: glance(), 5: { ...glance(), isOver: () => true } });
    const asked: number[] = [];
    const sendMessage = async (_tab: number, _message: ToPage, { frameId }: { frameId: number }) => {
      asked.push(frameId);
      return NOTHING;
    };
    Object.assign(fakeBrowser.tabs, { sendMessage });
    expect(await askSummary(7)).toEqual({ ...NOTHING, counts: [] });
    expect(put).toEqual([
      { file: '/page-lookout.js', frameIds: [4] },
      { file: '/page-lookout.js', frameIds: [9] },
    ]);
    expect(asked).toEqual([0, 4, 5, 9]);
  });

  it('is asked of all other frames when one has just gone', async () => {
    const { executeScript } = frames({ 0: glance(), 4: glance() });
    const inFrames = executeScript.getMockImplementation();
    const put: number[] = [];
    executeScript.mockImplementation(async (given) => {
      const { frameIds = [] } = given.target as { frameIds?: number[] };
      if (frameIds.includes(4)) throw new Error('No frame with id 4.');
      put.push(...frameIds);
      return (await inFrames?.(given)) ?? [];
    });
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => NOTHING });
    expect(await askSummary(7)).not.toBeNull();
    expect(put).toEqual([0]);
  });

  it('brings nothing where all hear', async () => {
    const { put } = frames({ 0: lookout() });
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => NOTHING });
    await askSummary(7);
    expect(put).toEqual([]);
  });

  it('is answered by null where nothing runs', async () => {
    const { put } = frames({ 0: undefined });
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('no receiver')) });
    expect(await askSummary(7)).toBeNull();
    expect(put).toEqual([]);
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

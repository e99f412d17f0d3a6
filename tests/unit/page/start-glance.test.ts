import { describe, expect, it, vi } from 'vitest';
import { whatRuns } from '../../../utils/page/running.ts';
import { startGlance } from '../../../utils/page/start-glance.ts';
import { startLookout } from '../../../utils/page/start-lookout.ts';
import { textOf } from './marked.ts';
import { pageTime } from './page-time.ts';

const { pass } = pageTime(() => whatRuns()?.stop());

function start(html: string, { isPrivate = false } = {}) {
  document.body.innerHTML = html;
  const state = { alive: true };
  const port = {
    askForLookout: vi.fn(),
    isAlive: vi.fn(() => state.alive),
    isPrivateWindow: vi.fn(() => isPrivate),
  };
  const hasStem = vi.fn((text: string) => /kratom/i.test(text));
  startGlance(port, hasStem);
  return { ...port, hasStem, state };
}

/** As long as a change waits to be looked at on a page that takes little. */
const SOON_MS = 300;
const openIn = (selector: string) => (document.querySelector(selector) as Element).attachShadow({ mode: 'open' });

describe('the first look', () => {
  it.each([
    ['the word', '<p>About kratom</p>', true],
    ['the word split over elements', '<p>kra<b>tom</b></p>', true],
    ['another word', '<p>About tea</p>', false],
    ['the word in the head only', '<p>tea</p>', false],
    ['no element', '', false],
    ['more elements than are looked at in one go', '<p>tea</p>'.repeat(3_001), true],
    ['as many as are', '<p>tea</p>'.repeat(2_999), false],
    ['more text than is', `<pre>${'tea '.repeat(800_000)}</pre>`, true],
  ])('asks for the lookout on a page with %s: %s', (_name, html, asked) => {
    document.title = 'kratom';
    expect(start(html).askForLookout).toHaveBeenCalledTimes(asked ? 1 : 0);
  });

  it.each(['x-card', 'div', 'section'])('asks for it where a %s has an open shadow root', (tag) => {
    document.body.innerHTML = `<main><${tag}><p>tea</p></${tag}></main>`;
    const port = { askForLookout: vi.fn(), isAlive: () => true, isPrivateWindow: () => false };
    startGlance(port, () => false);
    expect(port.askForLookout).not.toHaveBeenCalled();
    whatRuns()?.stop();
    openIn(tag);
    startGlance(port, () => false);
    expect(port.askForLookout).toHaveBeenCalledOnce();
  });

  it('touches nothing of the extension on a page without a find', async () => {
    const { isAlive, isPrivateWindow, askForLookout } = start('<p>tea</p>');
    textOf('p').data = 'coffee';
    await pass(SOON_MS);
    for (const each of [isAlive, isPrivateWindow, askForLookout]) expect(each).not.toHaveBeenCalled();
  });

  it('waits for the load of a page, and then for idle time', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValueOnce('interactive').mockReturnValueOnce('interactive');
    const { askForLookout } = start('<p>kratom</p>');
    await pass(4_000);
    expect(askForLookout).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(0);
    expect(askForLookout).not.toHaveBeenCalled();
    await pass();
    expect(askForLookout).toHaveBeenCalledOnce();
  });

  it('waits for a hidden tab to be shown', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const { askForLookout, hasStem } = start('<p>kratom</p>');
    await pass(60_000);
    expect(hasStem).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass();
    expect(askForLookout).toHaveBeenCalledOnce();
  });
});

describe('asking for the lookout', () => {
  it('is done three times, four seconds apart, and then no more', async () => {
    const { askForLookout } = start('<p>kratom</p>');
    const counts: number[] = [askForLookout.mock.calls.length];
    for (const ms of [3_999, 1, 4_000, 60_000]) {
      await vi.advanceTimersByTimeAsync(ms);
      counts.push(askForLookout.mock.calls.length);
    }
    expect(counts).toEqual([1, 1, 2, 3, 3]);
  });

  it('ends when the lookout is there, which takes the document over', async () => {
    const { askForLookout } = start('<p>kratom</p>');
    const tell = vi.fn();
    const port = { answer: () => () => {}, tell, isAlive: () => true, isPrivateWindow: () => false };
    startLookout(port, (text) => text.includes('kratom'));
    await pass(60_000);
    expect(askForLookout).toHaveBeenCalledOnce();
    expect(tell).toHaveBeenCalledWith({ type: 'open-room' });
  });

  it.each([
    ['in a private window', true, true],
    ['when the extension is gone', false, false],
  ])('is not done %s, and nothing is looked at again', async (_name, isPrivate, alive) => {
    const { askForLookout, hasStem, state } = start('<p>tea</p>', { isPrivate });
    state.alive = alive;
    textOf('p').data = 'kratom';
    await pass(SOON_MS);
    expect(whatRuns()).toBeUndefined();
    textOf('p').data = 'more kratom';
    await pass(60_000);
    expect(askForLookout).not.toHaveBeenCalled();
    expect(hasStem).toHaveBeenCalledTimes(2);
  });
});

describe('what the page does later', () => {
  it('leads to another look 0.3 s later, the second time too', async () => {
    const { askForLookout, hasStem } = start('<p>tea</p>');
    textOf('p').data = 'coffee';
    await pass(SOON_MS - 1);
    expect(hasStem).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(hasStem).toHaveBeenCalledTimes(2);
    await pass(600_000);
    expect(hasStem).toHaveBeenCalledTimes(2);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'kratom' }));
    await pass(SOON_MS);
    expect(askForLookout).toHaveBeenCalledOnce();
  });

  it('is waited for a hundred times as long as the first look took', async () => {
    let clockMs = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (clockMs += 10));
    const { hasStem } = start('<p>tea</p>');
    textOf('p').data = 'coffee';
    await pass(999);
    expect(hasStem).toHaveBeenCalledOnce();
    await pass(1);
    expect(hasStem).toHaveBeenCalledTimes(2);
  });

  it.each([500, 3_500])('is seen in the shadow tree that a custom element gets after %i ms', async (ms) => {
    const { askForLookout } = start('<x-card></x-card>');
    await pass(ms);
    openIn('x-card');
    await pass(1_000 + SOON_MS);
    expect(askForLookout).toHaveBeenCalledOnce();
  });

  it('is followed as long as the extension lives, which is asked once a minute', async () => {
    const { hasStem, isAlive, state } = start('<p>tea</p>');
    state.alive = false;
    await pass(59_000);
    textOf('p').data = 'coffee';
    await pass(SOON_MS);
    expect(hasStem).toHaveBeenCalledTimes(2);
    expect(isAlive).not.toHaveBeenCalled();
    await pass(1_000);
    textOf('p').data = 'cocoa';
    await pass(SOON_MS);
    expect(isAlive).toHaveBeenCalledOnce();
    expect(hasStem).toHaveBeenCalledTimes(2);
    expect(whatRuns()).toBeUndefined();
  });
});

describe('where it starts', () => {
  it('once in a document, however often the script is put into it, and again after it was stopped', async () => {
    const first = start('<p>kratom</p>');
    const second = start('<p>kratom</p>');
    expect([first, second].map(({ askForLookout }) => askForLookout.mock.calls.length)).toEqual([1, 0]);
    whatRuns()?.stop();
    expect(start('<p>kratom</p>').askForLookout).toHaveBeenCalledOnce();
    await pass(60_000);
    expect(first.askForLookout).toHaveBeenCalledOnce();
  });

  it('not where a lookout runs already', () => {
    start('<p>tea</p>');
    const port = { answer: () => () => {}, tell: vi.fn(), isAlive: () => true, isPrivateWindow: () => false };
    startLookout(port, () => false);
    expect(start('<p>kratom</p>').askForLookout).not.toHaveBeenCalled();
  });
});

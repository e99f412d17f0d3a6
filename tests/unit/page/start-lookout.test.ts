import { describe, expect, it, vi } from 'vitest';
import { type PagePort, type Room, setRunning, whatRuns } from '../../../utils/page/running.ts';
import { startLookout } from '../../../utils/page/start-lookout.ts';
import { textOf } from './marked.ts';
import { pageTime } from './page-time.ts';

const { pass } = pageTime(() => whatRuns()?.stop());

const NOTHING = { mentions: 0, claims: 0, items: [] };
const STEP = { type: 'step', direction: -1, anew: false };
const SUMMARY = { mentions: 2, claims: 1, items: [] };

function start(html: string, { isPrivate = false, glanced = whatRuns() === undefined } = {}) {
  document.body.innerHTML = html;
  const state: { alive: boolean; ended: boolean; ask?: (message: unknown) => Promise<unknown> } = {
    alive: true,
    ended: false,
  };
  const tell = vi.fn();
  const port: PagePort = {
    answer(ask) {
      state.ask = ask;
      return () => {
        state.ended = true;
      };
    },
    tell,
    isAlive: () => state.alive,
    isPrivateWindow: () => isPrivate,
  };
  if (glanced) {
    let over = false;
    setRunning({
      isOver: () => over,
      stop() {
        over = true;
      },
    });
  }
  startLookout(port, (text) => /kratom/i.test(text));
  return { port, tell, state };
}

/** As long as a change waits to be looked at on a page that takes little. */
const SOON_MS = 300;

function room() {
  return { answer: vi.fn(async (_message: unknown) => SUMMARY) } satisfies Room;
}

const ASKED = [{ type: 'open-room' }];

describe('asking for the room', () => {
  it('is done at once on a page that is at rest', () => {
    const { tell } = start('<p>About kratom</p>');
    expect(tell.mock.calls).toEqual([ASKED]);
  });

  it('waits for the load of a page, and then for idle time', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValueOnce('interactive').mockReturnValueOnce('interactive');
    const { tell } = start('<p>About kratom</p>');
    await pass(4_000);
    expect(tell).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(0);
    expect(tell).not.toHaveBeenCalled();
    await pass();
    expect(tell.mock.calls).toEqual([ASKED]);
  });

  it('is not done on a page without a find, however long it stays', async () => {
    const { tell } = start('<p>About tea</p>');
    await pass(60_000);
    expect(tell).not.toHaveBeenCalled();
  });

  it('is done when the page itself writes the word later', async () => {
    const { tell } = start('<p>About tea</p>');
    await pass();
    textOf('p').data = 'About kratom';
    await pass(SOON_MS);
    expect(tell.mock.calls).toEqual([ASKED]);
  });

  it('is done on a page that is too large to be looked at in one go', async () => {
    const { tell } = start(`${'<p>tea</p>'.repeat(3_100)}<p>kratom</p>`);
    await pass();
    expect(tell.mock.calls).toEqual([ASKED]);
  });

  it('is done when a large page writes the word later', async () => {
    const { tell } = start('<p>tea</p>'.repeat(3_100));
    await pass();
    textOf('p').data = 'About kratom';
    await pass(SOON_MS);
    expect(tell.mock.calls).toEqual([ASKED]);
  });

  it('is done when a custom element says the word in a shadow tree that it gets later', async () => {
    const { tell } = start('<x-card></x-card>');
    await pass();
    (document.querySelector('x-card') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>kratom</p>';
    await pass(999);
    expect(tell).not.toHaveBeenCalled();
    await pass(1 + SOON_MS);
    expect(tell.mock.calls).toEqual([ASKED]);
  });

  it('is done when the second change of a page brings the word', async () => {
    const { tell } = start('<p>About tea</p>');
    await pass();
    textOf('p').data = 'About coffee';
    await pass(SOON_MS);
    expect(tell).not.toHaveBeenCalled();
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'kratom' }));
    await pass(SOON_MS);
    expect(tell.mock.calls).toEqual([ASKED]);
  });

  it('is done three times, four seconds apart, and then no more', async () => {
    const { tell } = start('<p>kratom</p>');
    await pass();
    const counts: number[] = [tell.mock.calls.length];
    for (const ms of [3_999, 1, 4_000, 60_000]) {
      await vi.advanceTimersByTimeAsync(ms);
      counts.push(tell.mock.calls.length);
    }
    expect(counts).toEqual([1, 1, 2, 3, 3]);
  });

  it('ends when the room is there', async () => {
    const { tell } = start('<p>kratom</p>');
    await pass();
    whatRuns()?.enter?.(room);
    await pass(60_000);
    expect(tell).toHaveBeenCalledOnce();
  });

  it('ends, with all else, when the extension is gone', async () => {
    const { tell, state } = start('<p>kratom</p>');
    await pass();
    state.alive = false;
    await pass(60_000);
    expect(tell).toHaveBeenCalledOnce();
    expect(state.ended).toBe(true);
  });
});

describe('where it starts', () => {
  it('never in a private window', async () => {
    const { tell, state } = start('<p>kratom</p>', { isPrivate: true });
    await pass(60_000);
    expect(whatRuns()?.enter).toBeUndefined();
    expect(state.ask).toBeUndefined();
    expect(tell).not.toHaveBeenCalled();
  });

  it('where a glance waits, and takes its place', async () => {
    const { tell, state } = start('<p>kratom</p>', { glanced: false });
    expect(tell).not.toHaveBeenCalled();
    expect(state.ask).toBeUndefined();
    expect(whatRuns()).toBeUndefined();
    start('<p>kratom</p>');
    expect(whatRuns()?.enter).toBeDefined();
  });

  it('at once where the glance has waited for a page whose load never ends', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    setRunning({ isOver: () => false, stop() {}, hasLooked: () => true });
    expect(start('<p>kratom</p>').tell).toHaveBeenCalledOnce();
  });

  it('once in a document, however often the script is put into it', async () => {
    const first = start('<p>kratom</p>');
    const second = start('<p>kratom</p>');
    await pass();
    expect(first.tell).toHaveBeenCalledOnce();
    expect(second.tell).not.toHaveBeenCalled();
    expect(second.state.ask).toBeUndefined();
  });

  it('again after it was stopped', async () => {
    const first = start('<p>tea</p>');
    await first.state.ask?.({ type: 'stop' });
    expect(whatRuns()).toBeUndefined();
    const second = start('<p>kratom</p>');
    await pass(60_000);
    expect(first.tell).not.toHaveBeenCalled();
    expect(second.tell).toHaveBeenCalled();
  });
});

describe('stopping', () => {
  it('ends everything: looking, following, asking, answering, entering', async () => {
    const { tell, state } = start('<p>tea</p>');
    await pass();
    await state.ask?.({ type: 'stop' });
    const open = vi.fn(room);
    const late = whatRuns();
    textOf('p').data = 'kratom';
    await pass(60_000);
    late?.enter?.(open);
    expect(tell).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
    expect(state.ended).toBe(true);
  });
});

describe('what the popup is told', () => {
  it('nothing was found, once the page is read', async () => {
    const { state } = start('<p>tea</p>');
    const summary = state.ask?.({ type: 'summary' });
    await pass();
    expect(await summary).toEqual(NOTHING);
  });

  it('what a change has brought that nobody was told of yet', async () => {
    const { state } = start('<p>tea</p>');
    await pass();
    textOf('p').data = 'kratom';
    const summary = state.ask?.({ type: 'summary' });
    await pass();
    whatRuns()?.enter?.(room);
    expect(await summary).toEqual(SUMMARY);
  });

  it('what the room says, when it comes in time', async () => {
    const { state } = start('<p>kratom</p>');
    const summary = state.ask?.({ type: 'summary' });
    await pass(3_000);
    whatRuns()?.enter?.(room);
    expect(await summary).toEqual(SUMMARY);
  });

  it('nothing, when the room has not come within four seconds', async () => {
    const { state } = start('<p>kratom</p>');
    const summary = state.ask?.({ type: 'summary' });
    await pass(4_001);
    expect(await summary).toEqual(NOTHING);
  });

  it('of a room that came first of two', async () => {
    const { state } = start('<p>kratom</p>');
    await pass();
    const [first, second] = [room(), room()];
    whatRuns()?.enter?.(() => first);
    whatRuns()?.enter?.(() => second);
    void state.ask?.(STEP);
    await pass();
    expect(first.answer).toHaveBeenCalledExactlyOnceWith(STEP);
    expect(second.answer).not.toHaveBeenCalled();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '../../../utils/mentions/types.ts';
import type { Recogniser } from '../../../utils/page/recogniser.ts';
import { openRoom } from '../../../utils/page/room.ts';
import { fillBrowserGaps, idleTime } from './browser-gaps.ts';
import { CARD_WORDS } from './card-words.ts';
import { putBoxes, standAsWritten } from './marked.ts';

const spans = (text: string, pattern: RegExp, type: Mention['type']): Mention[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    type,
    term: word.toLowerCase(),
  }));

/** Two names, and a claim for each sentence with "helps". */
const recogniser: Recogniser = {
  hasStem: (text) => /kratom/i.test(text),
  findMentions: (text) => [...spans(text, /kratom/gi, 'plant'), ...spans(text, /mitragynine/gi, 'alkaloid')],
  findClaims: (text) =>
    [...text.matchAll(/[^.]*helps[^.]*\./gi)].map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
      kinds: ['relieves-pain'],
    })),
};

let ends: AbortController[] = [];

function open(html: string) {
  document.body.innerHTML = html;
  const end = new AbortController();
  ends.push(end);
  const idle = idleTime();
  const state = { alive: true };
  const painted: string[][] = [];
  const painter = {
    paint: (marks: Iterable<{ text: string }>) => void painted.push([...marks].map(({ text }) => text)),
    erase: vi.fn(),
    emphasise: vi.fn(),
    mend: vi.fn(),
  };
  const makePainter = vi.fn(() => painter);
  const stop = vi.fn(() => end.abort());
  const room = openRoom({
    recogniser,
    clock: idle.clock,
    painter: makePainter,
    words: () => CARD_WORDS,
    openGuide: vi.fn(),
    switchSiteOff: async () => true,
    alive: () => state.alive,
    stop,
    signal: end.signal,
  });
  /** The answer to the popup, for which the page is read to its end. */
  const summary = async () => {
    const answer = room.summary();
    idle.pass();
    return await answer;
  };
  return { room, idle, end, state, stop, makePainter, painter, painted, summary };
}

beforeEach(() => {
  vi.useFakeTimers();
  fillBrowserGaps();
  putBoxes(new Map());
  Element.prototype.checkVisibility = () => true;
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
});
afterEach(() => {
  for (const end of ends) end.abort();
  ends = [];
  vi.useRealTimers();
});

describe('what the room tells the popup', () => {
  it('is what was found, in reading order, each with its kind and a mention with the sentence around it', async () => {
    const { summary } = open('<p>Kratom helps me.</p><p>It holds mitragynine. Nothing else.</p>');
    expect(await summary()).toEqual({
      mentions: 2,
      claims: 1,
      items: [
        { id: 1, what: 'claim', kind: 'relieves-pain', text: 'Kratom helps me.' },
        { id: 2, what: 'mention', kind: 'plant', text: 'Kratom', context: 'Kratom helps me.' },
        { id: 3, what: 'mention', kind: 'alkaloid', text: 'mitragynine', context: 'It holds mitragynine.' },
      ],
      counts: [
        { what: 'claim', kind: 'relieves-pain', count: 1 },
        { what: 'mention', kind: 'plant', count: 1 },
        { what: 'mention', kind: 'alkaloid', count: 1 },
      ],
    });
  });

  it('keeps the id of a mark for as long as the mark stands', async () => {
    const { summary } = open('<p>Kratom.</p><p id="gone">More kratom.</p><p>Last kratom.</p>');
    const first = (await summary()).items;
    document.querySelector('#gone')?.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect((await summary()).items).toEqual(first.filter(({ context }) => context !== 'More kratom.'));
  });

  it('keeps the ids of a line beside whose words a text changes', async () => {
    const { summary } = open('<p>Sale of kratom: <b>59</b> s</p>');
    const ids = async () => (await summary()).items.map(({ id }) => id);
    const before = await ids();
    expect(before).toHaveLength(1);
    for (const left of ['58', '57']) {
      (document.querySelector('b') as Element).textContent = left;
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(await ids()).toEqual(before);
  });

  it('leaves out what people have come to type in, until they no longer do', async () => {
    const { summary } = open('<p>Kratom.</p><p>More kratom.</p>');
    const count = async () => (await summary()).mentions;
    expect(await count()).toBe(2);
    document.querySelector('p')?.setAttribute('contenteditable', '');
    expect(await count()).toBe(1);
    document.querySelector('p')?.removeAttribute('contenteditable');
    expect(await count()).toBe(2);
  });

  it('lists 200 items and counts them all', async () => {
    const { summary } = open('<p>One kratom more.</p>'.repeat(210));
    const { items, mentions, counts } = await summary();
    expect([items.length, mentions, counts?.[0]?.count]).toEqual([200, 210, 210]);
  });

  it('does not wait for a page that is never idle', async () => {
    const { room } = open('<p>Kratom.</p>');
    const answer = room.summary();
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await answer).mentions).toBe(0);
  });
});

describe('a page of many screens', () => {
  const part = (at: number, text: string) => `<section at="${at}"><p>${text}</p>${'<i></i>'.repeat(100)}</section>`;
  const PAGE = part(0, 'Kratom.') + part(4_000, 'Kratom helps me.') + part(9_000, 'It holds mitragynine.');
  const openTall = () => {
    standAsWritten();
    // A text stands where its block does.
    Range.prototype.getClientRects = function rects(this: Range) {
      return [this.startContainer.parentElement?.getBoundingClientRect()] as unknown as DOMRectList;
    };
    return open(PAGE);
  };

  it('is told of as a whole, in reading order', async () => {
    const { summary, idle, painted } = openTall();
    idle.pass();
    await vi.advanceTimersByTimeAsync(200);
    expect(painted.at(-1)).toEqual(['Kratom']);
    expect((await summary()).items.map(({ text }) => text)).toEqual([
      'Kratom',
      'Kratom helps me.',
      'Kratom',
      'mitragynine',
    ]);
  });

  it('is walked to its end', async () => {
    Element.prototype.scrollIntoView = () => {};
    window.scrollBy = (() => {}) as never;
    Object.assign(document, { caretPositionFromPoint: () => null });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    const { room, idle, painter } = openTall();
    for (let step = 0; step < 4; step++) {
      const stepped = room.step(1, false);
      idle.pass();
      expect(await stepped).toBe(true);
    }
    const visited = painter.emphasise.mock.calls.flatMap(
      ([mark]) => (mark as { text: string } | undefined)?.text ?? [],
    );
    expect(visited).toEqual(['Kratom', 'Kratom helps me.', 'Kratom', 'mitragynine']);
    const last = room.step(1, false);
    idle.pass();
    expect(await last).toBe(false);
  });

  it('has what has come near washed when it was read', async () => {
    const { idle, painted } = openTall();
    idle.pass();
    await vi.advanceTimersByTimeAsync(200);
    for (const [at, each] of document.querySelectorAll('section').entries())
      each.setAttribute('at', `${(at - 2) * 5_000}`);
    window.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(200);
    idle.pass();
    await vi.advanceTimersByTimeAsync(200);
    expect(painted.at(-1)).toEqual(['mitragynine']);
  });
});

describe('the washes', () => {
  it('are not thought of before the first mark', () => {
    const { idle, makePainter } = open('<p>Tea and bread.</p>');
    idle.pass();
    expect(makePainter).not.toHaveBeenCalled();
    expect(document.documentElement.children).toHaveLength(2);
  });

  it('wait for a hidden tab to be looked at, and what was missed meanwhile is read then', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const { idle, summary } = open('<p>Kratom.</p>');
    idle.pass();
    document.body.insertAdjacentHTML('beforeend', '<p>More kratom.</p>');
    await vi.advanceTimersByTimeAsync(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect((await summary()).mentions).toBe(2);
  });
});

describe('the end', () => {
  it('is waited for once, however often something is put off', async () => {
    const { idle, end } = open('<p>Kratom.</p>');
    idle.pass();
    const listen = vi.spyOn(end.signal, 'addEventListener');
    for (let times = 0; times < 5; times++) {
      document.body.insertAdjacentHTML('beforeend', '<x-card>More kratom.</x-card>');
      await vi.advanceTimersByTimeAsync(10_000);
      idle.pass();
    }
    expect(listen).not.toHaveBeenCalled();
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes by itself once the extension is gone, at the next thing that would be done', async () => {
    const { idle, state, stop, painted } = open('<p>Kratom.</p>');
    idle.pass();
    await vi.advanceTimersByTimeAsync(200);
    const before = painted.length;
    state.alive = false;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(stop).toHaveBeenCalled();
    expect(painted).toHaveLength(before);
  });

  it('leaves nothing that reads on', async () => {
    const { idle, end, painted } = open('<p>Kratom.</p>');
    idle.pass();
    await vi.advanceTimersByTimeAsync(200);
    end.abort();
    const before = painted.length;
    document.body.insertAdjacentHTML('beforeend', '<p>More kratom.</p>');
    await vi.advanceTimersByTimeAsync(5_000);
    idle.pass();
    expect(painted).toHaveLength(before);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../utils/page/marks.ts';
import { watchPointer } from '../../../utils/page/pointer.ts';
import { trusted } from './trusted.ts';

const markNamed = (text: string): Mark => ({
  what: 'mention',
  kinds: ['plant'],
  term: 'kratom',
  text,
  stretches: [],
  shown: true,
});
const LEFT = markNamed('left');
const RIGHT = markNamed('right');

/** A page whose left 100 px carry one mark and the next 100 px another; nothing further right. */
function desk() {
  document.body.innerHTML = '<p>words</p><a href="#x">link</a><div id="card"></div>';
  const end = new AbortController();
  const state: { open: Mark | undefined; focused: boolean } = { open: undefined, focused: false };
  const under = (x: number) => (x < 100 ? LEFT : x < 200 ? RIGHT : undefined);
  const opened: { text: string; at: { x: number; y: number } }[] = [];
  const closeCard = vi.fn(() => {
    state.open = undefined;
  });
  watchPointer({
    markAt: under,
    onOpenWords: (x) => under(x) === state.open,
    open: () => state.open,
    inCard: ({ target }) => (target as Element).id === 'card',
    cardHasFocus: () => state.focused,
    openCard(mark, at) {
      state.open = mark;
      opened.push({ text: mark.text, at });
    },
    closeCard,
    signal: end.signal,
  });
  const send = (type: string, x: number, options: PointerEventInit & { on?: string; byPerson?: boolean } = {}) => {
    const { on = 'p', byPerson = true, ...init } = options;
    const event = new PointerEvent(type, {
      clientX: x,
      clientY: 7,
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
      ...init,
    });
    document.querySelector(on)?.dispatchEvent(trusted(event, byPerson));
  };
  return { state, opened, closeCard, end, send };
}

let ends: AbortController[] = [];
const fresh = () => {
  const all = desk();
  ends.push(all.end);
  return all;
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const end of ends) end.abort();
  ends = [];
  vi.useRealTimers();
});

describe('a resting pointer', () => {
  it('opens the card after 150 ms, where it rests', () => {
    const { send, opened } = fresh();
    send('pointermove', 20);
    vi.advanceTimersByTime(149);
    expect(opened).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened).toEqual([{ text: 'left', at: { x: 20, y: 7 } }]);
  });

  it('opens none while it moves, and that of its last place once it rests', () => {
    const { send, opened } = fresh();
    for (let x = 0; x < 150; x += 10) {
      send('pointermove', x);
      vi.advanceTimersByTime(100);
    }
    expect(opened).toEqual([]);
    vi.advanceTimersByTime(60);
    expect(opened.map(({ text }) => text)).toEqual(['right']);
  });

  it('opens the same card once', () => {
    const { send, opened } = fresh();
    for (const x of [20, 30]) {
      send('pointermove', x);
      vi.advanceTimersByTime(500);
    }
    expect(opened).toHaveLength(1);
  });

  it.each([
    ['it rests on other words', 300, {}],
    ['a button is held, as in selecting text', 20, { buttons: 1 }],
    ['it is a finger', 20, { pointerType: 'touch' }],
    ['it rests in the card', 20, { on: '#card' }],
    ['the page made the movement up', 20, { byPerson: false }],
  ])('opens nothing when %s', (_name, x, options) => {
    const { send, opened } = fresh();
    send('pointermove', x, options);
    vi.advanceTimersByTime(1_000);
    expect(opened).toEqual([]);
  });

  it('opens nothing over a card that holds the focus', () => {
    const { send, opened, state } = fresh();
    state.open = RIGHT;
    state.focused = true;
    send('pointermove', 20);
    vi.advanceTimersByTime(1_000);
    expect(opened).toEqual([]);
  });

  it('opens nothing when it has left the window meanwhile', () => {
    const { send, opened } = fresh();
    send('pointermove', 20);
    send('pointerleave', 20, { on: 'html', bubbles: false });
    vi.advanceTimersByTime(1_000);
    expect(opened).toEqual([]);
  });
});

describe('an open card', () => {
  const opened = () => {
    const all = fresh();
    all.state.open = LEFT;
    return all;
  };

  it('stays for 300 ms after the pointer has left its words', () => {
    const { send, closeCard } = opened();
    send('pointermove', 300);
    vi.advanceTimersByTime(299);
    expect(closeCard).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(closeCard).toHaveBeenCalledOnce();
  });

  it.each([
    ['into the card', 300, '#card'],
    ['back to the words', 20, 'p'],
  ])('stays when the pointer goes %s in that time', (_name, x, on) => {
    const { send, closeCard } = opened();
    send('pointermove', 300);
    vi.advanceTimersByTime(290);
    send('pointermove', x, { on });
    vi.advanceTimersByTime(2_000);
    expect(closeCard).not.toHaveBeenCalled();
  });

  it('is not kept by moving about elsewhere', () => {
    const { send, closeCard } = opened();
    for (let x = 300; x < 340; x += 10) {
      send('pointermove', x);
      vi.advanceTimersByTime(100);
    }
    expect(closeCard).toHaveBeenCalledOnce();
  });

  it('stays while it has the focus', () => {
    const { send, closeCard, state } = opened();
    send('pointermove', 300);
    state.focused = true;
    vi.advanceTimersByTime(2_000);
    expect(closeCard).not.toHaveBeenCalled();
  });

  it('closes at a press outside it, and not at one in it or at one made up', () => {
    const { send, closeCard } = opened();
    send('pointerdown', 300, { on: '#card' });
    send('pointerdown', 300, { byPerson: false });
    expect(closeCard).not.toHaveBeenCalled();
    send('pointerdown', 300);
    expect(closeCard).toHaveBeenCalledOnce();
  });

  it('gives way to the card of the words the pointer went on to', () => {
    const { send, state, closeCard } = opened();
    send('pointermove', 120);
    vi.advanceTimersByTime(2_000);
    expect(state.open).toBe(RIGHT);
    expect(closeCard).not.toHaveBeenCalled();
  });
});

describe('a tap', () => {
  it.each([
    ['on words opens their card at once', {}, ['left']],
    ['on a link is meant for the page', { on: 'a' }, []],
    ['in the card is meant for the card', { on: '#card' }, []],
    ['made up by the page does nothing', { byPerson: false }, []],
    ['by mouse does nothing: the rest has opened it', { pointerType: 'mouse' }, []],
  ])('%s', (_name, options, expected) => {
    const { send, opened } = fresh();
    send('click', 20, { pointerType: 'touch', ...options });
    expect(opened.map(({ text }) => text)).toEqual(expected);
  });
});

describe('the end', () => {
  it('stops the rest that has begun and all that would come', () => {
    const { send, opened, end } = fresh();
    send('pointermove', 20);
    end.abort();
    send('pointermove', 120);
    send('click', 120, { pointerType: 'touch' });
    vi.advanceTimersByTime(2_000);
    expect(opened).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

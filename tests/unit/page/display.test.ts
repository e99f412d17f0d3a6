import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDisplay } from '../../../utils/page/display.ts';
import { createLedger } from '../../../utils/page/ledger.ts';
import type { Mark, MarkedRun } from '../../../utils/page/marks.ts';
import { CARD_WORDS } from './card-words.ts';
import { markIn, putBoxes, runOf, textOf } from './marked.ts';
import { trusted } from './trusted.ts';

const UPDATE_MS = 120;
const REST_MS = 150;

let end: AbortController;

/** Two paragraphs with a mark each, 100 px below one another. */
function desk({ reduced = false } = {}) {
  document.body.innerHTML = '<p id="a">Kratom is a leaf.</p><p id="b">More kratom here.</p>';
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
  end = new AbortController();
  const ledger = createLedger();
  const texts = { a: textOf('#a'), b: textOf('#b') };
  const marks = { a: markIn(texts.a, 'Kratom'), b: markIn(texts.b, 'kratom') };
  const runs = { a: runOf([marks.a], [texts.a]), b: runOf([marks.b], [texts.b]) };
  ledger.put(runs.a);
  ledger.put(runs.b);
  putBoxes(
    new Map([
      [texts.a, [new DOMRect(100, 100, 60, 20)]],
      [texts.b, [new DOMRect(100, 200, 60, 20)]],
    ]),
  );
  const state = { alive: true };
  const painted: string[][] = [];
  const emphasised: (string | undefined)[] = [];
  const painter = {
    paint: (shown: Iterable<Mark>) => void painted.push([...shown].map(({ text }) => text)),
    erase: vi.fn(),
    emphasise: (mark: Mark | undefined) => void emphasised.push(mark?.text),
    mend: vi.fn(),
  };
  const openGuide = vi.fn();
  const readNear = vi.fn();
  const display = createDisplay({
    ledger,
    painter,
    words: CARD_WORDS,
    shadowRoots: () => [],
    readNear,
    openGuide,
    switchSiteOff: async () => true,
    alive: () => state.alive,
    signal: end.signal,
  });
  const isOpen = () => document.documentElement.children.length > 2;
  const place = (run: MarkedRun) => ({ mark: run.marks[0] as Mark, run });
  /** The pointer comes to rest on the words of the second paragraph. */
  const rest = () => {
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: texts.b, offset: 7 }) });
    const event = new PointerEvent('pointermove', { clientX: 120, clientY: 210, pointerType: 'mouse', bubbles: true });
    document.body.dispatchEvent(trusted(event));
    vi.advanceTimersByTime(REST_MS);
  };
  return {
    ledger,
    marks,
    rest,
    display,
    readNear,
    painted,
    painter,
    emphasised,
    state,
    runs,
    isOpen,
    place,
    openGuide,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(100, 100, 400, 200);
  Element.prototype.scrollIntoView = () => {};
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  Object.assign(document, { caretPositionFromPoint: () => null });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1_000);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('the washes', () => {
  it('follow what moved in one go, a moment later', () => {
    const { display, painted } = desk();
    for (let times = 0; times < 20; times += 1) display.changed();
    expect(painted).toEqual([]);
    vi.advanceTimersByTime(UPDATE_MS);
    expect(painted).toEqual([['Kratom', 'kratom']]);
  });

  it.each(['scroll', 'resize', 'toggle', 'click'])('are looked at again after a %s', (type) => {
    const { painted } = desk();
    window.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(UPDATE_MS);
    expect(painted).toHaveLength(1);
  });

  it('are looked at every two seconds for what no event tells, and more closely, but not in a hidden tab', () => {
    const { painted, readNear } = desk();
    window.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(6_000);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    vi.advanceTimersByTime(6_000);
    expect(painted).toHaveLength(4);
    expect(readNear.mock.calls).toEqual([[false], [true], [true], [true]]);
  });

  it('and the keyboard are followed anew, once, in a page that has written itself anew', () => {
    desk();
    const added = vi.spyOn(window, 'addEventListener');
    const times = (type: string) => added.mock.calls.filter(([each]) => each === type).length;
    vi.advanceTimersByTime(2_000);
    expect([times('keydown'), times('scroll')]).toEqual([0, 0]);
    vi.spyOn(document, 'documentElement', 'get').mockReturnValue(document.createElement('html'));
    vi.advanceTimersByTime(4_000);
    expect([times('keydown'), times('scroll')]).toEqual([1, 1]);
  });

  it('go from paper and come back', () => {
    const { painted } = desk();
    window.dispatchEvent(new Event('beforeprint'));
    vi.advanceTimersByTime(4_000);
    expect(painted).toEqual([[]]);
    window.dispatchEvent(new Event('afterprint'));
    vi.advanceTimersByTime(UPDATE_MS);
    expect(painted).toEqual([[], ['Kratom', 'kratom']]);
  });

  it('end with the notes, timers included', () => {
    const { display, painted } = desk();
    display.changed();
    end.abort();
    vi.advanceTimersByTime(10_000);
    expect(painted).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the card', () => {
  it('walks through the notes, marks the one it stands at, and closes at the end, where it can begin anew', () => {
    const { display, emphasised, isOpen } = desk();
    expect([display.step(1, false), display.step(1, false)]).toEqual([true, true]);
    expect(isOpen()).toBe(true);
    expect(display.step(1, false)).toBe(false);
    expect(isOpen()).toBe(false);
    display.step(1, true);
    display.step(-1, true);
    expect(isOpen()).toBe(true);
    expect(emphasised.filter((text) => text !== undefined)).toEqual(['Kratom', 'kratom', 'Kratom', 'kratom']);
  });

  it("goes at the person's Escape and stays at one that the page made up", () => {
    const { display, isOpen, emphasised } = desk();
    display.step(1, false);
    const press = (byPerson: boolean) =>
      window.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }), byPerson));
    press(false);
    expect(isOpen()).toBe(true);
    // Taken from the page while a card is open, and left to it then.
    expect(press(true)).toBe(false);
    expect(isOpen()).toBe(false);
    expect(press(true)).toBe(true);
    expect(emphasised.at(-1)).toBeUndefined();
  });

  it('goes at once when its words change, and not when others do', () => {
    const { display, ledger, runs, isOpen, painter } = desk();
    display.step(1, false);
    const forget = (run: MarkedRun) => {
      ledger.drop(run.nodes[0] as Text);
      display.dropped(run);
    };
    forget(runs.b);
    expect(isOpen()).toBe(true);
    forget(runs.a);
    expect(isOpen()).toBe(false);
    expect(painter.erase).toHaveBeenCalledTimes(2);
  });

  it('stays, with the wash, when its line was read anew and says the same there', () => {
    const { display, ledger, runs, marks, isOpen, painter, emphasised } = desk();
    display.step(1, false);
    ledger.drop(runs.a.nodes[0] as Text);
    ledger.put({ ...runs.a });
    display.dropped(runs.a);
    expect(isOpen()).toBe(true);
    expect(painter.erase).toHaveBeenCalledExactlyOnceWith([]);
    expect(emphasised).toEqual([marks.a.text]);
  });

  it('goes when its words have left the screen', async () => {
    const { runs, isOpen, rest } = desk();
    rest();
    expect(isOpen()).toBe(true);
    putBoxes(new Map([[runs.b.nodes[0] as Text, [new DOMRect(100, -500, 60, 20)]]]));
    window.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(50);
    expect(isOpen()).toBe(false);
  });

  it('opens where the pointer rests on the words, and not once the extension is gone', () => {
    const { isOpen, state, rest } = desk();
    state.alive = false;
    rest();
    expect(isOpen()).toBe(false);
    state.alive = true;
    rest();
    expect(isOpen()).toBe(true);
  });
});

describe('words of which the page makes a field', () => {
  const edit = (editable: boolean) => document.querySelector('#a')?.toggleAttribute('contenteditable', editable);

  it('lose wash and card within two seconds, and have the wash again when they are no field', async () => {
    const { display, painted, isOpen } = desk();
    display.step(1, false);
    edit(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([painted.at(-1), isOpen()]).toEqual([['kratom'], false]);
    edit(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(painted.at(-1)).toEqual(['Kratom', 'kratom']);
  });

  it('are not walked to', () => {
    const { display, emphasised } = desk();
    edit(true);
    display.step(1, false);
    expect(emphasised).toEqual(['kratom']);
  });
});

describe('a card that the page has taken away', () => {
  const takeAway = () => document.documentElement.lastElementChild?.remove();

  it('opens again where the pointer rests on its words', () => {
    const { rest, isOpen } = desk();
    rest();
    takeAway();
    expect(isOpen()).toBe(false);
    rest();
    expect(isOpen()).toBe(true);
  });

  it('leaves no stronger wash behind', () => {
    const { rest, emphasised } = desk();
    rest();
    takeAway();
    vi.advanceTimersByTime(2_000);
    expect(emphasised).toEqual(['kratom', undefined]);
  });
});

describe('a jump from the list', () => {
  it('opens the card of that place and flashes its words, which end marked', () => {
    const { display, emphasised, isOpen, place, runs } = desk();
    display.jump(place(runs.b));
    expect(isOpen()).toBe(true);
    vi.advanceTimersByTime(2_000);
    expect(emphasised).toEqual(['kratom', undefined, 'kratom', undefined, 'kratom']);
  });

  it('does not flash where motion is reduced, nor words whose card was closed meanwhile', () => {
    const still = desk({ reduced: true });
    still.display.jump(still.place(still.runs.b));
    vi.advanceTimersByTime(2_000);
    expect(still.emphasised).toEqual(['kratom']);
    end.abort();
    const moving = desk();
    moving.display.jump(moving.place(moving.runs.b));
    window.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Escape' })));
    vi.advanceTimersByTime(2_000);
    expect(moving.emphasised).toEqual(['kratom', undefined]);
  });
});

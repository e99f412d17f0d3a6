import { beforeEach, describe, expect, it, vi } from 'vitest';
import { scrollTo } from '../../../utils/page/walk.ts';
import { markIn, putBoxes, runOf, textOf } from './marked.ts';

const scrollIntoView = vi.fn();
const scrollBy = vi.fn();

/** Words in a box of the viewport, with what lies on top of them there. */
function wordsAt(box: DOMRect, { onTop = true } = {}) {
  document.body.innerHTML = '<p>Some kratom here.</p>';
  const text = textOf('p');
  putBoxes(new Map([[text, [box]]]));
  Object.assign(document, { caretPositionFromPoint: () => (onTop ? { offsetNode: text, offset: 6 } : null) });
  const mark = markIn(text, 'kratom');
  return { mark, run: runOf([mark], [text]) };
}

beforeEach(() => {
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('innerWidth', 1_000);
  Element.prototype.scrollIntoView = scrollIntoView;
  window.scrollBy = scrollBy as never;
});

describe('words that are stepped to', () => {
  it('are left where they are when they can be seen', () => {
    scrollTo(wordsAt(new DOMRect(100, 300, 60, 20)));
    expect(scrollIntoView).not.toHaveBeenCalled();
  });

  it.each([
    ['above the screen', new DOMRect(100, -300, 60, 20), {}],
    ['below it', new DOMRect(100, 2_000, 60, 20), {}],
    ['beside it', new DOMRect(1_400, 300, 60, 20), {}],
    ['hidden by a box of the page', new DOMRect(100, 300, 60, 20), { onTop: false }],
  ])('are brought to the middle at once when they are %s', (_where, box, given) => {
    scrollTo(wordsAt(box, given));
    expect(scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: 'center', inline: 'nearest', behavior: 'instant' });
  });

  it('are brought there themselves when their element is taller than the screen', () => {
    scrollTo(wordsAt(new DOMRect(100, 2_000, 60, 20)));
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 1_610, left: 0, behavior: 'instant' });
  });

  it('are scrolled to in a frame even if they can be seen in it: the frame may be off the screen of the page', () => {
    vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window);
    scrollTo(wordsAt(new DOMRect(100, 300, 60, 20)));
    expect(scrollIntoView).toHaveBeenCalledOnce();
  });

  it.each([
    ['below what it shows', new DOMRect(100, 700, 60, 20), { top: 460, left: 0 }],
    ['above it', new DOMRect(100, 40, 60, 20), { top: -200, left: 0 }],
    ['beside it', new DOMRect(700, 300, 60, 20), { top: 60, left: 430 }],
  ])('are brought to the middle of a scrolling box when they are %s', (_where, box, by) => {
    const place = wordsAt(box);
    const scroller = document.querySelector('p') as HTMLElement;
    scroller.style.overflow = 'auto';
    const size = {
      scrollHeight: 5_000,
      clientHeight: 300,
      scrollWidth: 900,
      clientWidth: 600,
      clientLeft: 0,
      clientTop: 0,
    };
    for (const [name, value] of Object.entries(size)) Object.defineProperty(scroller, name, { value });
    scroller.getBoundingClientRect = () => new DOMRect(0, 100, 600, 300);
    scroller.scrollBy = vi.fn();
    scrollTo(place);
    expect(scroller.scrollBy).toHaveBeenCalledExactlyOnceWith({ ...by, behavior: 'instant' });
    expect(scrollBy).not.toHaveBeenCalled();
  });
});

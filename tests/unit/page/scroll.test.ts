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
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 1_600, behavior: 'instant' });
  });

  it('are scrolled to in a frame even if they can be seen in it: the frame may be off the screen of the page', () => {
    vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window);
    scrollTo(wordsAt(new DOMRect(100, 300, 60, 20)));
    expect(scrollIntoView).toHaveBeenCalledOnce();
  });
});

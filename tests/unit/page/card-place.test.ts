import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../../utils/page/card-place.ts';

const CARD = { width: 320, height: 240 };
const VIEW = { width: 1200, height: 800 };
const word = (left: number, top: number, width = 60): Box => ({ left, top, right: left + width, bottom: top + 20 });
const column = (left: number, right: number): Box => ({ left, top: 0, right, bottom: 800 });

describe('where the card stands', () => {
  it.each([
    ['under the line', word(300, 100), column(100, 1100), { left: 300, top: 126 }],
    ['over the line near the bottom of the window', word(300, 700), column(100, 1100), { left: 300, top: 454 }],
    ['inside the right edge of the window', word(1100, 100), column(100, 1190), { left: 872, top: 126 }],
    ['in the margin, when the words are near it', word(640, 300), column(100, 720), { left: 744, top: 288 }],
    [
      'under the line, when the margin is too far from the words',
      word(120, 300),
      column(100, 720),
      { left: 120, top: 326 },
    ],
  ])('%s', (_name, words, text, place) => {
    expect(placeCard([words], text, CARD, VIEW)).toEqual(place);
  });

  it('goes by the line under the pointer where the words wrap, and under all of them', () => {
    const words = [word(1000, 100), word(100, 130)];
    expect(placeCard(words, column(100, 1100), CARD, VIEW, { x: 110, y: 140 })).toEqual({ left: 100, top: 156 });
  });

  it('never covers the words, whatever the window', () => {
    const box = fc
      .tuple(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 400 }))
      .map(([left, top, width]) => word(left, top, width));
    const size = fc.record({ width: fc.integer({ min: 280, max: 340 }), height: fc.integer({ min: 100, max: 500 }) });
    const view = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 200, max: 1400 }) });
    fc.assert(
      fc.property(box, box, size, view, (words, text, card, window) => {
        const { left, top } = placeCard(
          [words],
          { ...text, left: words.left, right: Math.max(words.right, text.right) },
          card,
          window,
        );
        const apart =
          left >= words.right ||
          left + card.width <= words.left ||
          top >= words.bottom ||
          top + card.height <= words.top;
        expect(apart).toBe(true);
      }),
    );
  });
});

// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelWidth, placeInside, placeLabels } from '../../../../components/charts/label-row.ts';

const up = { x: 12, text: 'up' };
const bed = { x: 310, text: 'bed' };
const hand = (x: number) => ({ x, text: '18:48' });

describe('labels over their marks', () => {
  test.each([
    ['each over its own', hand(231), { hand: 231, marks: [12, 310] }],
    ['without a hand', null, { hand: null, marks: [12, 310] }],
    ['bed steps to the right of a hand before it', hand(290), { hand: 290, marks: [12, 322] }],
    ['the hand makes a little room as well', hand(300), { hand: 294.5, marks: [12, 326.5] }],
    ['bed steps to the left of a hand after it', hand(330), { hand: 330, marks: [12, 298] }],
    ['up steps to the left, as far as the edge lets it', hand(30), { hand: 35.5, marks: [7, 310] }],
  ])('%s', (_what, now, expected) => {
    const placed = placeLabels(now, [up, bed], 0, 348);
    expect(placed.hand).toEqual(expected.hand === null ? null : expect.closeTo(expected.hand));
    expect(placed.marks).toEqual(expected.marks.map((x) => expect.closeTo(x)));
  });

  test('what has no room is left out, the hand never', () => {
    expect(placeLabels({ x: 340, text: '11:38 PM' }, [{ x: 336, text: 'a long label' }], 300, 348)).toEqual({
      hand: 320,
      marks: [null],
    });
  });

  test('two marks close to each other do not share a place', () => {
    expect(placeLabels(null, [bed, { x: 312, text: 'bed' }], 0, 348).marks).toEqual([310, null]);
  });

  test('no two overlap, none leaves the row, and each stands by its mark', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 348 }),
      text: fc.constantFrom('up', 'bed', '18:48', 'bed 23:00'),
    });
    const row = fc.tuple(fc.option(label), fc.array(label, { maxLength: 3 }));
    fc.assert(
      fc.property(row, ([now, marks]) => {
        const placed = placeLabels(now, marks, 0, 348);
        const boxes = [now, ...marks].flatMap((item, index) => {
          const middle = index === 0 ? placed.hand : (placed.marks[index - 1] ?? null);
          return item && middle !== null ? [{ middle, width: labelWidth(item.text), markX: item.x }] : [];
        });
        expect(placed.hand === null).toBe(now === null);
        for (const [index, box] of boxes.entries()) {
          expect(box.middle - box.width / 2).toBeGreaterThanOrEqual(-0.01);
          expect(box.middle + box.width / 2).toBeLessThanOrEqual(348.01);
          expect(Math.abs(box.middle - box.markX)).toBeLessThanOrEqual(box.width / 2 + 6.01);
          for (const other of boxes.slice(index + 1)) {
            expect(Math.abs(box.middle - other.middle)).toBeGreaterThanOrEqual((box.width + other.width) / 2);
          }
        }
      }),
    );
  });
});

describe('a label inside a stretch', () => {
  const text = 'x'.repeat(20); // 124 px
  test.each([
    ['at its right end', 600, 800, null, 669],
    ['at its right end while the hand is left of it', 600, 800, 640, 669],
    ['at its left end while the hand is at the right', 600, 800, 760, 607],
    ['nowhere when the hand stands in the middle', 600, 800, 700, null],
    ['nowhere when the stretch is short', 700, 800, null, null],
  ])('%s', (_what, start, end, handX, expected) => {
    expect(placeInside(text, start, end, handX)).toBe(expected);
  });
});

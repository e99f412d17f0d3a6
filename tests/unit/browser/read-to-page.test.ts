import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ToPage } from '../../../utils/browser/messages.ts';
import { readToPage } from '../../../utils/browser/read-to-page.ts';

describe('a message to the page script', () => {
  it.each([
    [{ type: 'summary' }, { type: 'summary' }],
    [
      { type: 'step', direction: -1, anew: true },
      { type: 'step', direction: -1, anew: true },
    ],
    [
      { type: 'jump', id: 7 },
      { type: 'jump', id: 7 },
    ],
    [{ type: 'stop', more: 1 }, { type: 'stop' }],
    [{ type: 'step', direction: 2, anew: true }, undefined],
    [{ type: 'step', direction: 1 }, undefined],
    [{ type: 'jump', id: '7' }, undefined],
    [{ type: 'open-guide', topic: 'x' }, undefined],
    ['summary', undefined],
    [null, undefined],
  ])('%j is read as %j', (message, read) => {
    expect(readToPage(message)).toEqual(read);
  });

  it('is read exactly as the schema of all messages reads it', () => {
    const value = fc.oneof(fc.constantFrom(1, -1, 0, 5, Number.NaN), fc.string({ maxLength: 3 }), fc.constant(null));
    const message = fc.oneof(
      fc.anything(),
      fc.record(
        {
          type: fc.constantFrom('summary', 'step', 'jump', 'stop', 'other'),
          direction: value,
          anew: value,
          id: value,
          more: value,
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(message, (raw) => {
        const parsed = v.safeParse(ToPage, raw);
        expect(readToPage(raw)).toEqual(parsed.success ? parsed.output : undefined);
      }),
      { numRuns: 2_000 },
    );
  });
});

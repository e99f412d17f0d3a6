import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlain, toRawOffset } from '../../../utils/page/plain-text.ts';

const SOFT_HYPHEN = '\u00ad';
const ZERO_WIDTH = '\u200b';

describe('the plain text of a node', () => {
  it.each([
    ['krat\u00adom', 'kratom'],
    ['kra\u200btom\ufeff', 'kratom'],
    ['Mitragyna\n      speciosa', 'Mitragyna speciosa'],
    ['7-OH\u00a0tablets', '7-OH tablets'],
    ['a \u00ad b', 'a b'],
    ['plain', 'plain'],
  ])('reads %j as %j', (data, plain) => {
    expect(toPlain(data, false)).toBe(plain);
  });

  it('does not double the space that the text before ended in', () => {
    expect(toPlain('  and', true)).toBe('and');
    expect(toPlain('\n', true)).toBe('');
  });

  it('keeps line breaks where the page shows them', () => {
    expect(toPlain('one \n two  three', false, true)).toBe('one\ntwo three');
  });

  const data = fc.string({
    unit: fc.constantFrom('k', 'a', ' ', '\n', '\t', '\u00a0', SOFT_HYPHEN, ZERO_WIDTH, 'ก', '😀'),
    maxLength: 40,
  });

  it('leads from each of its characters back to one in the node', () => {
    fc.assert(
      fc.property(data, fc.boolean(), fc.boolean(), (raw, afterSpace, keepBreaks) => {
        const plain = toPlain(raw, afterSpace, keepBreaks);
        let last = -1;
        for (let index = 0; index < plain.length; index++) {
          const at = toRawOffset(raw, afterSpace, index);
          expect(at).toBeGreaterThan(last);
          expect(at).toBeLessThan(raw.length);
          if (/\s/.test(plain[index] ?? '')) expect(raw[at]).toMatch(/\s/);
          else expect(raw[at]).toBe(plain[index]);
          last = at;
        }
        expect(toRawOffset(raw, afterSpace, plain.length)).toBe(raw.length);
      }),
    );
  });

  it('is the same read in one go or in two nodes', () => {
    fc.assert(
      fc.property(data, data, (first, second) => {
        const left = toPlain(first, false);
        const joined = left + toPlain(second, /\s$/.test(left));
        expect(joined).toBe(toPlain(first + second, false));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../utils/mentions/find-mentions.ts';
import { foldText } from '../../../utils/mentions/fold.ts';
import { formSource, joinsWordAt } from '../../../utils/mentions/forms.ts';
import { passesGuard } from '../../../utils/mentions/guards.ts';
import { asHead, headsOf } from '../../../utils/mentions/heads.ts';
import { makeNameIndex } from '../../../utils/mentions/make-name-index.ts';
import { FOREIGN } from '../../../utils/mentions/matcher.ts';
import { NAME_INDEX } from '../../../utils/mentions/name-index.ts';
import { TERMS } from '../../../utils/mentions/terms.ts';
import english from '../../fixtures/page-cases/english.json' with { type: 'json' };
import others from '../../fixtures/page-cases/other-languages.json' with { type: 'json' };
import { expandForm } from './expand-form.ts';

const MODES = ['strong', 'soft', 'ctx', 'near'] as const;
const FORMS = TERMS.flatMap((row) => MODES.flatMap((mode) => row[mode] ?? []));

describe('a match begins with', () => {
  test.each([
    ['its first six letters', 'kratombaum', ['KRATOM']],
    ['all of a short word', 'md', ['MD']],
    ['either of two words', '(?:red|green) vein', ['RED ', 'GREEN ']],
    ['what follows an optional part, too', '(?:iso)?cory', ['CORY', 'ISOCOR']],
    ['what follows a repeated part, too', '(?:big )*leaf', ['LEAF', 'BIG ']],
    ['nothing that may be left out', 'verdes? x', ['VERDE ', 'VERDES']],
    ['no more than stands before the middle of a word', 'ab\\Bc?d', ['AB']],
    ['a gap, whatever the space is made of', '7~oh', ['7OH', '7 ']],
    ['a hyphen, which reads as a gap', 'k-shot', ['K SHOT']],
    ['no more than stands before what may be anything', '7[0-9]oh', ['7']],
    ['the letters of a short class', '[кk]r', ['КR', 'KR']],
    ['nothing of what must stand around it', '(?<=a )ketum(?= b)', ['KETUM']],
    ['a point that is one', 'm\\.d', ['M.D']],
    ['anything, where anything may stand', '.x', ['']],
    ['letters that are one in both cases', 'weiße', ['WEIßE']],
  ])('%s', (_, form, heads) => {
    expect(headsOf(formSource(form))).toEqual(heads);
  });

  test('one of its heads, for every form of the vocabulary', () => {
    const wrong = FORMS.flatMap((form) =>
      expandForm(form).filter((name) => !headsOf(formSource(form)).some((head) => asHead(name).startsWith(head))),
    );
    expect(wrong).toEqual([]);
  });
});

test('the index of beginnings is that of the table as it is: `node scripts/index-names.ts` writes it anew', () => {
  expect(NAME_INDEX).toEqual(makeNameIndex());
});

test('a name begins with an English letter or a digit, or its text is known to hold letters of another alphabet', () => {
  const heads = NAME_INDEX.flatMap((line) => line.split(':')[1]?.split('|') ?? []);
  expect(heads.filter((head) => !/^\w/.test(head) && !FOREIGN.test(head[0] ?? ''))).toEqual([]);
});

/** The vocabulary as it reads: one expression, tried everywhere from left to right. */
const WHOLE = ['product', 'strain', 'slang', 'alkaloid', 'plant'].flatMap((type) =>
  TERMS.filter((row) => row.type === type).flatMap((row) =>
    MODES.filter((mode) => row[mode]).map((mode) => ({ row, mode })),
  ),
);
const PATTERN = new RegExp(WHOLE.map(({ row, mode }) => `(${row[mode]?.map(formSource).join('|')})`).join('|'), 'gi');

/** Every name of kratom in a text that is known to be about it. */
function foundByOneExpression(original: string): string[] {
  const { text } = foldText(original);
  const found: { start: number; end: number; name: string; type: string; near: boolean }[] = [];
  PATTERN.lastIndex = 0;
  for (let hit = PATTERN.exec(text); hit; hit = PATTERN.exec(text)) {
    const [name] = hit;
    const { index: start } = hit;
    const end = start + name.length;
    const group = WHOLE[hit.findIndex((value, i) => i > 0 && value !== undefined) - 1];
    if (group === undefined) throw new Error(name);
    const { row, mode } = group;
    const guarded = mode === 'ctx' || mode === 'near';
    if (
      (joinsWordAt(text, start) && joinsWordAt(text, start - 1)) ||
      (guarded && !passesGuard(row.guard, text, start, end))
    ) {
      PATTERN.lastIndex = start + 1;
    } else {
      const near = mode === 'near' && !/kratom/i.test(name);
      // A soft name keeps no company; a trade name neither, whatever it says.
      const type = mode === 'soft' ? 'product' : row.type;
      found.push({ start, end, name: `${row.term}: ${name}`, type, near });
    }
  }
  return found
    .filter(
      (each) =>
        !each.near ||
        found.some(
          (other) =>
            !other.near && other.type !== 'product' && other.start < each.end + 200 && other.end > each.start - 200,
        ),
    )
    .map(({ name }) => name);
}

function foundBySearch(text: string): string[] {
  return findMentions(text, { aboutKratom: true }).map(
    ({ start, end, term }) => `${term}: ${foldText(text.slice(start, end)).text}`,
  );
}

describe('looking for beginnings first finds what one expression finds', () => {
  const same = (text: string) => expect(foundBySearch(text)).toEqual(foundByOneExpression(text));

  test('in the texts of the page cases', () => {
    for (const { text } of [...english, ...others] as { text: string }[]) same(text);
  });

  test('in whatever the forms can be put together to', () => {
    const names = FORMS.flatMap((form) => expandForm(form).slice(0, 40));
    const part = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...names).map((name) => name.toUpperCase()),
      fc.constantFrom(' ', '', ', ', '\n', 'x', 'é', 'ใ', 'の', '_', '7', '\u2011', ' red ', ' Bali', ' kratom '),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        same(parts.join(''));
      }),
      { numRuns: 2_000 },
    );
  });
});

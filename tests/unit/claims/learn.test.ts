import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn } from '../../../scripts/claim-lessons/learn.ts';
import { readMaterial } from '../../../scripts/claim-lessons/material.ts';
import { type Example, examplesIn, readLessons } from '../../../scripts/claim-lessons/read-lessons.ts';
import { WEIGHTS } from '../../../utils/claims/weights.ts';

const PAGE = `== forum: two words
relieves-pain, ?helps-sleep | Kratom took the ache out of my knees.
| It came on a Tuesday.
relieves-pain, !not-addictive | Less pain, and a habit.
`;

const example = (
  signs: string[],
  ...kinds: Example['kinds'] extends ReadonlySet<infer Kind> ? Kind[] : never
): Example => ({
  signs: new Set(signs),
  kinds: new Set(kinds),
  skip: new Set(),
});
const OPTIONS = { sparse: 0.5, rounds: 20 };

describe('a lesson', () => {
  it('is a page with what its sentences claim', () => {
    const [lesson] = readLessons(PAGE, 'page.txt');
    expect(lesson?.text).toBe(
      'Kratom took the ache out of my knees.\nIt came on a Tuesday.\nLess pain, and a habit.\n',
    );
    expect(lesson?.labels.map(({ kinds, skip }) => [kinds, skip])).toEqual([
      [['relieves-pain'], ['helps-sleep']],
      [[], []],
      [['relieves-pain'], []],
    ]);
  });

  it('is read sentence by sentence as claims are looked for', () => {
    const examples = readLessons(PAGE, 'page.txt').flatMap(examplesIn);
    expect(examples.map(({ kinds }) => [...kinds])).toEqual([['relieves-pain'], [], ['relieves-pain']]);
    expect(examples[0]?.signs.has('knee')).toBe(true);
    expect(examples[1]?.signs.has('<knee')).toBe(true);
  });

  it('teaches nothing where kratom is not named', () => {
    expect(readLessons('== tea\nhelps-sleep | Camomile sends me off.', 'page.txt').flatMap(examplesIn)).toEqual([]);
  });

  it.each([
    ['== a page\nno bar here', /page\.txt:2: neither/],
    ['| no page yet', /page\.txt:1: neither/],
    ['== a page\n| one\nhelps-slep | two', /page\.txt:3: "helps-slep" is no kind/],
  ])('with a mistake says where: %j', (file, problem) => {
    expect(() => readLessons(file, 'page.txt')).toThrow(problem);
  });
});

describe('learning', () => {
  it('finds the sign that tells, and leaves out those that do not', () => {
    const examples = Array.from({ length: 200 }, (_, at) =>
      at % 4 === 0
        ? example(['ache', `noise${at % 7}`, 'the'], 'relieves-pain')
        : example(['parcel', `noise${at % 7}`, 'the']),
    );
    const { weights } = learn(examples, 'relieves-pain', { sparse: 2, rounds: 20 });
    expect(weights.get('ache')).toBeGreaterThan(1);
    expect(weights.get('parcel') ?? 0).toBeLessThan(0);
    expect([...weights.keys()].filter((sign) => sign.startsWith('noise'))).toEqual([]);
  });

  it('learns nothing of a kind from sentences that may or may not be of it', () => {
    const doubtful = { ...example(['ache']), skip: new Set(['relieves-pain' as const]) };
    const { weights, bias } = learn([doubtful, doubtful], 'relieves-pain', OPTIONS);
    expect([weights.size, bias]).toEqual([0, 0]);
  });

  it('comes to the same each time, and gives weight to what tells the sentences apart', () => {
    const sentences = fc.array(fc.tuple(fc.boolean(), fc.subarray(['a', 'b', 'c', 'd'])), {
      minLength: 8,
      maxLength: 40,
    });
    fc.assert(
      fc.property(sentences, (rows) => {
        const examples = rows.flatMap(([is, signs]) =>
          Array.from({ length: 5 }, () => (is ? example(['told', ...signs], 'cures-disease') : example(signs))),
        );
        const first = learn(examples, 'cures-disease', OPTIONS);
        expect(learn(examples, 'cures-disease', OPTIONS)).toEqual(first);
        if (rows.some(([is]) => is) && rows.some(([is]) => !is)) expect(first.weights.get('told')).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the weights that are shipped', () => {
  it('were learnt from the lessons as they are; if not, run: node scripts/learn-claims.ts', () => {
    expect(WEIGHTS.from).toBe(readMaterial().digest);
  });
});

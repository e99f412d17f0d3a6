import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn } from '../../../scripts/claim-lessons/learn.ts';
import { readMaterial } from '../../../scripts/claim-lessons/material.ts';
import { type Example, examplesIn, readLessons } from '../../../scripts/claim-lessons/read-lessons.ts';
import { weightsSource } from '../../../scripts/claim-lessons/render.ts';
import { DIMENSIONS } from '../../../scripts/claim-lessons/word-vectors.ts';
import { likelihoods, type Network, placesOf } from '../../../utils/claims/network.ts';
import { readNetwork } from '../../../utils/claims/read-network.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../../utils/claims/types.ts';
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
  ruled: new Set(),
  kinds: new Set(kinds),
  skip: new Set(),
});
const OPTIONS = { signs: 40, width: 6, least: 2 };
const nothing: ReadonlySet<ClaimKind> = new Set();
const likely = (network: Network, kind: ClaimKind, signs: string[], ruled = nothing): number =>
  likelihoods(network, new Set(signs), placesOf(ruled))[CLAIM_KINDS.indexOf(kind)] ?? 0;

function rowOf(network: Network, sign: string): number[] | undefined {
  const place = network.places.get(sign);
  if (place === undefined) return undefined;
  const sums = new Float64Array(network.width);
  network.addRow(place, sums);
  return Array.from(sums, Math.fround);
}

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
    expect([...(examples[2]?.ruled ?? [])]).toEqual(['addiction-or-withdrawal', 'relieves-pain']);
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
  const noise = (at: number) => [`noise${at % 7}`, 'the'];
  const some = Array.from({ length: 6_000 }, (_, at) => {
    if (at % 5 === 0) return example(['ache', ...noise(at)], 'relieves-pain');
    return at % 5 === 1 ? example(['asleep', ...noise(at)], 'helps-sleep') : example(['parcel', ...noise(at)]);
  });

  it('finds the signs that tell, each of its kind', () => {
    const network = learn(some, OPTIONS);
    const ache = likely(network, 'relieves-pain', ['ache', 'the']);
    expect(ache).toBeGreaterThan(2 * likely(network, 'relieves-pain', ['parcel', 'the']));
    expect(ache).toBeGreaterThan(2 * likely(network, 'relieves-pain', ['asleep', 'the']));
    expect(likely(network, 'helps-sleep', ['asleep', 'the'])).toBeGreaterThan(
      2 * likely(network, 'helps-sleep', ['ache', 'the']),
    );
  });

  it('keeps those that tell most where it may keep few', () => {
    expect([...learn(some, { ...OPTIONS, signs: 3 }).places.keys()].sort()).toEqual(['ache', 'asleep', 'parcel']);
  });

  it('takes what it learns of a word for its like, where vectors say what is alike', () => {
    const vector = (...at: number[]) =>
      Float32Array.from({ length: DIMENSIONS }, (_, each) => Number(at.includes(each)));
    const vectors = new Map([
      ['ache', vector(0)],
      ['sore', vector(0)],
      ['asleep', vector(1)],
      ['parcel', vector(2)],
      ['box', vector(2)],
    ]);
    const rare = [example(['sore', 'the']), example(['box', 'the'])];
    const network = learn([...some, ...rare, ...rare], { ...OPTIONS, vectors });
    const sore = likely(network, 'relieves-pain', ['sore', 'the']);
    expect(sore).toBeGreaterThan(2 * likely(network, 'relieves-pain', ['box', 'the']));
    expect(sore).toBeGreaterThan(2 * likely(network, 'helps-sleep', ['sore', 'the']));
    expect(sore).toBeGreaterThan(
      2 * likely(learn([...some, ...rare, ...rare], OPTIONS), 'relieves-pain', ['sore', 'the']),
    );
  });

  it('learns how far the rules are to be trusted', () => {
    const ruled = new Set<ClaimKind>(['relieves-pain']);
    const teach = (right: number) =>
      learn(
        Array.from({ length: 6_000 }, (_, at) => {
          if (at % 4 > 0) return example(noise(at));
          return { ...(at % 40 < right * 40 ? example(noise(at), 'relieves-pain') : example(noise(at))), ruled };
        }),
        OPTIONS,
      );
    const trusted = likely(teach(1), 'relieves-pain', ['the'], ruled);
    expect(trusted).toBeGreaterThan(2 * likely(teach(0.3), 'relieves-pain', ['the'], ruled));
    expect(trusted).toBeGreaterThan(2 * likely(teach(1), 'relieves-pain', ['the']));
  });

  it('learns nothing of a kind from sentences that may or may not be of it', () => {
    const doubtful = { ...example(['ache', 'the']), skip: new Set<ClaimKind>(['relieves-pain']) };
    const denied = { ...doubtful, skip: new Set<ClaimKind>() };
    const taught = (more: Example) =>
      likely(learn([...some, ...some.map(() => more)], OPTIONS), 'relieves-pain', ['ache', 'the']);
    expect(taught(doubtful)).toBeGreaterThan(2 * taught(denied));
  });

  it('comes to the same each time, in three numbers that fit into the file', () => {
    const sentences = fc.array(fc.tuple(fc.boolean(), fc.subarray(['a', 'b', 'c', 'd'])), {
      minLength: 8,
      maxLength: 30,
    });
    fc.assert(
      fc.property(sentences, (rows) => {
        const examples = rows.map(([is, signs]) =>
          is ? example(['told', ...signs], 'cures-disease') : example(signs),
        );
        const first = learn(examples, OPTIONS);
        expect({ ...learn(examples, OPTIONS), addRow: first.addRow }).toEqual(first);
        expect([...first.rows].every((value) => [-1, 0, 1].includes(value))).toBe(true);
        expect(first.rows).toHaveLength(first.places.size * OPTIONS.width);
      }),
      { numRuns: 20 },
    );
  });

  it('is written down so that it reads back as it was', async () => {
    const network = learn(some, OPTIONS);
    const source = weightsSource(network, 'digest');
    const { WEIGHTS: written } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
      WEIGHTS: typeof WEIGHTS;
    };
    const read = readNetwork(written);
    expect(read.places.size).toBe(network.places.size);
    for (const sign of network.places.keys()) expect(rowOf(read, sign)).toEqual(rowOf(network, sign));
    expect(rowOf(read, 'aching')).toBeUndefined();
    expect(likely(read, 'relieves-pain', ['ache'])).toBeCloseTo(likely(network, 'relieves-pain', ['ache']), 1);
  });
});

describe('the weights that are shipped', () => {
  it('were learnt from the lessons as they are; if not, run: node scripts/learn-claims.ts', () => {
    expect(WEIGHTS.from).toBe(readMaterial().digest);
  });
});

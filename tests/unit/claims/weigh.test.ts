import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../scripts/claim-lessons/render.ts';
import { readLine } from '../../../utils/claims/line.ts';
import { characterOf, NOTIONS } from '../../../utils/claims/notions.ts';
import { readNetwork } from '../../../utils/claims/read-network.ts';
import { kindsByRules } from '../../../utils/claims/read-rules.ts';
import { type Heard, signsOf } from '../../../utils/claims/signs.ts';
import { CLAIM_KINDS } from '../../../utils/claims/types.ts';
import { weigh } from '../../../utils/claims/weigh.ts';
import { WEIGHTS } from '../../../utils/claims/weights.ts';

const heard = (sentence: string): Heard => ({
  sentence,
  line: readLine(sentence),
  ruled: kindsByRules(readLine(sentence), () => ''),
  heading: false,
  named: sentence.includes('kratom'),
});

describe('the signs of a sentence', () => {
  it('are its words without their usual endings, numbers as one, and what sentence it is', () => {
    const words = [...signsOf(heard('kratom helped 20 neighbours'))].filter((sign) => /^[a-z0=]+$/.test(sign));
    expect(words).toEqual(['kratom', 'krat', 'help', '0', 'neighbour', 'neig', 'neighb', '=named', '=short']);
  });

  it('are its notions one by one and in pairs, in their order', () => {
    const [pain, gone] = [characterOf('pain') ?? '', characterOf('gone') ?? ''];
    expect(readLine('pain gone')).toBe(`${pain}${gone}`);
    expect([...signsOf(heard('pain gone'))]).toEqual(expect.arrayContaining([pain, gone, `${pain}${gone}`]));
    expect(signsOf(heard('pain gone')).has(`${gone}${pain}`)).toBe(false);
  });

  it('are each two words side by side', () => {
    const signs = signsOf(heard('my knees stopped hurting'));
    expect([...signs].filter((sign) => sign.includes('_'))).toEqual(['my_knee', 'knee_stopp', 'stopp_hurt']);
  });
});

describe('the weights', () => {
  it('are those of all kinds', () => {
    const { width, bias, outputs, ruleRows, direct } = WEIGHTS;
    const kinds = CLAIM_KINDS.length;
    expect([bias, direct].map(({ length }) => length)).toEqual([kinds, kinds]);
    expect([outputs, ruleRows].map(({ length }) => length)).toEqual([kinds * width, kinds * width]);
  });

  it('are found by the names of their signs, each its own', () => {
    const { places } = readNetwork(WEIGHTS);
    const names = namesOf(WEIGHTS.signs);
    expect(places.size).toBe(names.length);
    expect(names.map((name) => places.get(name))).toEqual([...names.keys()]);
    expect(places.get('no_such_sign')).toBeUndefined();
  });

  it('are found by the notions that a name stands for', () => {
    const { places } = readNetwork(WEIGHTS);
    const [pain, gone, comma] = ['pain', 'gone', ','].map((name) => characterOf(name) ?? '');
    expect(places.get(`${pain}${gone}`)).toBe(places.get('@pain@gone'));
    expect(places.get(`${pain}${gone}`)).toBeTypeOf('number');
    expect(places.get(`${pain}${comma}`)).toBe(places.get('@pain@,'));
  });

  it('name notions that there are', () => {
    const named = namesOf(WEIGHTS.signs).flatMap((sign) => (sign.startsWith('@') ? sign.slice(1).split('@') : []));
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((name) => name !== ',' && !NOTIONS.includes(name as never))).toEqual([]);
  });
});

describe('weighing', () => {
  it.each([
    ['i take kratom and the pain in my knees is gone', 'relieves-pain'],
    ['when you stop kratom the withdrawal is like that of opioids', 'addiction-or-withdrawal'],
    ['start with 2 grams of kratom and take no more than 5 grams a day', 'dosage-advice'],
  ] as const)('finds %s likelier than not to be %s', (sentence, kind) => {
    expect(weigh(heard(sentence)).get(kind)).toBeGreaterThan(0.5);
  });

  it('says how likely each kind is, between nothing and certainty', () => {
    const likelihood = weigh(heard('the parcel with the kratom came on tuesday'));
    expect([...likelihood.keys()]).toEqual([...CLAIM_KINDS]);
    for (const likely of likelihood.values()) {
      expect(likely).toBeGreaterThan(0);
      expect(likely).toBeLessThan(0.5);
    }
  });

  it.each([
    ['ich nehme kratom, und die schmerzen in den knien sind weg', 'relieves-pain'],
    ['wie met kratom stopt, krijgt te maken met ontwenning zoals bij opiaten', 'addiction-or-withdrawal'],
    ['inizia con 2 grammi di kratom e non superare i 5 grammi al giorno', 'dosage-advice'],
    ['не мешайте кратом с алкоголем, это опасно', 'interaction-warning'],
    ['kratom dipercaya bisa menurunkan gula darah penderita diabetes', 'cures-disease'],
  ] as const)('does so in other languages: %s', (sentence, kind) => {
    expect(weigh(heard(sentence)).get(kind)).toBeGreaterThan(0.45);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFalseFriend, type PageCase, type Score, scoreCases } from '../../../scripts/score-cases.ts';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/page-cases');
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name): PageCase[] => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')));

const precision = ({ right, wrong }: Score['mentions'] | Score['claims']): number => right / (right + wrong);
const recall = ({ found, missed }: Score['mentions'] | Score['claims']): number => found / (found + missed);

// Somewhat under what is reached, so that a change that costs accuracy shows, and a new hard case does not forbid itself.
describe('on the page cases of the project', () => {
  const score = scoreCases(cases);

  test('mentions are found and little else', () => {
    expect(precision(score.mentions)).toBeGreaterThanOrEqual(0.98);
    expect(recall(score.mentions)).toBeGreaterThanOrEqual(0.97);
  });

  test('claims are found and little else', () => {
    expect(precision(score.claims)).toBeGreaterThanOrEqual(0.93);
    expect(recall(score.claims)).toBeGreaterThanOrEqual(0.87);
  });

  test('nothing is found on pages that only look alike', () => {
    expect(scoreCases(cases.filter(isFalseFriend)).falseFriends).toEqual({ mentions: 0, claims: 0 });
  });

  test('a denied claim is hardly ever held against the page', () => {
    expect(score.claims.onDenials).toBeLessThanOrEqual(1);
  });

  test.each(cases)('$id: its marks stand where they say', ({ text, mentions, claims, denials }) => {
    for (const mark of [...mentions, ...claims, ...denials]) expect(text.slice(mark.start, mark.end)).toBe(mark.text);
  });
});

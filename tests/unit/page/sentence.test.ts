import { describe, expect, it } from 'vitest';
import { runsIn } from '../../../utils/page/runs.ts';
import { sentenceAround } from '../../../utils/page/sentence.ts';
import { markIn, textOf } from './marked.ts';

const show = (html: string) => {
  document.body.innerHTML = html;
  return runsIn(document.body, () => {})[0] ?? [];
};

describe('the sentence that a card quotes', () => {
  it('is the one the word stands in', () => {
    const nodes = show('<p>Tea is warm. Some\n  take kratom. Others sleep.</p>');
    expect(sentenceAround(markIn(textOf('p'), 'kratom'), nodes)).toBe('Some take kratom.');
  });

  it('is that of this word, and not of the same word earlier', () => {
    const nodes = show('<p>Kratom is a tree. <i>Kratom is bitter.</i></p>');
    expect(sentenceAround(markIn(textOf('i'), 'Kratom'), nodes)).toBe('Kratom is bitter.');
  });

  it('goes over elements', () => {
    const nodes = show('<p>Tea. Some take <i>kratom</i> at night. More.</p>');
    expect(sentenceAround(markIn(textOf('i'), 'kratom'), nodes)).toBe('Some take kratom at night.');
  });

  it('is the claim itself where the mark is one', () => {
    const nodes = show('<p>Tea. Kratom helps sleep.</p>');
    const claim = markIn(textOf('p'), 'Kratom helps sleep', { what: 'claim' });
    expect(sentenceAround(claim, nodes)).toBe('Kratom helps sleep');
  });

  it('is cut between words when it is longer than 240 characters', () => {
    const nodes = show(`<p>Kratom ${'leaves '.repeat(60)}fall.</p>`);
    const quote = sentenceAround(markIn(textOf('p'), 'Kratom'), nodes);
    expect(quote.length).toBeLessThanOrEqual(242);
    expect(quote.length).toBeGreaterThan(230);
    expect(quote).toMatch(/^Kratom (leaves )+…$/);
  });
});

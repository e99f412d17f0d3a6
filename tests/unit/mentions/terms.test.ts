import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../utils/mentions/find-mentions.ts';
import { formSource } from '../../../utils/mentions/forms.ts';
import { hasStem } from '../../../utils/mentions/stems.ts';
import { TERMS } from '../../../utils/mentions/terms.ts';
import { expandForm } from './expand-form.ts';

const formsOf = (modes: readonly ('strong' | 'soft' | 'ctx' | 'near')[]) =>
  TERMS.flatMap((row) =>
    modes.flatMap((mode) => (row[mode] ?? []).map((form) => ({ term: row.term, mode, form, row }))),
  );

describe('the vocabulary', () => {
  test('is sorted by term, each term once', () => {
    const terms = TERMS.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('writes no form twice', () => {
    const forms = formsOf(['strong', 'soft', 'ctx', 'near']).map(({ form }) => form);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  test('gives every row at least one form', () => {
    expect(TERMS.filter(({ strong, soft, ctx, near }) => !(strong ?? soft ?? ctx ?? near)?.length)).toEqual([]);
  });

  test.each(formsOf(['strong', 'soft', 'ctx', 'near']))('$term: "$form" is a valid expression', ({ form }) => {
    expect(() => new RegExp(formSource(form), 'gi')).not.toThrow();
  });
});

describe('the stem test lets through', () => {
  test.each(formsOf(['strong', 'soft']))('$term: whatever "$form" stands for', ({ form }) => {
    expect(expandForm(form).filter((name) => !hasStem(`x ${name} y`))).toEqual([]);
  });
});

describe('a name is found whole', () => {
  const plain = formsOf(['strong', 'ctx']).filter(
    ({ form, row }) => !form.includes('(?<') && !form.includes('(?=') && !row.guard,
  );
  test.each(plain)('$term: "$form"', ({ form, row }) => {
    const missed = expandForm(form).filter((name) => {
      const found = findMentions(`: ${name} .`, { aboutKratom: true });
      return !(
        found.length === 1 &&
        found[0]?.start === 2 &&
        found[0].end === 2 + name.length &&
        found[0].type === row.type
      );
    });
    expect(missed).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD_STYLE, CARD_TOKENS } from '../../../utils/page/card-style.ts';

const tokens = readFileSync('components/controls/tokens.css', 'utf8');
const tight = (value: string) => value.replace(/\s+/g, ' ').trim();

describe("the card's style", () => {
  it.each(Object.entries(CARD_TOKENS))('uses the token %s as the other surfaces do', (name, value) => {
    const [, there] = new RegExp(`^\\s*--${name}:\\s*([^;]+);`, 'm').exec(tokens) ?? [];
    expect(tight(value)).toBe(tight(there ?? ''));
  });

  it('measures in px: rem and em of the root belong to the page', () => {
    expect(CARD_STYLE).not.toMatch(/\d(rem|vmin|vmax)\b/);
  });

  it('has a colour only by token', () => {
    const rules = CARD_STYLE.replace(/--[\w-]+:[^;}]+[;}]/g, '');
    expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
  });
});

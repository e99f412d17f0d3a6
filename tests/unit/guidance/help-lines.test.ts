import { describe, expect, it } from 'vitest';
import {
  EMERGENCY_SIGNS,
  HELP_LINES,
  REGION_NAMES,
  REGIONS,
  SEE_A_DOCTOR,
  UNTIL_HELP_COMES,
} from '../../../utils/guidance/help-lines.ts';
import { voiceFaults } from './voice.ts';

const EMERGENCY: Record<string, string> = { US: '911', CA: '911', UK: '999', EU: '112', AU: '000' };

describe('help lines', () => {
  it.each(REGIONS)('%s: the emergency number first, a line for a crisis, every number dated', (region) => {
    const lines = HELP_LINES[region];
    expect(lines[0].tel).toBe(EMERGENCY[region]);
    expect(lines.some(({ who }) => /crisis|samaritans|support|lifeline/i.test(who))).toBe(true);
    for (const line of lines) {
      expect(line.tel).toMatch(/^\+?\d{3,15}$/);
      expect(line.tel).toBe(line.shown.replace(/\D/g, ''));
      expect(line.checked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(['read', 'general']).toContain(line.status);
      expect(voiceFaults(`${line.who} ${line.note}`)).toEqual([]);
    }
    expect(REGION_NAMES[region]).not.toBe('');
  });

  it('names poison control and the line for stopping in the United States', () => {
    expect(HELP_LINES.US.map(({ shown }) => shown)).toEqual(['911', '1-800-222-1222', '988', '1-800-662-4357']);
  });

  it.each([
    /woken/,
    /breath/,
    /lips/,
    /pupils/,
    /seizure/,
    /chest pain/,
    /faints/,
    /rigid/,
    /not there/,
    /ending their life/,
  ])('counts %s among the signs to call for', (sign) => {
    expect(EMERGENCY_SIGNS.some((text) => sign.test(text))).toBe(true);
  });

  it('says what to do meanwhile, and which signs are for a doctor', () => {
    const text = UNTIL_HELP_COMES.map(({ opening, text }) => `${opening} ${text}`).join(' ');
    expect(text).toMatch(/on their side/);
    expect(text).toMatch(/naloxone/);
    expect(text).toMatch(/what was taken/);
    expect(SEE_A_DOCTOR.text).toMatch(/yellow skin.*dark urine/);
    expect(voiceFaults([text, SEE_A_DOCTOR.text, ...EMERGENCY_SIGNS].join(' '))).toEqual([]);
  });
});

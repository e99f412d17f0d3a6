// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { badgeText } from '../../../utils/bedtime/badge-text.ts';
import { countdown } from '../../../utils/bedtime/countdown.ts';
import { at, night, schedule } from './given.ts';

describe('the badge says', () => {
  test.each([
    ['19h', '04:00'],
    ['7h', '16:00'],
    ['7h', '15:01'],
    ['2h', '21:00'],
    ['1:59', '21:01'],
    ['1:20', '21:40'],
    ['1:05', '21:55'],
    ['1:00', '22:00'],
    ['59m', '22:01'],
    ['47m', '22:13'],
    ['1m', '22:59'],
    ['bed', '23:00'],
    ['bed', '23:59'],
  ])('%s at %s', (text, clock) => {
    expect(badgeText(countdown(at(`2026-06-10T${clock}+02:00`), 'Europe/Berlin', schedule(), []))).toBe(text);
  });

  test('the hours of the next evening once the morning is written down', () => {
    const nights = [night('2026-06-10', { recorded: true })];
    expect(badgeText(countdown(at('2026-06-11T00:30+02:00'), 'Europe/Berlin', schedule(), nights))).toBe('22h');
  });

  test('nothing without a bedtime', () => {
    expect(badgeText({ state: 'unset', night: '2026-06-10' })).toBe('');
  });
});

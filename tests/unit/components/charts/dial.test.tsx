import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Dial } from '../../../../components/charts/dial.tsx';
import { arcPath, dialAngle, spokePath } from '../../../../components/charts/dial-geometry.ts';
import { clock, ZONE } from './given-day.ts';

describe('clock times on a dial of 24 hours', () => {
  test.each([
    ['00:00', 0],
    ['06:00', 90],
    ['12:00', 180],
    ['18:48', 282],
    ['23:00', 345],
  ])('%s stands at %d degrees', (time, angle) => {
    expect(dialAngle(clock(time), ZONE)).toBe(angle);
  });

  test('in the zone’s own time, also before 1970', () => {
    expect(dialAngle(Date.parse('2026-11-19T12:00+05:45'), 'Asia/Kathmandu')).toBe(180);
    expect(dialAngle(-3_600_000, 'UTC')).toBe(345);
  });
});

test.each([
  ['over midnight, less than half round', 345, 107.5, 'M24.9 5.4A27.5 27.5 0 0 1 58.2 40.3'],
  ['before midnight', 270, 345, 'M4.5 32A27.5 27.5 0 0 1 24.9 5.4'],
  ['more than half round', 0, 270, 'M32 4.5A27.5 27.5 0 1 1 4.5 32'],
])('an arc %s', (_what, from, to, path) => {
  expect(arcPath(from, to)).toBe(path);
});

test('a notch points to the middle', () => {
  expect(spokePath(0, 31.5, 21.5)).toBe('M32 0.5L32 10.5');
});

describe('the dial', () => {
  const given = {
    nowMs: clock('18:48'),
    zone: ZONE,
    bedtimeMs: clock('23:00'),
    windDownStartMs: clock('18:00'),
    wakeMs: clock('07:10'),
  };

  test('is hidden from readers', () => {
    const { container } = render(<Dial {...given} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('has a solid arc for the night, a dashed one for the wind-down, a notch and a hand', () => {
    const { container } = render(<Dial {...given} />);
    const arcs = [...container.querySelectorAll('.m-arc')].map((arc) => arc.getAttribute('stroke-dasharray'));
    expect(arcs).toEqual([null, '1.5 1.5']);
    expect(container.querySelectorAll('.m-bed')).toHaveLength(1);
    expect(container.querySelector('.m-hand')?.getAttribute('transform')).toContain('rotate(462)');
  });

  test('has no night without a bedtime', () => {
    const { container } = render(<Dial {...given} bedtimeMs={null} windDownStartMs={null} />);
    expect(container.querySelectorAll('.m-arc, .m-bed')).toHaveLength(0);
    expect(container.querySelectorAll('.m-hand')).toHaveLength(1);
  });
});

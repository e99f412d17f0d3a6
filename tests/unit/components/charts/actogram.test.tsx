import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Actogram } from '../../../../components/charts/actogram.tsx';
import {
  actogramFrame,
  awakeLine,
  doseRadius,
  ROW_PX,
  spanBox,
} from '../../../../components/charts/actogram-geometry.ts';
import type { ActogramRow } from '../../../../utils/patterns/actogram.ts';

const NIGHT: ActogramRow = {
  date: '2026-11-16',
  weekday: 1,
  written: true,
  answered: { wentToBedMin: 660, triedToSleepMin: 670, wokeForGoodMin: 1120, gotUpMin: 1140 },
  inBed: { fromMin: 660, toMin: 1140 },
  asleep: { fromMin: 690, toMin: 1120 },
  awakeInNightMin: 40,
  windDown: { fromMin: 360, toMin: 660 },
  doses: [
    { id: 'a', atMin: 60, grams: 2 },
    { id: 'b', atMin: 400, grams: null },
  ],
};
const BLANK: ActogramRow = {
  ...NIGHT,
  date: '2026-11-17',
  weekday: 2,
  written: false,
  inBed: null,
  asleep: null,
  awakeInNightMin: null,
  doses: [],
};

function draw(rows: ActogramRow[]) {
  const { container } = render(
    <Actogram rows={rows} title="Nights" desc="Two." readRow={({ date }) => `Read ${date}`} />,
  );
  return { count: (selector: string) => container.querySelectorAll(`svg[role=img] ${selector}`).length, container };
}

describe('the picture of nights', () => {
  it('draws sleep, time in bed, the wind-down, a dot for what has a level and a ring for what has none', () => {
    const { count } = draw([NIGHT]);
    expect(count('rect.night')).toBe(1);
    expect(count('rect.night-s')).toBe(1);
    expect(count('rect.wd')).toBe(1);
    expect(count('line.awake')).toBe(1);
    expect(count('circle.dose')).toBe(1);
    expect(count('circle.dose-u')).toBe(1);
  });

  it('says of a night that was not written down that it wasn’t, instead of leaving it empty', () => {
    const { count } = draw([NIGHT, BLANK]);
    expect(count('line.miss')).toBe(1);
    expect(screen.getByText('not written down')).toBeDefined();
  });

  it('has a title and a description', () => {
    draw([NIGHT]);
    const ids = screen.getByRole('img').getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['Nights', 'Two.']);
  });

  it('is one tab stop, and arrow keys read out night after night', async () => {
    const { container } = draw([NIGHT, BLANK]);
    await userEvent.tab();
    const slider = screen.getByRole('slider', { name: 'Nights, one by one' });
    expect(document.activeElement).toBe(slider);
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^Arrow keys/);
    await userEvent.keyboard('{ArrowDown}');
    expect(slider.getAttribute('aria-valuetext')).toBe('Read 2026-11-16');
    await userEvent.keyboard('{ArrowDown}');
    expect(slider.getAttribute('aria-valuetext')).toBe('Read 2026-11-17');
    expect(container.querySelector('.readout')?.textContent).toBe('Read 2026-11-17');
    expect(container.querySelectorAll('.walk-mark .at')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(slider.getAttribute('aria-valuetext')).toBe('Read 2026-11-17');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('its geometry', () => {
  const frame = actogramFrame(916, 28);

  it('runs from noon to noon', () => {
    expect(frame.x(0)).toBe(frame.left);
    expect(frame.x(1440)).toBe(frame.right);
    expect(frame.height).toBeGreaterThanOrEqual(28 * ROW_PX);
  });

  it('never draws a span too narrow to see', () => {
    expect(spanBox({ fromMin: 100, toMin: 100.01 }, frame)?.width).toBe(1);
  });

  it('cuts a span at the ends of the row, and draws nothing of one beyond them', () => {
    const box = (fromMin: number, toMin: number) => spanBox({ fromMin, toMin }, frame);
    expect(box(-60, 120)).toEqual(box(0, 120));
    expect(box(960, 1530)).toEqual(box(960, 1440));
    expect(box(-120, -60)).toBeNull();
    expect(box(1500, 1600)).toBeNull();
    expect(spanBox(null, frame)).toBeNull();
  });

  it('gives a dot an area that goes with its grams', () => {
    expect(doseRadius(4) / doseRadius(1)).toBeCloseTo(2);
    expect(doseRadius(0.01)).toBe(2);
    expect(doseRadius(1000)).toBeLessThan(ROW_PX / 2);
  });

  it.each<[string, Partial<ActogramRow>, unknown]>([
    ['as long as it lasted, in the middle', {}, { fromMin: 885, toMin: 925 }],
    ['never longer than the sleep', { awakeInNightMin: 900 }, { fromMin: 690, toMin: 1120 }],
    ['none when nobody woke', { awakeInNightMin: 0 }, null],
    ['none when it is not known', { awakeInNightMin: null }, null],
    ['none without a sleep to lie in', { asleep: null }, null],
  ])('time awake in the night: %s', (_what, change, line) => {
    expect(awakeLine({ ...NIGHT, ...change })).toEqual(line);
  });
});

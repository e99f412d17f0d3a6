import { cleanup, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { zoneOffsetMs } from '../../../../utils/bedtime/zone-offset.ts';
import { records } from '../../../../utils/records/database.ts';
import { saveDiary } from '../../../../utils/records/nights.ts';
import { addProductWithPreset } from '../../../../utils/records/products.ts';
import { recordDose } from '../../../../utils/records/record-dose.ts';
import { deviceZone } from '../../../../utils/toolbar/device-zone.ts';
import {
  AGAIN,
  agree,
  aMorning,
  BLANK,
  clock,
  keep,
  local,
  MORNING,
  night,
  open,
  TO_BED,
  type,
  UP,
} from './given-morning.tsx';

beforeEach(aMorning);

const ZONE = 'The clock times of this night are those of';

describe('choosing a night', () => {
  it('opens the night that the address names, and goes to those beside it', async () => {
    await agree();
    const person = await open('2026-11-10');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/November 10\s–\s11/);
    await person.click(screen.getByRole('button', { name: 'The night before' }));
    expect(window.location.hash).toBe('#/morning/2026-11-09');
    await person.click(screen.getByRole('button', { name: 'The night after' }));
    expect(window.location.hash).toBe('#/morning/2026-11-11');
  });

  it('goes to a typed date only when asked to, and never to a night to come', async () => {
    await agree();
    const person = await open();
    const later = screen.getByRole<HTMLButtonElement>('button', { name: 'The night after' });
    const show = screen.getByRole<HTMLButtonElement>('button', { name: 'Show this night' });
    expect([later.disabled, show.disabled]).toEqual([true, true]);
    fireEvent.change(screen.getByLabelText('Evening of'), { target: { value: '2026-11-20' } });
    expect(show.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Evening of'), { target: { value: '2025-12-31' } });
    expect(window.location.hash).toBe('#/morning');
    await person.click(show);
    expect(window.location.hash).toBe('#/morning/2025-12-31');
  });

  it.each([
    ['2026-11-20', 'That night has not begun yet'],
    ['2026-02-30', 'There is no such night'],
    ['soon', 'There is no such night'],
  ])('says what is wrong with #/morning/%s', async (asked, heading) => {
    await agree();
    await open(asked);
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep this night' })).toBeNull();
  });

  it('shows a night written elsewhere by the clock there', async () => {
    await agree();
    const zone = deviceZone() === 'Asia/Tokyo' ? 'Asia/Kolkata' : 'Asia/Tokyo';
    const wentToBedMs = Date.parse(zone === 'Asia/Tokyo' ? '2026-11-10T23:00+09:00' : '2026-11-10T23:00+05:30');
    await saveDiary(records, '2026-11-10', { ...BLANK, wentToBedMs, zone }, MORNING);
    await open('2026-11-10');
    await screen.findByDisplayValue('23:00');
    expect(screen.getByLabelText<HTMLSelectElement>(ZONE).value).toBe(zone);
    type(AGAIN, '1');
    await keep();
    await screen.findByText(/^Kept/);
    expect((await night('2026-11-10'))?.diary).toMatchObject({ wentToBedMs, zone, timesAwake: 1 });
  });

  describe('after a flight', () => {
    const far = () => (deviceZone() === 'Asia/Tokyo' ? 'Asia/Kolkata' : 'Asia/Tokyo');

    /** A dose at nine in the evening of the 10th over there. */
    async function aDoseThere() {
      await agree();
      const product = { label: 'Green powder', form: 'powder', unit: 'g' } as const;
      const made = await addProductWithPreset(records, product, { value: 2, unit: 'g' }, MORNING);
      if (!made.ok) throw new Error('no product');
      const atMs = Date.parse('2026-11-10T21:00Z') - zoneOffsetMs(Date.parse('2026-11-10T21:00Z'), far());
      await recordDose(records, { productId: made.value.product.id, amount: 'unknown', atMs, zone: far() }, MORNING);
    }

    it('reads a night of before it by the clock there, says so, and keeps it so', async () => {
      await aDoseThere();
      await open('2026-11-10');
      await screen.findByLabelText(TO_BED);
      expect(screen.getByLabelText<HTMLSelectElement>(ZONE).value).toBe(far());
      type(TO_BED, '23:00');
      await keep();
      await screen.findByText(/^Kept/);
      const wentToBedMs = Date.parse('2026-11-10T23:00Z') - zoneOffsetMs(Date.parse('2026-11-10T23:00Z'), far());
      expect((await night('2026-11-10'))?.diary).toMatchObject({ wentToBedMs, zone: far() });
    });

    it('reads it by the clock here for who says so, also after the page was left', async () => {
      await aDoseThere();
      const person = await open('2026-11-10');
      await screen.findByLabelText(TO_BED);
      type(TO_BED, '23:00');
      await person.selectOptions(screen.getByLabelText(ZONE), deviceZone());
      cleanup();
      await open('2026-11-10');
      await screen.findByLabelText(TO_BED);
      expect(screen.getByLabelText<HTMLSelectElement>(ZONE).value).toBe(deviceZone());
      await keep();
      await screen.findByText(/^Kept/);
      expect((await night('2026-11-10'))?.diary).toMatchObject({ wentToBedMs: local(10, 23), zone: deviceZone() });
    });

    it('reads last night by the clock of where one woke', async () => {
      await aDoseThere();
      await open();
      await screen.findByLabelText(TO_BED);
      expect(screen.queryByLabelText(ZONE)).toBeNull();
    });
  });

  it('stays with a night while it is typed, though the hour comes that makes another the usual one', async () => {
    vi.setSystemTime(local(20, 1, 50));
    await agree();
    await open();
    await screen.findByLabelText(UP);
    type(UP, '07:00');
    vi.setSystemTime(local(20, 2, 10));
    fireEvent.focus(window);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/November 18\s–\s19/);
    expect(clock(UP).value).toBe('07:00');
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { records } from '../../../../utils/records/database.ts';
import { deviceZone } from '../../../../utils/toolbar/device-zone.ts';
import { agree, aMorning, MORNING, open } from './given-morning.tsx';

beforeEach(aMorning);

describe('the weekly pain check', () => {
  const group = (name: RegExp) => screen.getByRole('group', { name });
  const choose = async (name: RegExp, value: number) =>
    userEvent.click(within(group(name)).getByRole('radio', { name: String(value) }));
  const checks = () => records.painChecks.filter(({ deletedAt }) => deletedAt === null).toArray();
  const keepAnswers = () => userEvent.dblClick(screen.getByRole('button', { name: 'Keep these answers' }));

  async function answer() {
    await choose(/How strong was your pain/, 6);
    await choose(/keep you from enjoying/, 5);
    await choose(/keep you from doing/, 8);
    await keepAnswers();
  }

  it('is open while there is none, empty, and keeps three answers once for a double click', async () => {
    await agree();
    await open();
    expect(screen.getAllByRole<HTMLInputElement>('radio', { checked: false }).length).toBeGreaterThanOrEqual(33);
    await answer();
    await screen.findByText('Kept. Pain 6, enjoyment 5, activity 8; 6.3 on average.');
    expect(await checks()).toMatchObject([{ pain: 6, enjoyment: 5, activity: 8, atMs: MORNING, zone: deviceZone() }]);
  });

  it('names each question that has no answer and keeps what was chosen', async () => {
    await agree();
    await open();
    await choose(/How strong was your pain/, 6);
    await keepAnswers();
    expect(
      await screen.findByText(/“How far did pain keep you from enjoying things\?”: no number is chosen/),
    ).toBeTruthy();
    expect(screen.getByText(/“How far did pain keep you from doing what a day asks for\?”/)).toBeTruthy();
    expect(within(group(/How strong/)).getByRole<HTMLInputElement>('radio', { name: '6' }).checked).toBe(true);
    expect(await checks()).toEqual([]);
  });

  it('is not asked for again for a week, but can be reached', async () => {
    await agree();
    const person = await open();
    await answer();
    await screen.findByText(/The next one is due from November 26/);
    expect(screen.queryByRole('button', { name: 'Keep these answers' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Answer it again' }));
    expect(screen.getByRole('button', { name: 'Keep these answers' })).toBeTruthy();
  });

  it('takes the answers back', async () => {
    await agree();
    const person = await open();
    await answer();
    await screen.findByText(/^Kept\. Pain/);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/no longer kept/);
    expect(await checks()).toEqual([]);
    expect(await screen.findByRole('button', { name: 'Keep these answers' })).toBeTruthy();
  });
});

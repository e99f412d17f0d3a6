import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { dropDrafts } from '../../../../components/controls/draft.ts';
import { agree, aMorning, clock, keep, night, open, TO_BED, type, UP } from './given-morning.tsx';

beforeEach(aMorning);

/** The page is left, or the tab is loaded anew: nothing of React's stays. */
async function comeBack(...rest: string[]) {
  cleanup();
  await open(...rest);
  await screen.findByLabelText(TO_BED);
}

const NOT_KEPT = /typed before and have not kept/;

describe('what was typed and not kept', () => {
  it('is there again when one comes back, said to be not kept, and no record', async () => {
    await agree();
    await comeBack();
    type(TO_BED, '22:50');
    expect(screen.queryByText(NOT_KEPT)).toBeNull();
    await comeBack();
    expect(clock(TO_BED).value).toBe('22:50');
    expect(screen.getByText(NOT_KEPT)).toBeTruthy();
    expect(await night('2026-11-18')).toBeUndefined();
  });

  it('belongs to its night alone', async () => {
    await agree();
    await comeBack();
    type(TO_BED, '22:50');
    await comeBack('2026-11-17');
    expect(clock(TO_BED).value).toBe('');
    await comeBack('2026-11-18');
    expect(clock(TO_BED).value).toBe('22:50');
  });

  it('is no draft any more once it is kept', async () => {
    await agree();
    await comeBack();
    type(TO_BED, '22:50');
    await comeBack();
    type(UP, '07:10');
    await keep();
    await screen.findByText(/^Kept\./);
    await comeBack();
    expect(clock(UP).value).toBe('07:10');
    expect(screen.queryByText(NOT_KEPT)).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('can be dropped: what is stored stands in the fields again', async () => {
    await agree();
    await comeBack();
    type(TO_BED, '22:50');
    await keep();
    await screen.findByText(/^Kept\./);
    type(TO_BED, '21:00');
    await comeBack();
    await userEvent.click(screen.getByRole('button', { name: 'Drop it' }));
    expect(clock(TO_BED).value).toBe('22:50');
    await comeBack();
    expect(clock(TO_BED).value).toBe('22:50');
  });

  it('stands in the pain check too', async () => {
    await agree();
    await comeBack();
    const pain = () => within(screen.getByRole('group', { name: /How strong was your pain/ }));
    await userEvent.click(pain().getByRole('radio', { name: '6' }));
    await comeBack();
    expect(pain().getByRole<HTMLInputElement>('radio', { name: '6' }).checked).toBe(true);
  });

  it.each(['{"quality":9}', 'not json', '[]', '"text"'])(
    'is nothing when it is no draft any more: %s',
    async (left) => {
      await agree();
      localStorage.setItem('draft nightleaf morning 2026-11-18', left);
      await comeBack();
      expect(clock(TO_BED).value).toBe('');
      expect(screen.queryByText(NOT_KEPT)).toBeNull();
    },
  );

  it('goes when everything is deleted', async () => {
    await agree();
    await comeBack();
    type(TO_BED, '22:50');
    dropDrafts();
    await comeBack();
    expect(clock(TO_BED).value).toBe('');
  });
});

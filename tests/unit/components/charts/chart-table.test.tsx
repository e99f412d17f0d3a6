import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChartTable } from '../../../../components/charts/chart-table.tsx';

describe('the table of a picture', () => {
  it('is made when it is first opened, and stays when it is closed again', async () => {
    const rows = vi.fn(() => [{ key: 'monday', cells: ['Mon', '3'] }]);
    render(<ChartTable caption="Week" heads={[{ text: 'Day' }, { text: 'Doses', figures: true }]} rows={rows} />);
    expect(rows).not.toHaveBeenCalled();
    await userEvent.click(screen.getByText('Show as table'));
    expect(await screen.findByRole('table', { name: 'Week' })).toBeDefined();
    expect(screen.getByRole('row', { name: 'Mon 3' })).toBeDefined();
    await userEvent.click(screen.getByText('Show as table'));
    expect(screen.getByRole('table', { hidden: true })).toBeDefined();
  });
});

import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { JournalApp } from '../../../../components/journal/journal-app.tsx';

describe('the pages of the journal', () => {
  beforeEach(() => {
    window.location.hash = '';
  });

  it.each([
    ['#/guide', 'Guide'],
    ['#/guide/pain', 'Pain'],
    ['#/safety', 'Safety'],
  ])('%s is fetched when it is opened and has one first heading', async (hash, name) => {
    window.location.hash = hash;
    render(<JournalApp />);
    expect(await screen.findByRole('heading', { level: 1, name })).toBeDefined();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });
});

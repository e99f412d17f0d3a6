import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAhead, useFollowed } from '../../../../components/journal/use-followed.ts';
import { records } from '../../../../utils/records/database.ts';
import { deleteEverything } from '../../../../utils/records/delete-everything.ts';
import { makeProduct } from '../../patterns/make-records.ts';

beforeEach(() => deleteEverything(records));

const labels = async () => (await records.products.toArray()).map(({ label }) => label).join(', ');
const write = (label: string) => records.products.add(makeProduct({ id: crypto.randomUUID(), label }));

function Shown({ read }: { read: () => Promise<string> }) {
  const found = useFollowed(read);
  return <p>{found === undefined ? 'nothing yet' : `read: ${found}`}</p>;
}

describe('what a page follows', () => {
  it('is there when it has been read, and again after a write', async () => {
    render(<Shown read={labels} />);
    expect(screen.getByText('nothing yet')).toBeDefined();
    await screen.findByText('read:');
    await act(() => write('Tea'));
    await screen.findByText('read: Tea');
  });

  it('stays while something else is read, and gives way to it', async () => {
    const other = Promise.withResolvers<string>();
    const readOther = () => other.promise;
    const { rerender } = render(<Shown read={labels} />);
    await screen.findByText('read:');
    rerender(<Shown read={readOther} />);
    expect(screen.getByText('read:')).toBeDefined();
    await act(async () => other.resolve('other'));
    expect(screen.getByText('read: other')).toBeDefined();
  });

  it('is the latest reading, also when an earlier one ends after it', async () => {
    const asked = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    const read = vi.fn(
      () => asked[read.mock.calls.length - 1]?.promise ?? Promise.reject(new Error('asked once more')),
    );
    render(<Shown read={read} />);
    await act(() => write('Tea'));
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    await act(async () => asked[1]?.resolve('later'));
    await act(async () => asked[0]?.resolve('earlier'));
    expect(screen.getByText('read: later')).toBeDefined();
  });
});

describe('what is read ahead', () => {
  it('is not read a second time', async () => {
    const read = vi.fn(labels);
    readAhead(read);
    render(<Shown read={read} />);
    await screen.findByText('read:');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is read anew when something was written meanwhile', async () => {
    const read = vi.fn(labels);
    readAhead(read);
    await read.mock.results[0]?.value;
    await write('Tea');
    render(<Shown read={read} />);
    await screen.findByText('read: Tea');
  });

  it('serves no other page', async () => {
    readAhead(async () => 'another page');
    render(<Shown read={labels} />);
    await screen.findByText('read:');
  });
});

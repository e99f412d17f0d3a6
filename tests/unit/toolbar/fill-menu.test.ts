import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecordsDb } from '../../../utils/records/database.ts';
import type { Shelf } from '../../../utils/records/queries.ts';
import { FIRST_SETTINGS } from '../../../utils/records/settings.ts';
import { fillMenu } from '../../../utils/toolbar/fill-menu.ts';
import { makeProduct } from '../patterns/make-records.ts';

const read = vi.hoisted(() => ({ shelf: vi.fn<() => Promise<Shelf>>() }));
vi.mock('../../../utils/records/queries.ts', () => ({ readShelf: read.shelf }));

function shelf(...labels: string[]): Shelf {
  const presets = labels.map((label, position) => {
    const product = makeProduct({ id: label, label });
    const stamp = { createdAt: 0, updatedAt: 0, deletedAt: null };
    return { preset: { ...stamp, id: label, productId: label, amount: 'unknown' as const, position }, product };
  });
  const settings = { ...FIRST_SETTINGS, consentAt: 1 };
  return { settings, unreadable: [], lastWritten: null, products: new Map(), presets };
}

it('a slow reading of the presets never brings back what a later one has seen gone', async () => {
  let titles: string[] = [];
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => {
        titles = [];
      },
      create: ({ title }: { title: string }) => titles.push(title),
    },
  });
  const slow = Promise.withResolvers<Shelf>();
  read.shelf.mockReturnValueOnce(slow.promise).mockResolvedValueOnce(shelf('Green powder'));
  const db = {} as RecordsDb;
  const earlier = fillMenu(db);
  const later = fillMenu(db);
  // Whatever can happen before the slow reading is done has happened.
  await new Promise((resolve) => setTimeout(resolve));
  slow.resolve(shelf('Green powder', 'Removed since'));
  await Promise.all([earlier, later]);
  expect(titles).toEqual(['Log Green powder amount unknown']);
});

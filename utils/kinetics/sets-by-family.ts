import type { ProductForm } from '../records/types.ts';
import type { SetId } from './fit-plans.ts';

/** Products that are drawn apart: each family runs through its own sets. */
export type Family = 'leaf' | 'tea' | 'extract' | 'other';

export const FAMILY_OF_FORM: Readonly<Record<Exclude<ProductForm, '7-oh'>, Family>> = {
  capsule: 'leaf',
  extract: 'extract',
  other: 'other',
  powder: 'leaf',
  tea: 'tea',
};

const ALL: readonly SetId[] = ['ext-a', 'ext-b', 'ext-c', 'tea-a', 'tea-b'];

/**
 * Which sets bound which family: all of them, for each.
 *
 * The tea sets come from one tea and the extract sets from one extract, and each fails the other's study about fourfold. But each
 * product was measured in one study alone, the tea in five people, by different laboratories in different specimens, so nothing tells
 * whether the form or the study makes the difference; and of leaf no concentration could be read at all. To give tea the tea sets only
 * would draw a thin band and call that knowledge. A study that measures two forms side by side would change this table.
 */
export const SETS_BY_FAMILY: Readonly<Record<Family, readonly SetId[]>> = {
  extract: ALL,
  leaf: ALL,
  other: ALL,
  tea: ALL,
};

import type { Mark } from './marks.ts';
import { isTypedIn } from './typed-in.ts';

/**
 * Whether people type where the mark stands. The text was read before the page made it a field, and no event tells of that: it is
 * asked whenever marks are to be shown.
 */
export function isTypedOver({ stretches }: Mark): boolean {
  return stretches.some(({ node: { parentElement } }) => parentElement !== null && isTypedIn(parentElement));
}

import type { ToPage } from './messages.ts';

/**
 * Parses a message to the page script; `undefined` for anything that is none. Written by hand, and held to the schema of
 * `messages.ts` by a test, because the schema's library would take longer to load in every page than looking at the page does.
 */
export function readToPage(message: unknown): ToPage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  if (type === 'summary' || type === 'stop') return { type };
  if (type === 'step' && 'direction' in message && 'anew' in message) {
    const { direction, anew } = message;
    return (direction === 1 || direction === -1) && typeof anew === 'boolean' ? { type, direction, anew } : undefined;
  }
  if (type === 'jump' && 'id' in message) {
    const { id } = message;
    return typeof id === 'number' && !Number.isNaN(id) ? { type, id } : undefined;
  }
  return undefined;
}

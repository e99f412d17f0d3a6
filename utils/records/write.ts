import Dexie from 'dexie';
import { isTakenOver, type RecordsDb } from './database.ts';
import { type Outcome, type Problem, refused } from './outcome.ts';
import type { Stamped } from './types.ts';

/** Carries a refusal out of a transaction, so that nothing of a half-done act stays. */
class Refusal extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super('refused');
    this.problems = problems;
  }
}

/**
 * Runs one act in one transaction over every table; an act inside an act joins it. It resolves after the transaction is durable,
 * and an act that refuses leaves nothing behind. A database that cannot be written is a value, not an exception: the surface
 * keeps the form and says so.
 */
export async function write<T>(db: RecordsDb, act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (Dexie.currentTransaction?.db === db) return act();
  try {
    return await db.transaction('rw', db.tables, async () => {
      const outcome = await act();
      if (!outcome.ok) throw new Refusal(outcome.problems);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems };
    if (isTakenOver(db)) return refused('outdated', '');
    const name = errorNames(error);
    if (name.includes('NewerDatabaseError')) return refused('newer-database', '');
    if (name.includes('QuotaExceededError')) return refused('disk-full', '');
    if (DATABASE_ERRORS.some((known) => name.includes(known))) return refused('save-failed', '');
    throw error;
  }
}

/** What IndexedDB and Dexie call a store that cannot be opened or written just now. */
const DATABASE_ERRORS = [
  'AbortError',
  'DatabaseClosedError',
  'OpenFailedError',
  'InvalidStateError',
  'UnknownError',
  'TimeoutError',
  'MissingAPIError',
];

/** Dexie wraps the cause: all names along the chain. */
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    names.push(at.name);
    at = 'inner' in at && at.inner ? at.inner : at.cause;
  }
  return names;
}

/** The fields that every new record starts with. */
export function newStamp(nowMs: number): Stamped {
  return { id: crypto.randomUUID(), createdAt: nowMs, updatedAt: nowMs, deletedAt: null };
}

/**
 * A later change always carries a later stamp, also when the clock was set back meanwhile: merge and sync rest on it.
 */
export function touched(record: Stamped, nowMs: number): { updatedAt: number } {
  return { updatedAt: Math.max(nowMs, record.updatedAt + 1) };
}

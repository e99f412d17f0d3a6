import type { FromPage } from '../browser/messages.ts';

/** The way between the lookout and the rest of the extension. */
export interface PagePort {
  /** Hands each message of the extension's own pages and background to `onMessage` and its answer back, until what it returns is called. */
  answer(onMessage: (message: unknown) => Promise<unknown>): () => void;
  tell(message: FromPage): void;
  /** False once the extension was reloaded, updated or removed: this script then belongs to nothing. */
  isAlive(): boolean;
  isPrivateWindow(): boolean;
}

/** The page notes of one document, from the first mark to the end. */
export interface Room {
  /** The answer to a message; it parses what it is given. */
  answer(message: unknown): Promise<unknown>;
}

/** What a script of a document leaves for those that come after it. */
export interface Running {
  /** Whether the notes have ended in this document. */
  isOver(): boolean;
  stop(): void;
  /** Of a glance: whether it has taken its first look, so that the page need not be waited for again. */
  hasLooked?(): boolean;
  /** Ends the lookout, once, and hands the document to the room, until `end` aborts. Missing while there is a glance only. */
  enter?(open: (end: AbortSignal) => Room): void;
}

/**
 * Kept on the global of the extension's own world, which the page cannot see; a symbol, since a page can name any property.
 * `browser/frames.ts` looks there too.
 */
const RUNNING = Symbol.for('running');

interface World {
  [RUNNING]?: Running;
}

/** What runs in this document now, if anything does. */
export function whatRuns(): Running | undefined {
  const running = (globalThis as World)[RUNNING];
  return running?.isOver() === false ? running : undefined;
}

export function setRunning(running: Running): void {
  (globalThis as World)[RUNNING] = running;
}

import type { FromPage, PageSummary, ToPageHandlers } from '../browser/messages.ts';

/** The way between the page script and the rest of the extension. */
export interface PagePort {
  /** Answers the popup and the background until `signal` aborts. */
  answer(handlers: ToPageHandlers, signal: AbortSignal): void;
  tell(message: FromPage): void;
  /** Asks that notes never run on this site again; false when that could not be saved. */
  switchSiteOff(): Promise<boolean>;
  /** False once the extension was reloaded, updated or removed: this script then belongs to nothing. */
  isAlive(): boolean;
  isPrivateWindow(): boolean;
}

/** The page notes of one document, from the first mark to the end. */
export interface Room {
  summary(): Promise<PageSummary>;
  /** False where there is no note to go to. */
  step(direction: 1 | -1, anew: boolean): Promise<boolean>;
  /** `id` as given in the summary. */
  jump(id: number): void;
}

/** What the first script of a document leaves for the second. */
export interface Running {
  port: PagePort;
  /** Aborts when the notes end in this document. */
  signal: AbortSignal;
  stop(): void;
  /** Ends the lookout, once, and hands the document to the room. */
  enter(open: () => Room): void;
}

/** Kept on the global of the extension's own world, which the page cannot see; a symbol, since a page can name any property. */
const RUNNING = Symbol.for('running');

interface World {
  [RUNNING]?: Running;
}

/** What runs in this document now, if anything does. */
export function whatRuns(): Running | undefined {
  const running = (globalThis as World)[RUNNING];
  return running?.signal.aborted === false ? running : undefined;
}

export function setRunning(running: Running): void {
  (globalThis as World)[RUNNING] = running;
}

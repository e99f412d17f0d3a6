import { FOLLOWED } from './follow.ts';
import { pageText } from './page-text.ts';
import { createRounds, type Rounds } from './rounds.ts';
import { setRunning, whatRuns } from './running.ts';
import { askLater, hasHosts } from './shadow-hosts.ts';
import { isOrdinary } from './size.ts';

/** The way of the first script to the rest of the extension; nothing of it is touched at the first look, unless something is found. */
export interface GlancePort {
  /** Asks for the lookout. */
  askForLookout(): void;
  /** False once the extension was reloaded, updated or removed: this script then belongs to nothing. */
  isAlive(): boolean;
  isPrivateWindow(): boolean;
}

/** Characters; few elements may hold a log of many megabytes. */
const LONG = 3_000_000;
/** A background that was being stopped or replaced may miss the first asking. */
const ASK_TIMES = 3;
const ASK_MS = 4_000;
/** To ask the browser for the extension takes a third of what the look takes, so a page that changes asks after it no more often. */
const ASK_ALIVE_MS = 60_000;

/**
 * What runs on every page, once in a document: a few questions, whether it may hold anything to read. Where it may, the lookout takes over.
 *
 * Most pages see the first look alone, so it is written for their sake: each function that is called for the first time costs a page 0.02
 * to 0.04 ms, which is as much as a question to it, and each kilobyte 0.03 to 0.06. What comes after changes is made when they come.
 */
export function startGlance(port: GlancePort, hasStem: (text: string) => boolean): void {
  if (whatRuns() !== undefined) return;
  const startMs = Date.now();
  const observer = new MutationObserver(changed);
  let rounds: Rounds | undefined;
  let over = false;
  let looked = false;
  let firstMs = 0;

  setRunning({ isOver: () => over, stop, hasLooked: () => looked });
  if (document.readyState !== 'complete' || document.hidden) makeRounds().begin();
  else if (isDoubtful()) askForLookout(ASK_TIMES);
  else observer.observe(document, FOLLOWED);
  firstMs = Date.now() - startMs;

  function isDoubtful(): boolean {
    looked = true;
    const { body } = document;
    if (body === null) return false;
    // A larger page is for the lookout, which makes pauses.
    if (!isOrdinary(body)) return true;
    const text = pageText(body);
    return text.length > LONG || hasStem(text) || hasHosts(waitForRoots);
  }

  function waitForRoots(custom: Element[]): void {
    askLater(custom, changed);
  }

  /** The first change after the first look, or the first root of a custom element. */
  function changed(): void {
    if (over) return;
    observer.disconnect();
    if (rounds === undefined) makeRounds().rest(firstMs);
    rounds?.changed();
  }

  function makeRounds(): Rounds {
    rounds = createRounds({ look: lookAgain, alive: stillAlive });
    return rounds;
  }

  function lookAgain(onDone: (tookMs: number) => void): void {
    const beginMs = Date.now();
    const doubtful = isDoubtful();
    rounds?.observe(document);
    if (doubtful) askForLookout(ASK_TIMES);
    else onDone(Date.now() - beginMs);
  }

  function askForLookout(times: number): void {
    if (over || times === 0) return;
    // The first word to anybody: a private window, or an extension that is gone, hears none.
    if (!port.isAlive() || port.isPrivateWindow()) stop();
    else {
      port.askForLookout();
      setTimeout(askForLookout, ASK_MS, times - 1);
    }
  }

  let aliveMs = startMs;
  function stillAlive(): boolean {
    const nowMs = Date.now();
    if (Math.abs(nowMs - aliveMs) < ASK_ALIVE_MS) return true;
    aliveMs = nowMs;
    if (!port.isAlive()) stop();
    return !over;
  }

  function stop(): void {
    over = true;
    observer.disconnect();
    rounds?.end();
  }
}

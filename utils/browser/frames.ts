import { browser } from './browser.ts';
import { SCRIPT_FILE } from './sites.ts';

/** The second part of the page script, for documents that may hold something to read, or of which someone asks. */
const LOOKOUT_FILE = 'page-lookout.js';
/** The third and larger part, for documents in which something was found. */
const ROOM_FILE = 'page-room.js';

/** Starts the page script in all frames of one tab now; false where the browser forbids it (its own pages, the stores). */
export async function startInTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${SCRIPT_FILE}`] });
    return true;
  } catch {
    return false;
  }
}

/** Puts a part of the page script into one frame. A document that has gone meanwhile, or is another by now, is no fault. */
async function putInto(tabId: number, frameId: number, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${file}`] });
  } catch {
    // Nobody is left who waits for it.
  }
}

export const openLookoutIn = (tabId: number, frameId: number): Promise<void> => putInto(tabId, frameId, LOOKOUT_FILE);
export const openRoomIn = (tabId: number, frameId: number): Promise<void> => putInto(tabId, frameId, ROOM_FILE);

type Answers = { frameId: number; result?: unknown }[];

/** What `ask` says in each frame of a tab that may be looked into; nothing where that cannot be told. */
async function askFrames(tabId: number, ask: () => boolean): Promise<Answers> {
  try {
    const target = { tabId, allFrames: true };
    return await browser.scripting.executeScript({ target, func: ask, injectImmediately: true });
  } catch {
    return [];
  }
}

function inOrder(answers: Answers): number[] {
  const frames = answers.map(({ frameId }) => frameId);
  return frames.length > 0 ? frames.sort((a, b) => a - b) : [0];
}

/** The frames of a tab that may be looked into, the top document (0) first; it alone where that cannot be told. */
export async function framesOf(tabId: number): Promise<number[]> {
  return inOrder(await askFrames(tabId, () => true));
}

/** The same, for someone with a question: where only the first part of the page script runs, which hears none, it brings the second. */
export async function framesThatHear(tabId: number): Promise<number[]> {
  const answers = await askFrames(tabId, onlyGlances);
  const deaf = answers.filter(({ result }) => result === true);
  // One by one: a frame that has just gone would keep it from all.
  await Promise.all(deaf.map(({ frameId }) => openLookoutIn(tabId, frameId)));
  return inOrder(answers);
}

/** The frame of a tab with the focus; the top document (0) where that lies in none that may be looked into. */
export async function focusedFrame(tabId: number): Promise<number> {
  return (await askFrames(tabId, holdsFocus)).find(({ result }) => result === true)?.frameId ?? 0;
}

/** Ends what runs in the documents of a tab, as far as they may be looked into: the first part hears no messages. */
export async function stopIn(tabId: number): Promise<void> {
  await askFrames(tabId, stopHere);
}

/** Ends the first part of the page script where no other runs. */
export async function endGlances(tabId: number): Promise<void> {
  await askFrames(tabId, endGlance);
}

/** What a part of the page script leaves for the others, as far as it is asked here. */
interface Left {
  isOver(): boolean;
  stop(): void;
  enter?: unknown;
}

// These run in a page, alone: nothing around them is there.

/** The documents around a frame with the focus have it too: there it is the frame's element that does. */
export function holdsFocus(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return document.hasFocus() && focused?.localName !== 'iframe' && focused?.localName !== 'frame';
}

/** Whether the first part of the page script runs here, and no other. */
export function onlyGlances(): boolean {
  const left: Left | undefined = Reflect.get(globalThis, Symbol.for('running'));
  return left?.isOver() === false && left.enter === undefined;
}

/** Ends the first part of the page script here if no other runs; whether it did. */
export function endGlance(): boolean {
  const left: Left | undefined = Reflect.get(globalThis, Symbol.for('running'));
  const alone = left?.isOver() === false && left.enter === undefined;
  if (alone) left.stop();
  return alone;
}

/** Ends the page script here; whether there was one. */
export function stopHere(): boolean {
  const left: Left | undefined = Reflect.get(globalThis, Symbol.for('running'));
  left?.stop();
  return left !== undefined;
}

import * as v from 'valibot';
import { browser } from './browser.ts';
import { focusedFrame, framesOf, framesThatHear, stopIn } from './frames.ts';
import { inTurn } from './in-turn.ts';
import { type FromExtensionPage, PageSummary, type ToPage } from './messages.ts';

/** Tells the background that records or settings changed. A background that cannot be reached catches up at its next minute. */
export async function tellBackground(message: FromExtensionPage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The write itself is durable; only the echo is lost.
  }
}

/** What was marked in all frames of a tab, the top document first. */
export interface TabSummary {
  mentions: number;
  claims: number;
  counts: NonNullable<PageSummary['counts']>;
  /** An id is good in the frame that gave it. */
  items: (PageSummary['items'][number] & { frameId: number })[];
}

/**
 * What the page scripts of a tab have marked, or `null` where none runs. A frame may take its time: `soFar` hears of the top document,
 * and then of each frame that answers.
 */
export async function askSummary(
  tabId: number,
  soFar: (summary: TabSummary) => void = () => {},
): Promise<TabSummary | null> {
  const frames = await framesThatHear(tabId);
  const known = new Map<number, PageSummary>();
  const all = () => summaryOf(frames.flatMap((frameId) => ({ frameId, ...known.get(frameId) })));
  const ask = async (frameId: number) => {
    const answer = v.safeParse(PageSummary, await tellPage(tabId, { type: 'summary' }, frameId));
    if (!answer.success) return;
    known.set(frameId, answer.output);
    if (known.has(TOP)) soFar(all());
  };
  await Promise.all(frames.map(ask));
  return known.size > 0 ? all() : null;
}

function summaryOf(frames: ({ frameId: number } & Partial<PageSummary>)[]): TabSummary {
  const summary: TabSummary = { mentions: 0, claims: 0, counts: [], items: [] };
  for (const { frameId, mentions = 0, claims = 0, counts = [], items = [] } of frames) {
    summary.mentions += mentions;
    summary.claims += claims;
    summary.items.push(...items.map((item) => ({ ...item, frameId })));
    for (const { what, kind, count } of counts) {
      const same = summary.counts.find((each) => each.what === what && each.kind === kind);
      if (same) same.count += count;
      else summary.counts.push({ what, kind, count });
    }
  }
  return summary;
}

const TOP = 0;

/** Sends to the page script in one frame of a tab; `null` where none listens. */
export const tellPage = (tabId: number, message: ToPage, frameId = TOP): Promise<unknown> =>
  send(tabId, message, { frameId });

/**
 * Ends the notes in all frames of a tab. By a message too: it reaches documents that may not be looked into any more. A glance there
 * lives on until the page goes or the popup is opened on it (`endGlances`), and cannot bring any other part of the script.
 */
export async function stopPage(tabId: number): Promise<void> {
  await Promise.all([send(tabId, { type: 'stop' }, {}), stopIn(tabId)]);
}

async function send(tabId: number, message: ToPage, frames: { frameId?: number }): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frames);
  } catch {
    return null;
  }
}

/**
 * Opens the next note of a tab. The frame with the focus goes on in its notes; when it is through, those after it are asked for their
 * first, round again at the last and back to its own (backwards: those before it for their last).
 */
export function stepInTab(tabId: number, direction: 1 | -1): Promise<void> {
  // A second press waits for the first: it goes on from the note that the first has opened.
  return inTurn(`step ${tabId}`, () => step(tabId, direction));
}

async function step(tabId: number, direction: 1 | -1): Promise<void> {
  const [frames, focused] = await Promise.all([framesOf(tabId), focusedFrame(tabId)]);
  const from = Math.max(0, frames.indexOf(focused));
  const take = async (frameId: number | undefined, anew: boolean) =>
    frameId !== undefined && (await tellPage(tabId, { type: 'step', direction, anew }, frameId)) === true;
  if (await take(frames[from], false)) return;
  const after = [...frames.slice(from + 1), ...frames.slice(0, from)];
  for (const frameId of [...(direction === 1 ? after : after.reverse()), frames[from]]) {
    if (await take(frameId, true)) return;
  }
}

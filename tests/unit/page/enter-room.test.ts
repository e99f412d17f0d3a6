import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readToPage } from '../../../utils/browser/read-to-page.ts';
import { enterRoom, type RoomPort } from '../../../utils/page/enter-room.ts';
import type { Notes, RoomParts } from '../../../utils/page/room.ts';
import { type Room, setRunning } from '../../../utils/page/running.ts';
import { CARD_WORDS } from './card-words.ts';

const SUMMARY = { mentions: 1, claims: 0, items: [] };
const opened = vi.hoisted(() => ({ parts: [] as RoomParts[], asked: [] as unknown[][] }));
vi.mock('../../../utils/page/room.ts', () => ({
  openRoom(parts: RoomParts): Notes {
    opened.parts.push(parts);
    return {
      summary: async () => SUMMARY,
      async step(...asked) {
        opened.asked.push(asked);
        return true;
      },
      jump: (...asked) => void opened.asked.push(asked),
    };
  },
}));

const RECOGNISER = { hasStem: () => false, findMentions: () => [], findClaims: () => [] };

const PORT: RoomPort = { read: readToPage, openGuide() {}, switchSiteOff: async () => true, isAlive: () => true };

function lookout({ saved = true } = {}) {
  const end = new AbortController();
  const openGuide = vi.fn();
  const port: RoomPort = { ...PORT, openGuide, switchSiteOff: async () => saved };
  const entered: Room[] = [];
  setRunning({
    isOver: () => end.signal.aborted,
    stop: () => end.abort(),
    enter: (open) => void entered.push(open(end.signal)),
  });
  return { end, port, openGuide, entered };
}

let last: AbortController | undefined;
beforeEach(() => {
  opened.parts = [];
  opened.asked = [];
});
afterEach(() => last?.abort());

const enter = (given?: { saved: boolean }): ReturnType<typeof lookout> & { parts: RoomParts | undefined } => {
  const desk = lookout(given);
  last = desk.end;
  enterRoom(desk.port, RECOGNISER, () => CARD_WORDS);
  return { ...desk, parts: opened.parts[0] };
};

describe('the second part of the page script', () => {
  it('does nothing where the first does not wait', () => {
    enterRoom(PORT, RECOGNISER, () => CARD_WORDS);
    expect(opened.parts).toEqual([]);
  });

  it('does nothing in a document whose notes have ended', () => {
    const { end, port } = lookout();
    end.abort();
    enterRoom(port, RECOGNISER, () => CARD_WORDS);
    expect(opened.parts).toEqual([]);
  });

  it('takes the document over, with the end that the first part has', () => {
    const { entered, parts, end } = enter();
    expect(entered).toHaveLength(1);
    expect(parts?.signal).toBe(end.signal);
    parts?.stop();
    expect(end.signal.aborted).toBe(true);
  });

  it('has the guide opened by the background', () => {
    const { parts, openGuide } = enter();
    parts?.openGuide('sleep');
    expect(openGuide).toHaveBeenCalledExactlyOnceWith('sleep');
  });

  it.each<[unknown, unknown, unknown[][]]>([
    [{ type: 'summary' }, SUMMARY, []],
    [{ type: 'step', direction: -1, anew: true }, true, [[-1, true]]],
    [{ type: 'step', direction: 7, anew: true }, undefined, []],
    [{ type: 'jump', id: 3 }, undefined, [[3]]],
    [{ type: 'jump' }, undefined, []],
    ['summary', undefined, []],
    [null, undefined, []],
  ])('parses what it is asked and answers it: %j', async (message, answer, asked) => {
    const { entered } = enter();
    expect(await entered[0]?.answer(message)).toEqual(answer);
    expect(opened.asked).toEqual(asked);
  });

  it.each([
    [true, 'ends here'],
    [false, 'goes on'],
  ])('a site that is to be switched off, saved %s: it %s', async (saved) => {
    const { parts, end } = enter({ saved });
    expect(await parts?.switchSiteOff()).toBe(saved);
    expect(end.signal.aborted).toBe(saved);
  });
});

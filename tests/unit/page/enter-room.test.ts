import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterRoom } from '../../../utils/page/enter-room.ts';
import type { RoomParts } from '../../../utils/page/room.ts';
import { type PagePort, type Room, setRunning } from '../../../utils/page/running.ts';
import { CARD_WORDS } from './card-words.ts';

const opened = vi.hoisted(() => ({ parts: [] as RoomParts[] }));
vi.mock('../../../utils/page/room.ts', () => ({
  openRoom(parts: RoomParts): Room {
    opened.parts.push(parts);
    return { summary: () => Promise.reject(new Error('not asked')), step: async () => true, jump() {} };
  },
}));

const RECOGNISER = { hasStem: () => false, findMentions: () => [], findClaims: () => [] };

function lookout({ saved = true } = {}) {
  const end = new AbortController();
  const tell = vi.fn();
  const port: PagePort = {
    answer() {},
    tell,
    switchSiteOff: async () => saved,
    isAlive: () => true,
    isPrivateWindow: () => false,
  };
  const entered: Room[] = [];
  setRunning({ port, signal: end.signal, stop: () => end.abort(), enter: (open) => void entered.push(open()) });
  return { end, tell, entered };
}

let last: AbortController | undefined;
beforeEach(() => {
  opened.parts = [];
});
afterEach(() => last?.abort());

const enter = (given?: { saved: boolean }): ReturnType<typeof lookout> & { parts: RoomParts | undefined } => {
  const desk = lookout(given);
  last = desk.end;
  enterRoom(RECOGNISER, () => CARD_WORDS);
  return { ...desk, parts: opened.parts[0] };
};

describe('the second part of the page script', () => {
  it('does nothing where the first does not wait', () => {
    enterRoom(RECOGNISER, () => CARD_WORDS);
    expect(opened.parts).toEqual([]);
  });

  it('does nothing in a document whose notes have ended', () => {
    const { end } = lookout();
    end.abort();
    enterRoom(RECOGNISER, () => CARD_WORDS);
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
    const { parts, tell } = enter();
    parts?.openGuide('sleep');
    expect(tell).toHaveBeenCalledExactlyOnceWith({ type: 'open-guide', topic: 'sleep' });
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

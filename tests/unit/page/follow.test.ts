import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFollower } from '../../../utils/page/follow.ts';
import { textOf } from './marked.ts';

let end = new AbortController();

function follow() {
  const state = { hidden: false, rest: 0 };
  const reader = {
    readAgain: vi.fn(),
    readAround: vi.fn((_texts: Iterable<Text>, _removed?: boolean) => {}),
    readAdded: vi.fn((_elements: Iterable<Element>) => {}),
    shuffled: vi.fn(),
    dropGone: vi.fn(),
    lineOf: vi.fn((_text: Text): readonly Text[] => []),
    forgetChanged: vi.fn((_text: Text) => {}),
  };
  const later: { work: () => void; ms: number }[] = [];
  const readSoon = vi.fn((_texts: Set<Text>) => {});
  const onMissed = vi.fn();
  const follower = createFollower({
    reader,
    governor: { spend: (work) => work(), rest: () => state.rest },
    later: (work, ms) => later.push({ work, ms }),
    readSoon,
    hidden: () => state.hidden,
    alive: () => true,
    onMissed,
    signal: end.signal,
  });
  follower.observe(document.body);
  const around = () => reader.readAround.mock.calls.flatMap(([texts]) => [...texts].map(({ data }) => data));
  return { state, reader, later, readSoon, onMissed, around, catchUp: follower.catchUp };
}

beforeEach(() => {
  end = new AbortController();
  document.body.innerHTML = '<p id="a">one <b>two</b> three</p><p id="b">four</p>';
});

afterEach(() => {
  end.abort();
});

describe('following what the page does', () => {
  it('reads around a text that was written', () => {
    const { catchUp, around, reader } = follow();
    textOf('#b').data = 'changed';
    catchUp();
    expect(around()).toEqual(['changed']);
    expect(reader.readAgain).not.toHaveBeenCalled();
  });

  it('reads around all texts of the line that the text stood in', () => {
    const { catchUp, around, reader } = follow();
    reader.lineOf.mockReturnValue([textOf('#a'), textOf('#a b')]);
    textOf('#a').data = 'uno ';
    catchUp();
    expect(reader.lineOf).toHaveBeenCalledWith(textOf('#a'));
    expect(reader.forgetChanged).not.toHaveBeenCalled();
    expect(around()).toEqual(['uno ', 'two']);
  });

  it('hands on what was added', () => {
    const { catchUp, reader } = follow();
    const added = document.createElement('p');
    document.body.append(added);
    catchUp();
    expect([...(reader.readAdded.mock.calls[0]?.[0] ?? [])]).toEqual([added]);
  });

  it('drops what was removed, and reads the words that now touch', () => {
    const { catchUp, reader, around } = follow();
    document.querySelector('#a b')?.remove();
    catchUp();
    expect(reader.readAround.mock.calls.map(([, removed]) => removed)).toEqual([true]);
    expect(reader.shuffled).not.toHaveBeenCalled();
    expect(around()).toEqual(['one ', ' three']);
  });

  it('drops what was removed where no words are left beside it', () => {
    const { catchUp, reader } = follow();
    document.querySelector('#b')?.remove();
    catchUp();
    expect(reader.dropGone).toHaveBeenCalledOnce();
    expect(reader.readAround).not.toHaveBeenCalled();
  });

  it('tells of blocks that were moved', () => {
    const { catchUp, reader } = follow();
    document.body.prepend(document.querySelector('#b') as Element);
    catchUp();
    expect(reader.shuffled).toHaveBeenCalled();
  });

  it('reads many changed texts when there is time, and few at once', () => {
    const { catchUp, reader, readSoon } = follow();
    for (let at = 0; at < 41; at++)
      document.body.append(document.createTextNode(`${at}`), document.createElement('hr'));
    catchUp();
    expect(reader.readAround).not.toHaveBeenCalled();
    expect(readSoon.mock.calls[0]?.[0].size).toBeGreaterThan(40);
    expect(reader.forgetChanged.mock.calls.length).toBe(readSoon.mock.calls[0]?.[0].size);
  });

  it('reads the whole page instead of more than a thousand records', () => {
    const { catchUp, reader } = follow();
    for (let at = 0; at < 1_001; at++) textOf('#b').data = `${at}`;
    catchUp();
    expect(reader.readAgain).toHaveBeenCalledOnce();
    expect(reader.readAround).not.toHaveBeenCalled();
  });

  it('only notes that it missed something while the tab is hidden', () => {
    const { catchUp, reader, onMissed, state } = follow();
    state.hidden = true;
    textOf('#b').data = 'changed';
    catchUp();
    expect(onMissed).toHaveBeenCalledOnce();
    expect(reader.readAround).not.toHaveBeenCalled();
  });

  it('leaves a costly page alone for as long as the governor says, but washes no changed words meanwhile', () => {
    const { catchUp, reader, later, state } = follow();
    state.rest = 2_000;
    textOf('#b').data = 'first';
    catchUp();
    expect(later.map(({ ms }) => ms)).toEqual([2_000]);
    reader.readAround.mockClear();
    reader.forgetChanged.mockClear();
    textOf('#b').data = 'second';
    catchUp();
    expect(reader.readAround).not.toHaveBeenCalled();
    expect(reader.forgetChanged).toHaveBeenCalledExactlyOnceWith(textOf('#b'));
    later[0]?.work();
    expect(reader.readAgain).toHaveBeenCalledOnce();
    state.rest = 0;
    textOf('#b').data = 'third';
    catchUp();
    expect(reader.readAround).toHaveBeenCalledOnce();
  });

  it('ends with the notes', () => {
    const { catchUp, reader } = follow();
    end.abort();
    textOf('#b').data = 'changed';
    catchUp();
    expect(reader.readAround).not.toHaveBeenCalled();
  });
});

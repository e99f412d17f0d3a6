import { describe, expect, it } from 'vitest';
import type { MarkedRun } from '../../../utils/page/marks.ts';
import { marksNear } from '../../../utils/page/near.ts';
import { markIn, putBoxes, runOf, textOf } from './marked.ts';

const HEIGHT = 1_000;

/** Blocks of 50 px height whose tops are these; one mark in each, named by its top, and one on demand. */
function page(tops: readonly number[]): MarkedRun[] {
  document.body.innerHTML = tops.map((_top, at) => `<p id="n${at}">kratom</p>`).join('');
  return tops.map((top, at) => {
    const text = textOf(`#n${at}`);
    const block = text.parentElement as HTMLElement;
    block.getBoundingClientRect = () => new DOMRect(0, top, 300, 50);
    return runOf([markIn(text, 'kratom', { text: `${top}` }), markIn(text, 'kratom', { shown: false })], [text]);
  });
}

const near = (runs: MarkedRun[]) => marksNear(runs, HEIGHT, 1).map(({ text }) => Number(text));

describe('the marks that are washed', () => {
  it('stand on the screen or within one screen of it, nearest first, and not on demand', () => {
    expect(near(page([-1_051, -1_050, -300, 100, 1_200, 2_000, 2_001]))).toEqual([100, 1_200, -300, -1_050, 2_000]);
  });

  it('are not in what the page does not render', () => {
    const runs = page([100, 200]);
    (document.querySelector('#n0') as HTMLElement).style.display = 'none';
    expect(near(runs)).toEqual([200]);
  });

  it('are 200 at most, those on the screen before those beside it', () => {
    const tops = [...Array.from({ length: 150 }, () => 1_500), ...Array.from({ length: 150 }, () => 500)];
    const found = near(page(tops));
    expect(found).toHaveLength(200);
    expect(found.filter((top) => top === 500)).toHaveLength(150);
  });

  it('are the same however long the page is', () => {
    const tops = Array.from({ length: 400 }, (_, at) => (at - 200) * 60);
    const expected = tops.filter((top) => top >= -1_050 && top <= 2_000);
    expect(near(page(tops)).sort((a, b) => a - b)).toEqual(expected);
  });

  it.each(['fixed', 'sticky', 'absolute'])('are in a %s aside that the tree has far from here', (position) => {
    const tops = Array.from({ length: 160 }, (_, at) => 5_000 + at * 60);
    const runs = page(tops.with(80, 300));
    expect(near(runs)).toEqual([]);
    const aside = document.createElement('aside');
    aside.style.position = position;
    const line = document.querySelector('#n80') as HTMLElement;
    line.replaceWith(aside);
    aside.append(line);
    // What the page changes in its styles is seen some looks later.
    for (let looks = 0; looks < 32 && near(runs).length === 0; looks += 1);
    expect(near(runs)).toEqual([300]);
  });

  it('are those whose own words are near where lines fill a block of many screens', () => {
    document.body.innerHTML = `<p>${'kratom<br>'.repeat(500)}</p>`;
    const block = document.querySelector('p') as HTMLElement;
    block.getBoundingClientRect = () => new DOMRect(0, -24_000, 300, 25_000);
    const texts = [...block.childNodes].filter((node) => node instanceof Text);
    const topOf = (at: number) => -24_000 + at * 50;
    putBoxes(new Map(texts.map((text, at) => [text, [new DOMRect(0, topOf(at), 60, 20)]])));
    const runs = texts.map((text, at) => runOf([markIn(text, 'kratom', { text: `${topOf(at)}` })], [text]));
    const found = near(runs);
    expect(found).toHaveLength(40);
    expect(Math.min(...found)).toBe(-1_000);
    expect(found.slice(0, 20).every((top) => top >= -20)).toBe(true);
  });
});

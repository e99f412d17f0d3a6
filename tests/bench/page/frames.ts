import type { Corpus } from './corpus.ts';
import type { Desk } from './desk.ts';
import { injectMentions } from './inject.ts';
import { type Line, median, show } from './numbers.ts';
import { partsScript } from './scripts.ts';

const FRAMES = 60;
/** The page changes one inline style in every frame. */
const REPAINT = `(async () => {
  const box = document.createElement('div');
  box.style.cssText = 'position:fixed;left:0;top:0;width:9px;height:9px;contain:strict;background:red';
  document.documentElement.append(box);
  for (let frame = 0; frame < ${FRAMES}; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    box.style.opacity = String(frame % 2 ? 0.5 : 0.6);
  }
  box.remove();
})()`;

/** A page that repaints all the time, with washes near the screen, with none near, and without us. */
export async function benchFrames(desk: Desk, corpus: Corpus, repetitions: number): Promise<Line[]> {
  const parts = await partsScript();
  const lines: Line[] = [];
  const ordinary = corpus.pages[Math.floor(corpus.pages.length / 2)] ?? '';
  for (const [page, mentions, most] of [
    [ordinary, 115, 2],
    [corpus.longest, 5_000, 3],
  ] as const) {
    const near: number[] = [];
    const none: number[] = [];
    let washed = 0;
    for (let time = 0; time < repetitions; time++) {
      await desk.goto(corpus.url(page));
      await desk.page.evaluate(injectMentions, mentions, 7);
      const { world } = await desk.run(parts);
      await desk.again(world, 'globalThis.parts.find()');
      await desk.again(world, REPAINT);
      const without = (await desk.again(world, REPAINT)).cpuMs;
      const { value } = await desk.again<number>(
        world,
        '(() => { const { parts } = globalThis; const marks = parts.marksNear(parts.ledger.runs(), innerHeight); parts.painter.paint(marks); return marks.length; })()',
      );
      washed = value;
      const withMarks = (await desk.again(world, REPAINT)).cpuMs;
      await desk.again(world, 'globalThis.parts.painter.paint([])');
      const withNone = (await desk.again(world, REPAINT)).cpuMs;
      near.push((withMarks - without) / FRAMES);
      none.push((withNone - without) / FRAMES);
    }
    lines.push(
      {
        goal: `${page}, ${washed} washes near the screen: at most ${most} ms of CPU more a frame`,
        got: `${show(median(near))} ms`,
        met: median(near) <= most,
      },
      { goal: '… none near: at most 0.1 ms', got: `${show(median(none), 3)} ms`, met: median(none) <= 0.1 },
    );
  }
  return lines;
}

/** The look under the pointer, beside the browser's own. */
export async function benchHitTest(desk: Desk, corpus: Corpus, repetitions: number): Promise<Line[]> {
  const parts = await partsScript();
  const ratios: number[] = [];
  let missed = 0;
  let wrong = 0;
  let inside = 0;
  let outside = 0;
  for (let time = 0; time < repetitions; time++) {
    await desk.goto(corpus.url(corpus.longest));
    await desk.page.evaluate(injectMentions, 5_000, 7);
    const { world } = await desk.run(parts);
    await desk.again(world, 'globalThis.parts.find()');
    const { value } = await desk.again<{
      ratio: number;
      missed: number;
      wrong: number;
      inside: number;
      outside: number;
    }>(
      world,
      `(() => {
        const { parts } = globalThis;
        scrollTo(0, document.documentElement.scrollHeight / 3);
        const marks = parts.ledger.runs().flatMap((run) => run.marks).filter((mark) => mark.shown);
        const shown = marks.map((mark) => ({ mark, boxes: parts.boxesOf(mark) }))
          .filter(({ boxes }) => boxes.length > 0 && boxes.every((b) => b.top > 2 && b.bottom < innerHeight - 2 && b.left > 2 && b.right < innerWidth - 2));
        const told = { ratio: 0, missed: 0, wrong: 0, inside: 0, outside: 0 };
        const isIn = (x, y) => shown.some(({ boxes }) => boxes.some((b) => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom));
        for (const { mark, boxes } of shown) for (const b of boxes) {
          const x = (b.left + b.right) / 2, y = (b.top + b.bottom) / 2;
          const node = document.caretPositionFromPoint(x, y)?.offsetNode;
          if (!mark.stretches.some((each) => each.node === node)) continue; // covered by something of the page
          told.inside++;
          if (parts.markAt(parts.ledger, [], x, y) !== mark) told.missed++;
          for (const [ox, oy] of [[b.left - 3, y], [b.right + 3, y], [x, b.top - 4], [x, b.bottom + 4]]) {
            if (isIn(ox, oy)) continue;
            told.outside++;
            if (parts.markAt(parts.ledger, [], ox, oy) !== undefined) told.wrong++;
          }
        }
        const points = Array.from({ length: 200 }, (_, i) => [(i * 97) % innerWidth, (i * 61) % innerHeight]);
        let start = performance.now();
        for (const [x, y] of points) document.elementFromPoint(x, y);
        const base = performance.now() - start;
        start = performance.now();
        for (const [x, y] of points) parts.markAt(parts.ledger, [], x, y);
        told.ratio = (performance.now() - start) / base;
        return told;
      })()`,
    );
    ratios.push(value.ratio);
    missed += value.missed;
    wrong += value.wrong;
    inside += value.inside;
    outside += value.outside;
  }
  return [
    { goal: 'hit-test at most 2 times elementFromPoint', got: show(median(ratios)), met: median(ratios) <= 2 },
    {
      goal: '… no false hit',
      got: `${wrong} of ${outside} points outside; missed ${missed} of ${inside} inside`,
      met: wrong === 0 && missed === 0,
    },
  ];
}

import type { Corpus } from './corpus.ts';
import type { Desk } from './desk.ts';
import { type Line, median, show } from './numbers.ts';
import { lookoutScript, wholeScript } from './scripts.ts';

/** 10,000 cards in 25 batches, a frame between; one in 25 names kratom where \`named\`. */
const FEED = (named: boolean) => `(async () => {
  const feed = document.createElement('main');
  document.body.append(feed);
  for (let batch = 0; batch < 25; batch++) {
    const some = document.createDocumentFragment();
    for (let card = 0; card < 400; card++) {
      const article = document.createElement('article');
      const title = document.createElement('h3');
      title.textContent = 'Card ' + batch + '.' + card;
      const text = document.createElement('p');
      text.textContent = 'Some words that stand on a card like any other, and say little.' + (${named} && card % 25 === 0 ? ' And kratom.' : '');
      const foot = document.createElement('footer');
      foot.append('by ', document.createElement('b'), ' today');
      article.append(title, text, foot);
      some.append(article);
    }
    feed.append(some);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
})()`;

/** A text that changes 60 times a second, for two seconds. */
const TICKER = `(async () => {
  const line = document.createElement('p');
  line.append('Time: ', document.createElement('b'));
  document.body.prepend(line);
  const text = line.lastChild.appendChild(document.createTextNode(''));
  for (let frame = 0; frame < 120; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    text.data = String(frame);
  }
})()`;

async function pairs(
  desk: Desk,
  url: string,
  script: string,
  work: string,
  repetitions: number,
): Promise<{ without: number; added: number; noise: number }> {
  const without: number[] = [];
  const added: number[] = [];
  const noise: number[] = [];
  const once = async (first: string) => {
    await desk.goto(url);
    const { world } = await desk.run(first);
    return (await desk.again(world, work)).cpuMs;
  };
  for (let time = 0; time < repetitions; time++) {
    const before = await once('0');
    const ours = await once(script);
    const after = await once('0');
    without.push((before + after) / 2);
    added.push(ours - (before + after) / 2);
    noise.push(Math.abs(before - after) / 2);
  }
  return { without: median(without), added: median(added), noise: median(noise) };
}

/** Following a page that grows and a text that never rests. */
export async function benchFollowing(desk: Desk, corpus: Corpus, repetitions: number): Promise<Line[]> {
  const url = corpus.url(corpus.pages[Math.floor(corpus.pages.length / 2)] ?? '');
  const plain = await pairs(desk, url, lookoutScript(), FEED(false), repetitions);
  const named = await pairs(desk, url, wholeScript(), FEED(true), repetitions);
  const ticker = await pairs(desk, url, lookoutScript(), TICKER, repetitions);
  const share = (part: number, whole: number) => `${show((part / whole) * 100, 1)} %`;
  return [
    {
      goal: "10,000 nodes added in 25 batches: at most 3.5 % of the page's own CPU",
      got: `${share(plain.added, plain.without)} (+${show(plain.added, 1)} of ${show(plain.without, 0)} ms; two runs without differ by ±${show(plain.noise, 1)})`,
      met: plain.added / plain.without <= 0.035,
    },
    {
      goal: '… the same with 400 mentions in them, loading the room and washing included (no goal)',
      got: `${share(named.added, named.without)} (+${show(named.added, 1)} ms)`,
    },
    {
      goal: 'a text that changes 60 times a second: at most 1 % of the time',
      got: `${share(ticker.added, 2_000)} (±${show((ticker.noise / 2_000) * 100, 2)} %)`,
      met: ticker.added / 2_000 <= 0.01,
    },
  ];
}

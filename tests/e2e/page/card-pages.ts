/** Pages on which a card has it hard. The word to rest on stands in `#word`. */

const page = (style: string, body: string, script = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leaf</title><style>
  body { margin: 0; font: 16px/1.5 sans-serif } ${style}</style></head><body>${body}<script>${script}</script></body></html>`;

const WORD = '<p id="word">Some kratom in a line of its own.</p>';
const TALL = '<div style="height: 3000px"></div>';

/** Counts what the page itself hears of taps and clicks. */
const COUNTING = `window.clicks = 0; addEventListener('click', () => clicks++);
  document.querySelector('#act')?.addEventListener('click', () => { window.acted = true; });`;

/** What a page may throw at a card to see or press it; the results stand in `window.learnt`. */
const SPYING = `
  window.learnt = { hosts: 0, texts: [], keys: [] };
  addEventListener('keydown', ({ key, target }) => learnt.keys.push(key + ' ' + target.nodeName), true);
  new MutationObserver(() => {
    for (const host of document.documentElement.children) {
      if (host === document.head || host === document.body) continue;
      learnt.hosts++;
      learnt.texts.push(host.shadowRoot === null, host.innerText, host.textContent, host.outerHTML);
      for (const type of ['click', 'pointerdown', 'mousedown']) {
        for (const target of [host, document.elementFromPoint(innerWidth - 40, 40) ?? host])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 1, clientY: 1 }));
      }
      for (const key of ['Enter', 'Escape', 'Tab'])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
  }).observe(document.documentElement, { childList: true });`;

/** Counts frames once told to, those that found less washed than before, and cards that were taken away. */
const TICKING = `window.seen = { counting: 0, frames: 0, bare: 0, closed: 0 };
  const washed = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  let count = 0;
  (function tick() {
    const left = 99 - (count++ % 90);
    document.querySelector('#written').firstChild.data = left;
    document.querySelector('#replaced').textContent = left;
    if (seen.counting) {
      seen.frames++;
      if (washed() < seen.counting) seen.bare++;
    }
    requestAnimationFrame(tick);
  })();
  new MutationObserver((records) => {
    for (const { removedNodes } of records) seen.closed += removedNodes.length;
  }).observe(document.documentElement, { childList: true });`;

export const CARD_PAGES: Readonly<Record<string, string>> = {
  '/plain': page(
    '#word { margin: 200px 40px }',
    `${WORD}<button id="act" style="margin: 300px 40px">Act</button>`,
    COUNTING,
  ),
  '/bottom': page('#word { position: fixed; bottom: 0; left: 40px; margin: 0 }', WORD),
  '/corner': page('#word { position: fixed; bottom: 0; right: 0; margin: 0; width: 120px }', WORD),
  '/scrolled': page('#word { margin: 300px 40px }', WORD + TALL),
  '/zoomed': page('body { zoom: 2.5 } #word { margin: 60px 40px }', WORD),
  '/wild': page(
    `* { z-index: 2147483647 } #word { margin: 200px 40px } .above { position: fixed; inset: 0; pointer-events: none; background: rgb(0 0 0 / 5%) }
     html > div { display: none; transform: scale(3); opacity: 0; filter: blur(9px) } div { all: unset }`,
    `<div class="above"></div>${WORD}`,
  ),
  '/transformed': page(
    'body { transform: rotate(2deg) scale(0.8); filter: blur(0); perspective: 200px; contain: paint } #word { margin: 200px 120px }',
    WORD,
  ),
  '/dialog': page(
    'dialog { width: 400px; margin-top: 100px }',
    `<p>Kratom behind a dialog.</p><dialog>${WORD}</dialog>`,
    `document.querySelector('dialog').showModal();`,
  ),
  '/ticking': page(
    '#word { margin: 200px 40px }',
    '<p id="word">The sale of kratom ends in <b id="written">99</b> s and <b id="replaced">99</b> s.</p>',
    TICKING,
  ),
  '/boxed': page(
    '#word { height: 200px; overflow: auto; margin: 40px }',
    `<pre id="word">${'A line of a long log.\n'.repeat(300)}Some kratom at its end.</pre>`,
  ),
  '/both': page(
    'iframe { width: 700px; height: 400px }',
    '<p id="word">Some kratom before the frame.</p><iframe src="/plain"></iframe>',
  ),
  '/around': page('iframe { width: 700px; height: 400px }', '<p>A frame.</p><iframe src="/plain"></iframe>'),
  '/timers': page(
    '#word { margin: 200px 40px }',
    WORD,
    `window.calls = 0;
    window.setTimeout = window.clearTimeout = () => { calls++; throw new Error('No timers here.'); };`,
  ),
  '/spying': page('#word { margin: 200px 40px }', WORD, SPYING),
};

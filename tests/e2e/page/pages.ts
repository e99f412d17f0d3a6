import { type SitePage, STRICT_CSP } from '../browsers/site.ts';
import { bundle } from './bundle.ts';

const page = (
  body: string,
  head = '',
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<style>body { font: 18px/1.7 serif; max-width: 36em; margin: 3em auto }</style>${head}</head><body>${body}</body></html>`;

const ARTICLE = `<h1>What people say about the leaf</h1>
<p id="first">Kratom is a tree of Southeast Asia. <i>Mitragyna</i> <i>speciosa</i> is its name in Latin.</p>
<p id="claim">Users say that kratom relieves chronic pain without the side effects of opioids.</p>
<p id="split">The word may be kra<b>tom</b> or kra&shy;tom in the text of a page.</p>`;

/** Listens to what a page can hear of an extension, from its first line on. */
const LISTENING = `<script>
  window.heard = [];
  for (const name of ['message', 'wxt:content-script-started']) addEventListener(name, (e) => heard.push(e.type));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (e) { heard.push('dispatched ' + e.type); return dispatch.call(this, e); };
  new MutationObserver((records) => { for (const r of records) if (window.settled) heard.push(r.type); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => setTimeout(() => { window.settled = true; }));
</script>`;

const REACT_APP = `
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
function App() {
  const [count, setCount] = useState(0);
  return h('main', null,
    h('button', { onClick: () => setCount(count + 1) }, 'again'),
    count % 2 === 0 ? 'Kratom is a leaf. ' : null,
    h('p', null, 'Round ', String(count), ': some kratom here.'),
    h('ul', null, Array.from({ length: 3 + (count % 3) }, (_, i) => h('li', { key: (i * 7 + count) % 5 }, 'mitragynine ' + i))));
}
createRoot(document.getElementById('app')).render(h(App));
`;

/** Pages of our own for reading with notes. */
export async function readingPages(): Promise<Record<string, string | SitePage>> {
  return {
    '/article': page(ARTICLE, LISTENING),
    '/nothing': page('<h1>Bread</h1><p>Flour, water, salt and time. The democrat next door bakes too.</p>', LISTENING),
    '/beside': page(
      '<h1>Behind the counter</h1><p id="leaf">Here they sell kratom.</p><p id="other">And phenibut, Neptune\'s Fix and kava tea.</p>',
    ),
    '/lines': page(
      `<p id="lines">${Array.from({ length: 500 }, (_, at) => `Line ${at} speaks of kratom.<br>`).join('')}</p>`,
    ),
    '/aside': page(
      `${'<p>Kratom is a tree.</p>'.repeat(60)}<aside style="position:fixed;top:0;left:0">A leaf of mitragynine.</aside>${'<p>Kratom is a tree.</p>'.repeat(60)}`,
    ),
    '/strict': { body: page(ARTICLE), headers: STRICT_CSP },
    '/fields': page(
      `${ARTICLE}<input aria-label="line"><textarea aria-label="text"></textarea><div id="rich" contenteditable="true"></div>`,
    ),
    '/react': page('<div id="app"></div><script src="/react.js"></script>'),
    '/react.js': { body: await bundle(REACT_APP), type: 'text/javascript' },
  };
}

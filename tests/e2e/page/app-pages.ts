import { bundle } from './bundle.ts';

/** A Vue app that puts other nodes under the marks at each press: rows that come, go and change places, a branch that is swapped, words in parts. */
const VUE_APP = `
import { createApp, h, ref } from 'vue';
createApp({
  setup() {
    const round = ref(0);
    (window as any).round = () => round.value;
    return () => {
      const at = round.value;
      return h('main', [
        h('button', { onClick: () => round.value++ }, 'again'),
        at % 2 === 0 ? h('p', { key: 'a' }, ['Kratom is a leaf in round ', at, '.']) : h('h2', { key: 'b' }, 'Tea, round ' + at),
        h('p', ['In round ', String(at), ' of it kra', h('b', at % 3 === 0 ? 'tom' : 'ft'), ' is said.']),
        h('ul', Array.from({ length: 4 + (at % 3) }, (_, i) => h('li', { key: (i * 7 + at * 3) % 11 }, 'mitragynine ' + ((i + at) % 4)))),
        h('p', 'Round ' + at + ': some say that kratom helps with pain' + '!'.repeat(at % 2)),
      ]);
    };
  },
}).mount('#app');
`;

const TURBO = `import '@hotwired/turbo';`;

const turboPage = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><script src="/turbo.js" defer></script></head>
  <body><nav><a href="/turbo">one</a> <a href="/turbo-two">two</a> <a href="/turbo-three">three</a></nav>${body}</body></html>`;

/** Apps that replace the DOM under the marks without a load. */
export async function appPages(): Promise<Record<string, string | { body: string; type: string }>> {
  return {
    '/vue':
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><body><div id="app"></div><script src="/vue.js"></script></body></html>',
    '/vue.js': { body: await bundle(VUE_APP), type: 'text/javascript' },
    '/turbo.js': { body: await bundle(TURBO), type: 'text/javascript' },
    '/turbo': turboPage('One', '<h1>One</h1><p>Kratom is a leaf, and mitragynine is in it.</p>'),
    '/turbo-two': turboPage('Two', '<h1>Two</h1><p>Flour and water.</p>'),
    '/turbo-three': turboPage(
      'Three',
      '<h1>Three</h1><p>Users say that kratom relieves pain.</p><ul><li>Red Bali</li><li>ketum and kratom</li></ul>',
    ),
  };
}

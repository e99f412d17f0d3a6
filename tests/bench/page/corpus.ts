import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface Corpus {
  /** Ordinary pages, more than 8 kB each. */
  pages: string[];
  /** Pages of more than 5 MB; the last is made of the others and has more than 12. */
  large: string[];
  /** The ordinary page with the most text. */
  longest: string;
  /** Ordinary pages one after another, without their scripts and styles: an article of 1 MB. */
  article: string;
  url(page: string): string;
  /** Said at the head of the report. */
  origin: string;
  close(): void;
}

const SMALLEST = 8_000;
const LARGE = 5_000_000;
const ARTICLE = 1_000_000;
const UNSEEN = /<(script|style|noscript|svg|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;
const ISOLATED = {
  // Cross-origin isolation gives timers of 5 µs; no script of a page runs, and nothing of it is fetched.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** HTML that npm packages ship, for a machine without a corpus: every README as a page. */
function packagePages(root: string): Map<string, string> {
  const pages = new Map<string, string>();
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    try {
      const text = readFileSync(path.join(root, 'node_modules', name, 'README.md'), 'utf8')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;');
      const blocks = text
        .split(/\n{2,}/)
        .map((block) => (block.startsWith('#') ? `<h2>${block}</h2>` : `<p>${block}</p>`));
      pages.set(`${name}.html`, `<!doctype html><meta charset="utf-8"><main>${blocks.join('')}</main>`);
    } catch {
      // A scope folder, or a package without a README.
    }
  }
  return pages;
}

function bodyOf(html: string): string {
  return /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
}

/** Serves the pages of `folder`, or without one, pages made of the documentation in `node_modules`. */
export async function openCorpus(folder: string | undefined): Promise<Corpus> {
  const root = path.resolve(import.meta.dirname, '../../..');
  const html = folder
    ? new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
    : packagePages(root);
  const all = [...html].filter(
    ([name, text]) => name.endsWith('.html') && text.length > SMALLEST && !/kratom|mitragyn/i.test(text),
  );
  const pages = all.filter(([, text]) => text.length < LARGE).map(([name]) => name);
  let large = all.filter(([, text]) => text.length >= LARGE).map(([name]) => name);
  const rest = pages.map((name) => bodyOf(html.get(name) ?? ''));
  if (large.length === 0) {
    let joined = '';
    while (joined.length < LARGE * 1.1) joined += rest.join('');
    html.set('joined.html', `<!doctype html><meta charset="utf-8"><body>${joined}</body>`);
    large = ['joined.html'];
  }
  let twelve = '';
  const first = bodyOf(html.get(large[0] ?? '') ?? '');
  while (twelve.length < 12_300_000) twelve += `<div>${first}</div>`.slice(0, 12_300_000 - twelve.length + 1);
  html.set('twelve.html', `<!doctype html><meta charset="utf-8"><body>${twelve}</body>`);
  large.push('twelve.html');
  const text = (name: string) => bodyOf(html.get(name) ?? '').replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, '').length;
  let article = '';
  for (const body of rest) {
    if (article.length < ARTICLE) article += `<section>${body.replace(UNSEEN, '')}</section>`;
  }
  html.set('article.html', `<!doctype html><meta charset="utf-8"><body>${article}</body>`);
  const [longest = ''] = [...pages].sort((a, b) => text(b) - text(a));

  const server = createServer((request, response) => {
    const found = html.get(decodeURIComponent((request.url ?? '').slice(1)));
    response
      .writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...ISOLATED })
      .end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    pages,
    large,
    longest,
    article: 'article.html',
    url: (name) => `http://localhost:${port}/${encodeURIComponent(name)}`,
    origin: folder
      ? `${pages.length} pages of the given corpus`
      : `${pages.length} pages made of the documentation in node_modules`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

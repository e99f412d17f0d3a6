import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSite } from '../../tests/e2e/browsers/site.ts';

/** Serves the sample article on this machine, since no extension may read a page that lies in a file. */
export async function openSample(): Promise<{ url: string; close(): void }> {
  const article = readFileSync(path.join(import.meta.dirname, 'article.html'), 'utf8');
  const site = await openSite({ '/article': article, '/favicon.ico': { body: '', type: 'image/x-icon' } });
  return { url: site.url('/article'), close: site.close };
}

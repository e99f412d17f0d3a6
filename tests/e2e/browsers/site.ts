import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A small web site on this machine for pages under test. Each name under `localhost` is a site of its own to the browser, so
 * `site.url('/a', 'other')` is another host than `site.url('/a')`.
 */
export interface Site {
  /** Absolute address of a path, on `localhost` or on `<host>.localhost`. */
  url(path: string, host?: string): string;
  /** Paths asked for so far. */
  asked(): string[];
  close(): void;
}

export interface SitePage {
  body: string;
  /** Default `text/html; charset=utf-8`. */
  type?: string;
  headers?: Record<string, string>;
}

/** The strictest policy that a page can send: no script, no style, no connection of its own. */
export const STRICT_CSP = { 'content-security-policy': "default-src 'none'" };

/** Serves what is in the map, by path with or without a query; a string is an HTML page. Everything else is 404. */
export async function openSite(pages: Record<string, string | SitePage>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const found = pages[path] ?? pages[path.replace(/\?.*$/, '')];
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    const page: SitePage = typeof found === 'string' ? { body: found } : found;
    response
      .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
      .end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host) => `http://${host ? `${host}.` : ''}localhost:${port}${path}`,
    asked: () => [...asked],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

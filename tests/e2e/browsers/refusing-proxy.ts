import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on this machine that lets nothing through and remembers who was asked for. */
export interface RefusingProxy {
  port: number;
  /** Host names in the order they were first asked for. */
  hosts(): string[];
  close(): void;
}

export async function openRefusingProxy(): Promise<RefusingProxy> {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    asked.add(hostOf(request.url ?? ''));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.add((request.url ?? '').replace(/:\d+$/, ''));
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: () => [...asked],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

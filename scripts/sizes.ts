import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a person waits for: kilobytes over the wire do not matter in an extension, but what is gzipped small is parsed fast. */
export const BUDGETS = [
  { entry: 'popup.html', mostBytes: 150_000 },
  // What each page pays for: the product allows ten times as much.
  { entry: 'page-notes.js', mostBytes: 3_000 },
  // Come only to a page that may hold something, and to one on which something was found.
  { entry: 'page-lookout.js', mostBytes: 6_000 },
  { entry: 'page-room.js', mostBytes: 440_000 },
  { entry: 'background.js', mostBytes: 60_000 },
];

/** Bytes, gzipped file by file, of all scripts and style sheets that an entry of the build reaches, those loaded on demand included. */
export function measure(buildDir: string, entry: string): number {
  const read = (file: string) => readFileSync(path.join(buildDir, file), 'utf8');
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of referencesOf(file, read(file))) visit(next);
  };
  visit(entry);
  return [...seen]
    .filter((file) => !file.endsWith('.html'))
    .reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
}

/** Scripts and style sheets that a built file names, as paths from the build's folder. */
export function referencesOf(file: string, source: string): string[] {
  const patterns = file.endsWith('.html')
    ? [/(?:src|href)="([^"]+\.(?:js|css))"/g]
    : [
        /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
        /["'`](?:\/)?((?:assets|chunks)\/[^"'`]+\.(?:js|css))["'`]/g,
      ];
  const found = patterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
  return found.map((reference) =>
    reference.startsWith('.') ? path.posix.join(path.posix.dirname(file), reference) : reference.replace(/^\//, ''),
  );
}

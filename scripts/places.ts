import { homedir } from 'node:os';
import path from 'node:path';

/** Where downloaded things stay between runs: Node, browsers, the profile of `npm start`. `XDG_CACHE_HOME` moves it. */
export function cacheDir(...parts: string[]): string {
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'nightleaf', ...parts);
}

/** The project's own folder. */
export const PROJECT_DIR = path.resolve(import.meta.dirname, '..');

import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** `npm run bench -- NAME [what it takes]`: one of the benches of this folder, each a program of its own. */
const NAMES = ['popup', 'journal', 'history', 'page'];

const [name = '', ...rest] = process.argv.slice(2);
if (!NAMES.includes(name)) {
  console.error(`Say which: npm run bench -- ${NAMES.join('|')}`);
  process.exit(1);
}
const file = path.join(import.meta.dirname, name, 'run.ts');
process.exit(spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' }).status ?? 1);

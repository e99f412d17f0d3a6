/**
 * Scores recognition on page cases: `node scripts/score.ts [file or folder]`.
 * Without an argument: `tests/fixtures/page-cases`, and `../shared/page-cases` where that folder stands beside the project.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PageCase, type Score, scoreCases } from './score-cases.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const percent = (part: number, whole: number): string =>
  whole === 0 ? '    -' : ((100 * part) / whole).toFixed(1).padStart(5);

function filesOf(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(place, name));
}

function print(title: string, score: Score, detailed: boolean): void {
  const { mentions: m, claims: c } = score;
  console.log(`\n${title}  (${score.pages} pages, ${score.falseFriendPages} of them false friends)`);
  console.log(
    `  mentions  P ${percent(m.right, m.right + m.wrong)}  R ${percent(m.found, m.found + m.missed)}   exact ${percent(m.exact, m.found)}  type ${percent(m.sameType, m.found)}`,
  );
  console.log(
    `  claims    P ${percent(c.right, c.right + c.wrong)}  R ${percent(c.found, c.found + c.missed)}   asserted R ${percent(c.asserted.found, c.asserted.found + c.asserted.missed)}  reported R ${percent(c.reported.found, c.reported.found + c.reported.missed)}`,
  );
  console.log(
    `  hits on denials ${c.onDenials}   on false friends: mentions ${score.falseFriends.mentions}, claims ${score.falseFriends.claims}`,
  );
  for (const [kind, k] of Object.entries(c.kinds).sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `    ${kind.padEnd(40)} P ${percent(k.right, k.right + k.wrong)}  R ${percent(k.found, k.found + k.missed)}   of ${k.found + k.missed}`,
    );
  if (detailed) for (const line of score.errors) console.log(`    ${line}`);
}

const detailed = process.argv.includes('--errors');
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const places =
  given.length > 0
    ? given.map((place) => resolve(place))
    : [join(root, 'tests/fixtures/page-cases'), join(root, '../shared/page-cases')].filter((place) =>
        existsSync(place),
      );
for (const file of places.flatMap(filesOf)) {
  const cases: PageCase[] = JSON.parse(await readFile(file, 'utf8'));
  print(file.startsWith(root) ? file.slice(root.length) : file, scoreCases(cases), detailed);
}

// Fits the parameter sets of the level model to the published figures and prints every table of docs/kinetics.md.
// With --write it rewrites utils/kinetics/parameter-sets.ts and the tables.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fittedSets, parameterSetsSource, withTables } from './fit-kinetics/render.ts';

const SETS = new URL('../utils/kinetics/parameter-sets.ts', import.meta.url);
const DOCS = new URL('../docs/kinetics.md', import.meta.url);

function main(write: boolean): void {
  const fitted = fittedSets();
  const sets = parameterSetsSource(fitted);
  const docs = withTables(readFileSync(DOCS, 'utf8'), fitted);
  if (write) {
    writeFileSync(SETS, sets);
    writeFileSync(DOCS, docs);
  }
  console.log(sets);
  console.log(docs);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--write'));

/** Writes `utils/mentions/name-index.ts` anew: `node scripts/index-names.ts`, after a change of the vocabulary. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeNameIndex } from '../utils/mentions/make-name-index.ts';

const lines = makeNameIndex()
  .map((line) => `  ${/['\\]/.test(line) ? JSON.stringify(line) : `'${line}'`},\n`)
  .join('');

writeFileSync(
  fileURLToPath(new URL('../utils/mentions/name-index.ts', import.meta.url)),
  `/** Made from \`terms.ts\` by \`node scripts/index-names.ts\`: which forms may stand where a text goes on like this. */
export const NAME_INDEX = [
${lines}];
`,
);

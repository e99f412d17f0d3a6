/**
 * `npm test`: every check there is, on a machine that may have no browser yet. Each stage runs even if another failed. The last line is
 * `N passed, N failed`; the exit code is 1 when anything failed.
 */
import {
  ADDON_LINT,
  BUILD_CHROME,
  BUILD_FIREFOX,
  browserStage,
  LINT,
  type Outcome,
  PREPARE,
  SIZES,
  type Stage,
  TYPES,
  vitestStage,
} from './stages.ts';

interface Result extends Outcome {
  name: string;
  seconds: number;
}

const results: Result[] = [];

async function runStage(stage: Stage): Promise<void> {
  const start = performance.now();
  const outcome = await stage.go().catch(
    (error: unknown): Outcome => ({
      passed: 0,
      failed: 1,
      output: error instanceof Error ? error.message : String(error),
    }),
  );
  const result = { ...outcome, name: stage.name, seconds: (performance.now() - start) / 1000 };
  results.push(result);
  if (result.failed > 0) console.log(`\n=== ${stage.name} ===\n${result.output.trim()}\n`);
  console.log(summaryLine(result));
}

function summaryLine({ name, passed, failed, seconds, note }: Result): string {
  const verdict = failed > 0 ? `${failed} FAILED, ${passed} passed` : `${passed} passed`;
  return `${name.padEnd(18)} ${verdict.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s${note ? `  ${note}` : ''}`;
}

async function oneAfterAnother(...stages: Stage[]): Promise<void> {
  for (const stage of stages) await runStage(stage);
}

const start = performance.now();
// Installing a browser mostly waits for the network, so it goes beside everything that needs none.
const browsers = oneAfterAnother(browserStage('chromium'), browserStage('firefox'));
// The build writes the types that the compiler reads.
await oneAfterAnother(PREPARE, BUILD_CHROME, BUILD_FIREFOX);
await Promise.all([
  oneAfterAnother(TYPES, LINT, ADDON_LINT, SIZES),
  oneAfterAnother(vitestStage('unit'), vitestStage('house')),
]);
await browsers;
await runStage(vitestStage('e2e'));

const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0);
const failed = sum((result) => result.failed);
console.log(`\nSummary, ${((performance.now() - start) / 1000).toFixed(0)} s in all`);
for (const result of results) console.log(summaryLine(result));
console.log(`${sum((result) => result.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

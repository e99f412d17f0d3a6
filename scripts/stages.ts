import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BROWSER_NEEDS, type BrowserKind } from './browsers.ts';
import { ensureBrowser } from './install-browser.ts';
import { PROJECT_DIR } from './places.ts';
import { type Ran, runTool } from './run.ts';
import { BUDGETS, measure } from './sizes.ts';

export interface Outcome {
  passed: number;
  failed: number;
  /** What to print when something failed. */
  output: string;
  /** A few words for the summary. */
  note?: string;
}

export interface Stage {
  name: string;
  go(): Promise<Outcome>;
}

/** A stage that hangs must not hold up the rest for ever. */
const PATIENCE_MS = 15 * 60_000;

/** A command that is right when it ends with 0: one check. */
function command(name: string, ...steps: (() => Promise<Ran>)[]): Stage {
  return {
    name,
    async go() {
      let output = '';
      for (const step of steps) {
        const { code, output: said } = await step();
        output += said;
        if (code !== 0) return { passed: 0, failed: 1, output };
      }
      return { passed: 1, failed: 0, output };
    },
  };
}

const tool = (name: string, args: string[], packageName?: string) => () =>
  runTool(name, args, { patienceMs: PATIENCE_MS }, packageName);

export const PREPARE = command('prepare', tool('wxt', ['prepare']));
export const BUILD_CHROME = command('build for Chrome', tool('wxt', ['build']));
export const BUILD_FIREFOX = command('build for Firefox', tool('wxt', ['build', '-b', 'firefox']));
export const TYPES = command('types', tool('tsc', ['--noEmit'], 'typescript'));
export const LINT = command('lint', tool('biome', ['check', '--error-on-warnings', '.'], '@biomejs/biome'));
export const ADDON_LINT = command(
  'add-on lint',
  tool('web-ext', ['lint', '--no-config-discovery', '-s', '.output/firefox-mv3']),
);

export const SIZES: Stage = {
  name: 'sizes',
  async go() {
    const measured = BUDGETS.map((budget) => ({
      ...budget,
      gzippedBytes: measure(path.join(PROJECT_DIR, '.output/chrome-mv3'), budget.entry),
    }));
    const lines = measured.map(
      (each) => `${each.entry} ${(each.gzippedBytes / 1000).toFixed(1)} of ${each.mostBytes / 1000} kB`,
    );
    const failed = measured.filter((each) => each.gzippedBytes > each.mostBytes).length;
    return { passed: measured.length - failed, failed, output: lines.join('\n'), note: lines.join(', ') };
  },
};

/** A browser that is there or gets installed. */
export function browserStage(kind: BrowserKind): Stage {
  return {
    name: `find ${kind}`,
    async go() {
      const file = await ensureBrowser(kind);
      // The tests look no further.
      process.env[BROWSER_NEEDS[kind].variable] = file;
      return { passed: 1, failed: 0, output: '', note: file };
    },
  };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; name: string; assertionResults: unknown[] }[];
}

/** A Vitest project: as many checks as it has tests. A skipped test, a file that does not load and an error outside of any test fail. */
export function vitestStage(project: string): Stage {
  return {
    name: project,
    async go() {
      const report = path.join(PROJECT_DIR, '.cache', 'test', `${project}.json`);
      mkdirSync(path.dirname(report), { recursive: true });
      rmSync(report, { force: true });
      const args = [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const { code, output } = await runTool('vitest', args, { patienceMs: PATIENCE_MS });
      return { ...countTests(code, readReport(report)), output };
    },
  };
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

export function countTests(code: number, report: VitestReport | undefined): { passed: number; failed: number } {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + broken;
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

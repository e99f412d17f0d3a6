import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measure, referencesOf } from '../../scripts/sizes.ts';
import { countTests } from '../../scripts/stages.ts';
// biome-ignore lint/correctness/useImportExtensions: it is plain JavaScript with its types beside it
import { isInstalled, isNewEnough } from '../../scripts/with-node.mjs';
import { PROJECT_DIR } from './source-tree.ts';

describe('with-node', () => {
  it.each([
    ['v22.18.0', true],
    ['v22.17.9', false],
    ['v20.20.2', false],
    ['v24.0.0', true],
    ['v100.1.0', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-win32': { version: '2.0.0', optional: true },
    },
  };
  it.each([
    [
      'everything is there',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-win32': { version: '2.0.0' } },
      true,
    ],
    ['an optional package of another platform is not', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['a package is missing', {}, false],
    ['a package is older', { 'node_modules/a': { version: '0.9.0' } }, false],
    [
      'an optional package is older',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-win32': { version: '1.0.0' } },
      false,
    ],
  ])('when %s, the packages are installed: %s', (_what, packages, expected) => {
    expect(isInstalled(wanted, { packages } as unknown as typeof wanted)).toBe(expected);
  });
});

describe('the lockfile', () => {
  it('names every optional package of every platform, without which a clean install fails', () => {
    const lockfile = JSON.parse(readFileSync(path.join(PROJECT_DIR, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const places = Object.keys(lockfile.packages);
    const wanted = Object.values(lockfile.packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
  });
});

describe('the count of tests', () => {
  const report = (changes: object) => ({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: 'passed', name: 'a.test.ts', assertionResults: [{}] }],
    ...changes,
  });

  it.each([
    ['all pass', 0, report({}), { passed: 5, failed: 0 }],
    ['some fail', 1, report({ numFailedTests: 2 }), { passed: 5, failed: 2 }],
    ['some are skipped', 0, report({ numPendingTests: 1 }), { passed: 5, failed: 1 }],
    [
      'a file does not load',
      1,
      report({ testResults: [{ status: 'failed', name: 'b.test.ts', assertionResults: [] }] }),
      { passed: 5, failed: 1 },
    ],
    ['an error comes from outside of any test', 1, report({}), { passed: 5, failed: 1 }],
    ['there is no report', 0, undefined, { passed: 0, failed: 1 }],
  ])('when %s', (_what, code, made, expected) => {
    expect(countTests(code, made)).toEqual(expected);
  });
});

describe('the sizes', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'nightleaf-sizes-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('counts each script and style sheet that an entry reaches, once', () => {
    const files: Record<string, string> = {
      'popup.html':
        '<script type="module" src="/a.js"></script><link rel="modulepreload" href="/b.js"><link rel="stylesheet" href="/c.css">',
      'a.js': 'import{x as y}from"./b.js";const z=()=>import("./d.js");',
      'b.js': 'import"./a.js";export const x=1;',
      'c.css': ':root{color:red}',
      'd.js': 'export{}',
      'unreached.js': 'nothing',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, name), text);
    const expected = ['a.js', 'b.js', 'c.css', 'd.js'].reduce(
      (sum, name) => sum + gzipSync(files[name] ?? '', { level: 9 }).length,
      0,
    );
    expect(measure(dir, 'popup.html')).toBe(expected);
  });

  it('sees files that a bundler preloads by name', () => {
    expect(referencesOf('chunks/a.js', 'p(["chunks/b.js","assets/c.css"]);import"./e.js"')).toEqual([
      'chunks/e.js',
      'chunks/b.js',
      'assets/c.css',
    ]);
  });
});

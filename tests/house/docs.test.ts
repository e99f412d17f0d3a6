import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn, linksIn, pathsIn } from './doc-references.ts';
import { filesBelow, PROJECT_DIR } from './source-tree.ts';

const { scripts } = JSON.parse(readFileSync(path.join(PROJECT_DIR, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const PAGES = ['README.md', 'CONTRIBUTING.md', ...filesBelow(['docs'], ['.md'])];

describe.each(PAGES)('%s', (page) => {
  const markdown = readFileSync(path.join(PROJECT_DIR, page), 'utf8');

  it('names only paths that are there', () => {
    const beside = path.dirname(page);
    const isThere = (name: string) =>
      existsSync(path.join(PROJECT_DIR, name)) || existsSync(path.join(PROJECT_DIR, beside, name));
    expect(pathsIn(markdown).filter((name) => !isThere(name))).toEqual([]);
    expect(linksIn(markdown).filter((target) => !existsSync(path.join(PROJECT_DIR, beside, target)))).toEqual([]);
  });

  it('names only commands that are there', () => {
    expect(commandsIn(markdown).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('package.json', () => {
  it('runs only scripts that are there', () => {
    const files = Object.values(scripts).flatMap((line) =>
      [...line.matchAll(/scripts\/[\w.-]+/g)].map(([file]) => file),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(PROJECT_DIR, file)))).toEqual([]);
  });
});

describe('the check of the docs', () => {
  it('finds paths, links and commands', () => {
    const page =
      'See `utils/bedtime/` and `README.md`, not `utils/*.ts` nor `a/b`.\n[x](docs/a.md#b) [y](https://e.org) <img src="docs/p.png">\n`npm test`, `npm run build`, `npm ci`';
    expect(pathsIn(page)).toEqual(['utils/bedtime/', 'README.md']);
    expect(linksIn(page)).toEqual(['docs/a.md', 'docs/p.png']);
    expect(commandsIn(page)).toEqual(['test', 'build']);
  });
});

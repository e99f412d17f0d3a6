import { describe, expect, it } from 'vitest';
import { circles, forbiddenImports, pathTo, type RoomRules, roomOf } from './arrows.ts';
import { impurities } from './purity.ts';
import { PURE_ROOMS, ROOM_RULES } from './room-rules.ts';
import { readTree, type SourceTree } from './source-tree.ts';

const tree = readTree(['entrypoints', 'components', 'utils'], ['.ts', '.tsx']);
const HEAVY = /^(react|react-dom|dexie|dexie-react-hooks|webextension-polyfill)(\/|$)/;

describe('the arrows of the house', () => {
  it('has a tree to look at', () => {
    expect(tree.size).toBeGreaterThan(40);
  });

  it('lets each room import only what the table allows', () => {
    expect(forbiddenImports(tree, ROOM_RULES)).toEqual([]);
  });

  it('has no circle of imports, neither of files nor of pure rooms', () => {
    expect(circles(tree)).toEqual([]);
    const pureTree = new Map([...tree].filter(([file]) => PURE_ROOMS.includes(roomOf(file))));
    expect(circles(pureTree, roomOf)).toEqual([]);
  });

  it('keeps React, Dexie and the polyfill out of the scripts that run in pages', () => {
    const scripts = [...tree.keys()].filter((file) => /^entrypoints\/page-[^/]+\.ts$/.test(file));
    expect(scripts).toContain('entrypoints/page-notes.ts');
    expect(scripts.map((file) => pathTo(tree, file, (name) => HEAVY.test(name)))).toEqual(scripts.map(() => undefined));
  });

  it('imports webextension-polyfill in one module', () => {
    const importers = [...tree.keys()].filter((file) =>
      pathTo(new Map([[file, tree.get(file) ?? '']]), file, (name) => name.startsWith('webextension-polyfill')),
    );
    expect(importers).toHaveLength(1);
    expect(importers[0]).toMatch(/^utils\/browser\//);
  });

  it.each(PURE_ROOMS)('keeps the clock, chance and the browser out of %s', (room) => {
    const files = [...tree].filter(([file]) => roomOf(file) === room);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(([file, source]) => impurities(file, source))).toEqual([]);
  });
});

describe('the check of the arrows', () => {
  const rules: RoomRules = {
    bedtime: { rooms: ['patterns'], files: ['utils/records/types.ts'], packages: ['date-fns', 'd3-*'] },
    patterns: { rooms: ['bedtime'], packages: [] },
    records: { rooms: [], packages: ['dexie'] },
    backup: { rooms: [], packages: [], onDemand: ['age-encryption'] },
    'components/popup': { rooms: ['records'], packages: ['react'] },
  };
  const wrong = (file: string, source: string, others: Record<string, string> = {}) =>
    forbiddenImports(new Map(Object.entries({ [file]: source, ...others })), rules);

  it.each([
    ['an allowed room', "import { a } from '../patterns/a.ts';", { 'utils/patterns/a.ts': '' }],
    ['its own file', "import { a } from './a.ts';", { 'utils/bedtime/a.ts': '' }],
    [
      'an allowed file of a closed room',
      "import type { A } from '../records/types.ts';",
      { 'utils/records/types.ts': '' },
    ],
    ['an allowed package', "import { addDays } from 'date-fns';", {}],
    ['a package of an allowed family', "import { scaleLinear } from 'd3-scale';", {}],
    ['a forbidden import in a comment', "// import 'dexie';\n/* import 'dexie' */", {}],
    ['a forbidden import in a string', 'const text = "import \'dexie\'";', {}],
  ])('accepts %s', (_what, source, others) => {
    expect(wrong('utils/bedtime/x.ts', source, others as unknown as Record<string, string>)).toEqual([]);
  });

  it.each([
    [
      'a closed room',
      "import { db } from '../records/db.ts';",
      { 'utils/records/db.ts': '' },
      'bedtime may not import utils/records/db.ts',
    ],
    [
      'the type of a closed room',
      "import type { db } from '../records/db.ts';",
      { 'utils/records/db.ts': '' },
      'bedtime may not import utils/records/db.ts',
    ],
    ['a package', "import Dexie from 'dexie';", {}, 'bedtime may not import dexie'],
    ['a package over several lines', "import {\n  Dexie,\n} from 'dexie';", {}, 'bedtime may not import dexie'],
    ['a bare import', "import 'dexie';", {}, 'bedtime may not import dexie'],
    ['a re-export', "export { Dexie } from 'dexie';", {}, 'bedtime may not import dexie'],
    ['a whole re-export', "export * from 'dexie';", {}, 'bedtime may not import dexie'],
    ['an import on demand', "const d = await import('dexie');", {}, 'bedtime may not import dexie'],
    ['a file that is not there', "import './gone.ts';", {}, './gone.ts is no file'],
  ])('refuses %s', (_what, source, others, expected) => {
    expect(wrong('utils/bedtime/x.ts', source, others as unknown as Record<string, string>)).toEqual([
      `utils/bedtime/x.ts: ${expected}`,
    ]);
  });

  it('refuses another surface, a door, and a room without a row', () => {
    expect(wrong('components/popup/x.tsx', "import { a } from '../journal/a.tsx';", {})).toContain(
      'components/popup/x.tsx: components/popup may not import components/journal/a.tsx',
    );
    expect(wrong('utils/bedtime/x.ts', "import { a } from '../../entrypoints/background.ts';")).toContain(
      'utils/bedtime/x.ts: bedtime may not import entrypoints/background.ts',
    );
    expect(wrong('utils/attic/x.ts', '')).toEqual([
      'utils/attic/x.ts: the room attic has no row in the table of arrows',
    ]);
  });

  it('tells a load on demand from one at the start', () => {
    expect(wrong('utils/backup/x.ts', "const age = () => import('age-encryption');")).toEqual([]);
    expect(wrong('utils/backup/x.ts', "import { Encrypter } from 'age-encryption';")).toEqual([
      'utils/backup/x.ts: age-encryption may only be loaded on demand',
    ]);
  });

  it('finds what a door reaches through others, but not through types', () => {
    const made: SourceTree = new Map([
      [
        'entrypoints/page-notes.ts',
        "import { a } from '../utils/page/a.ts'; import type { D } from '../utils/records/db.ts';",
      ],
      ['utils/page/a.ts', "export const load = () => import('./b.ts');"],
      ['utils/page/b.ts', "import { createElement } from 'react';"],
      ['utils/records/db.ts', "import Dexie from 'dexie';"],
    ]);
    expect(pathTo(made, 'entrypoints/page-notes.ts', (name) => name === 'react')).toEqual([
      'entrypoints/page-notes.ts',
      'utils/page/a.ts',
      'utils/page/b.ts',
      'react',
    ]);
    expect(pathTo(made, 'entrypoints/page-notes.ts', (name) => name === 'dexie')).toBeUndefined();
  });

  it('finds circles of files and of rooms', () => {
    const made: SourceTree = new Map([
      ['utils/bedtime/a.ts', "import { b } from '../patterns/b.ts';"],
      ['utils/patterns/b.ts', "import type { a } from '../bedtime/a.ts';"],
      ['utils/patterns/c.ts', "import { d } from '../bedtime/d.ts';"],
      ['utils/bedtime/d.ts', ''],
    ]);
    expect(circles(made)).toEqual([]);
    expect(circles(made, roomOf)).toEqual([['bedtime', 'patterns']]);
    expect(circles(new Map([...made, ['utils/bedtime/d.ts', "export * from '../patterns/c.ts';"]]))).toEqual([
      ['utils/bedtime/d.ts', 'utils/patterns/c.ts'],
    ]);
  });
});

describe('the check of purity', () => {
  it.each([
    ['Date.now()', 'const t = Date.now();', ['x.ts:1 Date.now']],
    ['the clock handed over', 'call(Date.now);', ['x.ts:1 Date.now']],
    ['new Date()', '\nconst t = new Date();', ['x.ts:2 new Date() without an argument']],
    ['Math.random', 'const r = Math.random();', ['x.ts:1 Math.random']],
    ['the document', 'const d = document.body;', ['x.ts:1 document']],
    ['the extension API', 'browser.storage.local.get();', ['x.ts:1 browser']],
    ['a bare global', 'fetch("/");', ['x.ts:1 fetch']],
  ])('refuses %s', (_what, source, expected) => {
    expect(impurities('x.ts', source)).toEqual(expected);
  });

  it.each([
    ['new Date(ms)', 'const d = new Date(0);'],
    ['a parameter of that name', 'const f = (window: number) => window * 2;'],
    ['a destructured name', 'const f = ({ location }: { location: string }) => location;'],
    ['a property of that name', 'const w = night.window; const o = { document: 1 };'],
    ['a type of that name', 'type T = { window: number }; const f = (x: T["window"]) => x;'],
    ['a string', "const s = 'Date.now()';"],
  ])('accepts %s', (_what, source) => {
    expect(impurities('x.ts', source)).toEqual([]);
  });
});

import { type Import, importsOf, type SourceTree } from './source-tree.ts';

/** What a room may import. A name ending in `*` stands for a package and all of its parts. */
export interface RoomRule {
  /** Other rooms; its own files are always allowed. */
  rooms: string[];
  /** Single files of rooms that are closed otherwise. */
  files?: string[];
  packages: string[];
  /** Packages that may only be loaded on demand. */
  onDemand?: string[];
}

export type RoomRules = Record<string, RoomRule>;

const DOORS = 'entrypoints';

/** `utils/bedtime/a.ts` is in `bedtime`, `components/popup/b.tsx` in `components/popup`, all doors in `entrypoints`. */
export function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top === DOORS) return DOORS;
  return top === 'utils' ? second : `${top}/${second}`;
}

/** One sentence for each import that no rule allows. Type-only imports obey the same rules. */
export function forbiddenImports(tree: SourceTree, rules: RoomRules): string[] {
  return [...tree].flatMap(([file, source]) => {
    const room = roomOf(file);
    const rule = rules[room];
    if (room === DOORS) return importsOf(file, source).flatMap((each) => missing(file, each, tree));
    if (!rule) return [`${file}: the room ${room} has no row in the table of arrows`];
    return importsOf(file, source).flatMap((each) => [...missing(file, each, tree), ...judge(file, room, rule, each)]);
  });
}

function missing(file: string, { specifier, file: target }: Import, tree: SourceTree): string[] {
  const isModule = target !== undefined && /\.tsx?$/.test(target);
  return isModule && !tree.has(target) ? [`${file}: ${specifier} is no file`] : [];
}

function judge(file: string, room: string, rule: RoomRule, each: Import): string[] {
  if (each.file !== undefined) {
    const target = roomOf(each.file);
    const allowed = target === room || rule.rooms.includes(target) || rule.files?.includes(each.file);
    return allowed ? [] : [`${file}: ${room} may not import ${each.file}`];
  }
  const named = (list: string[] = []) =>
    list.some((name) => (name.endsWith('*') ? each.specifier.startsWith(name.slice(0, -1)) : name === each.specifier));
  if (named(rule.packages)) return [];
  if (named(rule.onDemand))
    return each.onDemand || each.typeOnly ? [] : [`${file}: ${each.specifier} may only be loaded on demand`];
  return [`${file}: ${room} may not import ${each.specifier}`];
}

/** The shortest chain of real imports from a file to a package or file that matches, or `undefined`. */
export function pathTo(
  tree: SourceTree,
  from: string,
  matches: (specifierOrFile: string) => boolean,
): string[] | undefined {
  const queue: string[][] = [[from]];
  const seen = new Set([from]);
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    const file = chain.at(-1) ?? '';
    for (const each of importsOf(file, tree.get(file) ?? '')) {
      const next = each.file ?? each.specifier;
      if (each.typeOnly || seen.has(next)) continue;
      if (matches(next)) return [...chain, next];
      seen.add(next);
      if (tree.has(next)) queue.push([...chain, next]);
    }
  }
  return undefined;
}

/** Circles of real imports, each once, from its first file in order. `by` joins files into larger nodes, e.g. rooms. */
export function circles(tree: SourceTree, by: (file: string) => string = (file) => file): string[][] {
  const edges = new Map<string, Set<string>>();
  for (const [file, source] of tree) {
    const node = by(file);
    const targets = edges.get(node) ?? new Set();
    for (const each of importsOf(file, source)) {
      if (each.file !== undefined && !each.typeOnly && tree.has(each.file) && by(each.file) !== node)
        targets.add(by(each.file));
    }
    edges.set(node, targets);
  }
  const found = new Map<string, string[]>();
  const settled = new Set<string>();
  const walk = (node: string, chain: string[]): void => {
    const at = chain.indexOf(node);
    if (at >= 0) {
      const circle = chain.slice(at);
      found.set(circle.toSorted().join(), circle);
      return;
    }
    if (settled.has(node)) return;
    for (const next of edges.get(node) ?? []) walk(next, [...chain, node]);
    settled.add(node);
  };
  for (const node of [...edges.keys()].toSorted()) walk(node, []);
  return [...found.values()];
}

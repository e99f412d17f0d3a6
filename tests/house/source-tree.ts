import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** The project's sources, read once: what the checks of the building look at. */

export const PROJECT_DIR = path.resolve(import.meta.dirname, '../..');

/** File path from the project's folder, with slashes, to its text. */
export type SourceTree = Map<string, string>;

export interface Import {
  /** As written: `./a.ts`, `react`. */
  specifier: string;
  /** The file it names inside the tree, `undefined` for a package. */
  file: string | undefined;
  /** Gone after the types are stripped. */
  typeOnly: boolean;
  /** `import()`. */
  onDemand: boolean;
}

/** All files below these folders whose names end so, in order. */
export function filesBelow(dirs: string[], endings: string[], projectDir = PROJECT_DIR): string[] {
  return dirs
    .flatMap((dir) => readdirSync(path.join(projectDir, dir), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.relative(projectDir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}

export function readTree(dirs: string[], endings: string[]): SourceTree {
  return new Map(filesBelow(dirs, endings).map((file) => [file, readFileSync(path.join(PROJECT_DIR, file), 'utf8')]));
}

/** What a module imports and re-exports, by a real parser, so that comments, strings and several lines do not mislead. */
export function importsOf(file: string, source: string): Import[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, onDemand: boolean) => {
    const inside = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
    found.push({ specifier, file: inside?.replace(/\?.*$/, ''), typeOnly, onDemand });
  };
  for (const each of module.staticImports) {
    const bare = each.entries.length === 0;
    add(each.moduleRequest.value, !bare && each.entries.every((entry) => entry.isType), false);
  }
  for (const each of module.staticExports) {
    const from = each.entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (from)
      add(
        from.value,
        each.entries.every((entry) => entry.isType),
        false,
      );
  }
  for (const each of module.dynamicImports) {
    add(source.slice(each.moduleRequest.start, each.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''), false, true);
  }
  return found;
}

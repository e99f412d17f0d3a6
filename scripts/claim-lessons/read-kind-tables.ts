import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../../utils/claims/kinds');

export interface TableRow {
  kind: string;
  list: 'says' | 'sure' | 'unless';
  rule: string;
  /** The comment behind the rule; undefined where somebody forgot it. */
  example: string | undefined;
}

/** Reads rules and their example comments from the sources: comments weigh nothing in the page, and this is where they count. */
export function readKindTables(): TableRow[] {
  return readdirSync(FOLDER)
    .filter((name) => name !== 'all-kinds.ts')
    .flatMap((name) => {
      const source = readFileSync(path.join(FOLDER, name), 'utf8');
      const kind = /kind: '([^']+)'/.exec(source)?.[1] ?? name;
      let list: TableRow['list'] = 'says';
      return source.split('\n').flatMap((line): TableRow[] => {
        if (line.includes('sure:')) list = 'sure';
        if (line.includes('unless:')) list = 'unless';
        const row = /^ +(?:(?:unless|sure): \[)?'([^']+)'\]?,(?: \/\/ (.+))?$/.exec(line);
        return row?.[1] === undefined || line.includes('kind:') ? [] : [{ kind, list, rule: row[1], example: row[2] }];
      });
    });
}

import { formSource } from './forms.ts';
import { headSource, headsOf, shortestHeads } from './heads.ts';
import { TERMS, type TermRow } from './terms.ts';

const MODES = ['strong', 'soft', 'ctx', 'near'] as const;
export type Mode = (typeof MODES)[number];

export interface Group {
  row: TermRow;
  mode: Mode;
}

/** The vocabulary, sorted by how its names begin. */
export interface Matcher {
  /** Finds the places in a folded text where a name may begin. */
  heads: RegExp;
  /** The names that may begin with a head. */
  byHead: Map<string, Names>;
}

/** Names that begin alike. */
export interface Names {
  forms: Form[];
  groups: Group[];
  /** A capture group for each of `groups`, tried at one place. Compiled when the first text asks for it. */
  pattern?: RegExp;
}

interface Form {
  group: Group;
  source: string;
  heads: string[];
}

/** Longer names first: a trade name or a strain may contain the plant's name. */
const TYPE_ORDER = ['product', 'strain', 'slang', 'alkaloid', 'plant'];

function allForms(): Form[] {
  const known: Parameters<typeof headsOf>[1] = new Map();
  return TYPE_ORDER.flatMap((type) =>
    TERMS.filter((row) => row.type === type).flatMap((row) =>
      MODES.flatMap((mode) => {
        const group = { row, mode };
        return (row[mode] ?? []).map((form) => {
          const source = formSource(form);
          return { group, source, heads: headsOf(source, known) };
        });
      }),
    ),
  );
}

const ASCII_WORD = /^\w/;

/**
 * Sorts the table by how its names begin. As one expression it took 11 ms to compile and was tried at every letter; a text needs
 * few of its parts, and the beginnings are looked for in one pass.
 */
export function sortByHead(): Matcher {
  const forms = allForms();
  const heads = shortestHeads(forms.flatMap((form) => form.heads));
  const byHead = new Map<string, Names>();
  // All that begins with any of a form's heads is one expression: the colours and lands of strains are, not seventy.
  const joinedTo = new Map<string, string>();
  const rootOf = (head: string): string => {
    let root = head;
    for (let next = joinedTo.get(root); next !== undefined; next = joinedTo.get(root)) root = next;
    return root;
  };
  const firstHeads = forms.map((form) => {
    const [first = '', ...others] = form.heads.map((head) => shortened(head, heads));
    for (const other of others) if (rootOf(other) !== rootOf(first)) joinedTo.set(rootOf(other), rootOf(first));
    return first;
  });
  for (const [index, form] of forms.entries()) {
    const root = rootOf(firstHeads[index] ?? '');
    const names = byHead.get(root) ?? { forms: [], groups: [] };
    names.forms.push(form);
    byHead.set(root, names);
  }
  for (const head of heads) byHead.set(head, byHead.get(rootOf(head)) as Names);
  const sources = (ascii: boolean) => [...heads].filter((head) => ASCII_WORD.test(head) === ascii).map(headSource);
  return { heads: new RegExp(`\\b(?:${sources(true).join('|')})|${sources(false).join('|')}`, 'gi'), byHead };
}

/** The one of `heads` that begins `head`. */
function shortened(head: string, heads: ReadonlySet<string>): string {
  for (let length = 1; length < head.length; length++)
    if (heads.has(head.slice(0, length))) return head.slice(0, length);
  return head;
}

/** As in the table: of two names that begin at one place, the first in its order is taken. */
export function compileNames(names: Names): RegExp {
  const sources: string[][] = [];
  for (const { group, source } of names.forms) {
    if (names.groups.at(-1) !== group) {
      names.groups.push(group);
      sources.push([]);
    }
    sources.at(-1)?.push(source);
  }
  return new RegExp(sources.map((each) => `(${each.join('|')})`).join('|'), 'iy');
}

import { formSource } from './forms.ts';
import { asHead, headSource, LONGEST } from './heads.ts';
import { NAME_INDEX } from './name-index.ts';
import { TERMS, type TermRow } from './terms.ts';

const MODES = ['strong', 'soft', 'ctx', 'near'] as const;
export type Mode = (typeof MODES)[number];

/** One way to write a name. */
export interface Form {
  row: TermRow;
  mode: Mode;
  /** As in the table. */
  form: string;
  /** Tried at one place. Compiled when the first text asks for it: as one expression the table took 11 ms, and a text needs few of its parts. */
  pattern?: RegExp;
}

/** The vocabulary, sorted by how its names begin. */
export interface Matcher {
  /** An expression that stops right before each place in a folded text where a name may begin, and takes nothing. */
  beginningsFor(text: string): RegExp;
  /** Every form that may stand at `start` of a folded text, in the order in which they are to be tried. */
  formsAt(text: string, start: number): readonly Form[];
}

/** Longer names first: a trade name or a strain may contain the plant's name. */
const TYPE_ORDER = ['product', 'strain', 'slang', 'alkaloid', 'plant'];

/** The whole table: of two forms that match at one place, the first is taken. */
export function allForms(): Form[] {
  const forms: Form[] = [];
  for (const type of TYPE_ORDER)
    for (const row of TERMS)
      if (row.type === type)
        for (const mode of MODES) for (const form of row[mode] ?? []) forms.push({ row, mode, form });
  return forms;
}

const NONE: readonly Form[] = [];
export const ASCII = 0x80;
/** Letters of other alphabets than the English: names that begin with one are looked for only where there are some. */
export const FOREIGN = /[\u0100-\u1fff\u2e80-\uffff]/;
/** Characters of a beginning that are looked for: all six take longer to compile, and four stop hardly more often. */
export const LOOKED_FOR = 4;

/** Reads the index (see `make-name-index.ts`): to work the beginnings out from the table takes 7 ms of a page, to read them 0.4. */
export function openMatcher(): Matcher {
  const forms = allForms();
  /** Places in `forms`, with commas between them. */
  const placesByHead = new Map<string, string>();
  const english = new Set<string>();
  const foreign = new Set<string>();
  for (const line of NAME_INDEX) {
    const [places = '', heads = ''] = line.split(':');
    for (const head of heads.split('|')) {
      placesByHead.set(head, places);
      (head.charCodeAt(0) < ASCII ? english : foreign).add(head.slice(0, LOOKED_FOR));
    }
  }
  const source = (heads: Set<string>) => headSource([...heads].join('|'));
  // An expression that takes nothing says where it stopped without an object for each find.
  const beginnings = new RegExp(`\\b(?=${source(english)})`, 'gi');
  let anyBeginnings: RegExp | undefined;
  /** The same few words are found again and again: each is looked up as it is written. */
  const known = new Map<string, readonly Form[]>();

  function look(found: string): readonly Form[] {
    const head = asHead(found);
    let all = '';
    for (let length = 1; length <= head.length; length++) {
      const places = placesByHead.get(head.slice(0, length));
      if (places !== undefined) all += all === '' ? places : `,${places}`;
    }
    if (all === '') return NONE;
    const places = [...new Set(all.split(','))].map(Number).sort((a, b) => a - b);
    return places.flatMap((place) => forms[place] ?? []);
  }

  return {
    beginningsFor(text) {
      if (!FOREIGN.test(text)) return beginnings;
      anyBeginnings ??= new RegExp(`(?=\\b(?:${source(english)})|${source(foreign)})`, 'gi');
      return anyBeginnings;
    },
    formsAt(text, start) {
      const found = text.slice(start, start + LONGEST);
      let there = known.get(found);
      if (there === undefined) {
        there = look(found);
        known.set(found, there);
      }
      return there;
    },
  };
}

/** The end of the name that is written by `form` at `start` of a folded text; -1 where none is. */
export function endOfName(form: Form, text: string, start: number): number {
  form.pattern ??= new RegExp(formSource(form.form), 'iy');
  form.pattern.lastIndex = start;
  return form.pattern.test(text) ? form.pattern.lastIndex : -1;
}

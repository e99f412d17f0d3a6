export const MENTION_TYPES = ['plant', 'alkaloid', 'strain', 'product', 'slang', 'look-alike'] as const;
/** `look-alike` is a substance sold beside kratom that is not kratom; its note says so. */
export type MentionType = (typeof MENTION_TYPES)[number];

/** A place in a text that names kratom, its alkaloids, strains or products. UTF-16 offsets, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  type: MentionType;
  /** Key of the vocabulary row that matched, e.g. `kratom`, `7-hydroxymitragynine`; notes are looked up by it. */
  term: string;
}

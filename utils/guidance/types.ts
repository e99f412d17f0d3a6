import type { ClaimKind } from '../claims/types.ts';

/** Evidence grades: the letter in the square, best first. E is official guidance or law, N a search that found no study. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'N'] as const;
export type Grade = (typeof GRADES)[number];

export const VERDICTS = [
  'Supported',
  'Partly supported',
  'Disputed',
  'Not supported',
  'False as stated',
  'No study found',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A publication or official page that a sentence rests on. */
export interface Source {
  /** Short label, e.g. `Tanna 2022, Pharmaceutics 14:620`. */
  label: string;
  /** https address: the DOI where there is one. */
  url: string;
  /** `primary`: read in the publication or a copy; `secondary`: a text that quotes it, so sentences say "reported"; `link`: an address only. */
  status: 'primary' | 'secondary' | 'link';
  /** Printed beside the source when who paid matters. */
  funding?: string;
}

/** One sentence for a person, with what it rests on. */
export interface Fact {
  text: string;
  grade: Grade;
  /** In words, e.g. `Small trial in people, indirect`. */
  gradeWords: string;
  /** Keys of the sources table, two at most. */
  sources: string[];
  /** Month in which the sentence was last checked, `YYYY-MM`. */
  reviewed: string;
}

/** A page of the guide. */
export interface Topic {
  title: string;
  /** One line under the title. */
  lead: string;
  sections: { heading: string; facts: Fact[] }[];
}

/** What a card says beside a mention. */
export interface MentionNote {
  title: string;
  fact: Fact;
  topic: string;
}

/** What a card says beside a claim. */
export interface ClaimNote {
  kind: ClaimKind;
  title: string;
  verdict: Verdict;
  /** Two sentences. */
  fact: Fact;
  topic: string;
}

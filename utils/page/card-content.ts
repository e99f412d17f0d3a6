import type { ClaimKind } from '../claims/types.ts';
import { CLAIM_NOTES } from '../guidance/claim-notes.ts';
import { noteForMention } from '../guidance/mention-notes.ts';
import { sourceOf } from '../guidance/sources.ts';
import type { Fact, Source, Verdict } from '../guidance/types.ts';
import type { MentionType } from '../mentions/types.ts';
import type { Mark } from './marks.ts';

/** What one card says. */
export interface CardContent {
  what: Mark['what'];
  title: string;
  /** Claims only. */
  verdict?: Verdict;
  fact: Fact;
  sources: Source[];
  topic: string;
}

function sourcesOf({ sources }: Fact): Source[] {
  return sources.map(sourceOf).filter((source) => source !== undefined);
}

/** What there is to say about a mark: one note for a mention, one for each kind of a claim, the most telling first. */
export function contentsOf({ what, kinds, term }: Mark): CardContent[] {
  if (what === 'mention') {
    const { title, fact, topic } = noteForMention(kinds[0] as MentionType, term);
    return [{ what, title, fact, sources: sourcesOf(fact), topic }];
  }
  return kinds.map((kind) => {
    const { title, verdict, fact, topic } = CLAIM_NOTES[kind as ClaimKind];
    return { what, title, verdict, fact, sources: sourcesOf(fact), topic };
  });
}

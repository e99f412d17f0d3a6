import { findClaims } from '../utils/claims/find-claims.ts';
import type { ClaimKind } from '../utils/claims/types.ts';
import { findMentions } from '../utils/mentions/find-mentions.ts';
import type { MentionType } from '../utils/mentions/types.ts';

interface Span {
  start: number;
  end: number;
  text: string;
}

/** A text with what a reader marked in it: `tests/fixtures/page-cases/README.md`. */
export interface PageCase {
  id: string;
  kind: string;
  lang: string;
  text: string;
  mentions: (Span & { type: MentionType; optional?: boolean })[];
  claims: (Span & { kinds: ClaimKind[]; optional_kinds?: ClaimKind[]; mode: 'asserted' | 'reported' })[];
  denials: (Span & { kinds: ClaimKind[] })[];
}

interface Recall {
  found: number;
  missed: number;
}

interface Counts extends Recall {
  right: number;
  wrong: number;
}

export interface Score {
  pages: number;
  falseFriendPages: number;
  mentions: Counts & { exact: number; sameType: number };
  claims: Counts & { asserted: Recall; reported: Recall; onDenials: number; kinds: Record<string, Counts> };
  /** Whatever was found on pages that have nothing to do with kratom. */
  falseFriends: { mentions: number; claims: number };
  /** One line for each miss and each false hit. */
  errors: string[];
}

const none = (): Counts => ({ right: 0, wrong: 0, found: 0, missed: 0 });
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

export const isFalseFriend = (page: PageCase): boolean => page.kind.startsWith('false-friend');

function scoreMentions(page: PageCase, score: Score): void {
  const found = findMentions(page.text);
  if (isFalseFriend(page)) score.falseFriends.mentions += found.length;
  for (const mention of found) {
    const gold = page.mentions.find((one) => overlap(one, mention));
    if (gold?.optional) continue;
    score.mentions[gold ? 'right' : 'wrong'] += 1;
    if (!gold) score.errors.push(`${page.id} false mention: ${page.text.slice(mention.start, mention.end)}`);
  }
  for (const gold of page.mentions) {
    if (gold.optional) continue;
    const hit = found.find((one) => overlap(one, gold));
    score.mentions[hit ? 'found' : 'missed'] += 1;
    if (hit?.start === gold.start && hit.end === gold.end) score.mentions.exact += 1;
    if (hit?.type === gold.type) score.mentions.sameType += 1;
    if (!hit) score.errors.push(`${page.id} missed mention: ${gold.text}`);
  }
}

function scoreClaims(page: PageCase, score: Score): void {
  const { claims } = score;
  const countsOf = (kind: ClaimKind): Counts => {
    claims.kinds[kind] ??= none();
    return claims.kinds[kind];
  };
  const found = findClaims(page.text, findMentions(page.text)).flatMap(({ start, end, kinds }) =>
    kinds.map((kind) => ({ start, end, kind })),
  );
  if (isFalseFriend(page)) score.falseFriends.claims += found.length;
  for (const claim of found) {
    const gold = page.claims.filter((one) => overlap(one, claim));
    if (gold.some((one) => one.kinds.includes(claim.kind))) {
      claims.right += 1;
      countsOf(claim.kind).right += 1;
      continue;
    }
    if (gold.some((one) => one.optional_kinds?.includes(claim.kind))) continue;
    claims.wrong += 1;
    countsOf(claim.kind).wrong += 1;
    const denied = page.denials.some((one) => overlap(one, claim) && one.kinds.includes(claim.kind));
    if (denied) claims.onDenials += 1;
    const text = page.text.slice(claim.start, claim.end);
    score.errors.push(`${page.id} false ${claim.kind}${denied ? ' (a denial)' : ''}: ${text}`);
  }
  for (const gold of page.claims)
    for (const kind of gold.kinds) {
      const hit = found.some((one) => one.kind === kind && overlap(one, gold)) ? 'found' : 'missed';
      claims[hit] += 1;
      claims[gold.mode][hit] += 1;
      countsOf(kind)[hit] += 1;
      if (hit === 'missed') score.errors.push(`${page.id} missed ${kind} (${gold.mode}): ${gold.text}`);
    }
}

/**
 * Scores `findMentions` and `findClaims` against marked pages: a span counts when it overlaps a marked one (and, for claims,
 * has its kind); optional marks count neither way; hits on denials and on pages without kratom are false.
 */
export function scoreCases(cases: readonly PageCase[]): Score {
  const score: Score = {
    pages: cases.length,
    falseFriendPages: cases.filter(isFalseFriend).length,
    mentions: { ...none(), exact: 0, sameType: 0 },
    claims: {
      ...none(),
      asserted: { found: 0, missed: 0 },
      reported: { found: 0, missed: 0 },
      onDenials: 0,
      kinds: {},
    },
    falseFriends: { mentions: 0, claims: 0 },
    errors: [],
  };
  for (const page of cases) {
    scoreMentions(page, score);
    scoreClaims(page, score);
  }
  return score;
}

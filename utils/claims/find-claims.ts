import type { Mention } from '../mentions/types.ts';
import { answerOf, isQuestion } from './denial.ts';
import { hear, hearAlone } from './hear.ts';
import { characterOf, meet, setOfLine } from './notions.ts';
import { isDeniedByRules, kindsByRules } from './read-rules.ts';
import { refutes } from './refutations.ts';
import { setOf } from './rule.ts';
import type { Heard } from './signs.ts';
import { NAMED, ofKratomAlone, readTopics, speaksOfOther } from './topic.ts';
import { CLAIM_KINDS, type Claim, type ClaimKind } from './types.ts';
import { weigh } from './weigh.ts';

/** What is known about the page that a piece of text stands in. */
export interface ClaimContext {
  /** True when the page as a whole speaks of kratom, so that a block that does not name it is read as speaking of it. */
  aboutKratom: boolean;
}

const NO = characterOf('no') ?? '';
/** A line that lists what else there is says nothing: "Tags: kratom, pain, sleep". */
const LABEL =
  /^(?:tags?|keywords?|topics?|related(?: [a-z]+)?|read (?:next|more|also)|see also|filed under|categor(?:y|ies)|more (?:from|like) [a-z]+|you (?:may|might) also like):/;
/** What a sentence may say of kratom that names another substance, and kratom only by "it". */
const WITH_OTHERS: ReadonlySet<ClaimKind> = new Set([
  'interaction-warning',
  'treats-opioid-withdrawal',
  'safe-or-natural',
  'not-addictive',
  'organ-harm',
]);

/** A sentence claims what is likelier than this, and what a rule finds in it where that is likelier than the second. */
const LIKELY = 0.49;
const LIKELY_BY_RULE = 0.38;
/** The name of a strain or of 7-OH alone makes it half likely that a sentence says these. */
const LIKELY_BY_NAME = 0.63;
const NAMING: ReadonlySet<ClaimKind> = new Set(['strain-decides-effect', '7-oh-is-just-kratom']);

/** So many words at most say plainly what they say: with kratom's name among them, and without. */
const PLAIN_WORDS = 8;
const BARE_WORDS = 5;
/** Where one part of a sentence ends and another may begin; no word here is a common one of another language. */
const PART_END = /[,;:] | (?:and|but|und|aber|maar|y|pero|et|mais|ale|tetapi|и|но|och|og) /;
/** "If kratom is addictive, so is coffee." */
const SUPPOSED = /^(?:if|whether|i doubt|wenn|falls|si|als|se|jesli|jestli|kalau|jika|если|om|hvis) /;
/** What is less likely is not plainly said in a part either. */
const UNLIKELY = 0.05;

/** An answer of so many characters at most that holds one of these is read together with what was asked: "My back pain? Gone." */
const SHORT = 40;
const ANSWERS = 'gone|better|off';
const SPEAKER = /^(?:i|we|they) /;

/** "Is it addictive? Yes, it can be." says what the question asks. */
function kindsOfAnswer(sentence: string, line: string, asked: string | undefined): ClaimKind[] {
  if (asked === undefined) return [];
  const answer = answerOf(sentence);
  if (answer !== undefined) return kindsByRules(answer === 'yes' ? asked : NO + asked, () => '');
  return sentence.length < SHORT && !SPEAKER.test(sentence) && meet(setOf(ANSWERS), setOfLine(line))
    ? kindsByRules(asked + line, () => '')
    : [];
}

const wordsIn = (sentence: string): number => sentence.split(' ').length;

/** "Kratom is addictive." leaves nothing to weigh, and neither does the same as a part of a longer sentence. */
function isPlainlySaid(kind: ClaimKind, heard: Heard, likely: number): boolean {
  const { sentence, named } = heard;
  if (wordsIn(sentence) <= (named ? PLAIN_WORDS : BARE_WORDS)) return true;
  if (!named || likely <= UNLIKELY || SUPPOSED.test(sentence)) return false;
  return sentence
    .split(PART_END)
    .some((part) => NAMED.test(part) && wordsIn(part) <= PLAIN_WORDS && hearAlone(part, heard).ruled.includes(kind));
}

/**
 * A sentence is weighed, with what the rules find in it as one of the signs; the weights know little of "not", so what a rule sees denied is
 * no claim. What a rule finds and the sentence plainly says stands.
 */
function kindsHeard(heard: Heard): readonly ClaimKind[] {
  const { line, ruled } = heard;
  const likelihood = weigh(heard);
  return CLAIM_KINDS.filter((kind) => {
    const likely = likelihood.get(kind) ?? 0;
    if (ruled.includes(kind)) return likely > LIKELY_BY_RULE || isPlainlySaid(kind, heard, likely);
    return likely > (NAMING.has(kind) ? LIKELY_BY_NAME : LIKELY) && !isDeniedByRules(kind, line);
  });
}

/** Which of the kinds that a sentence holds it may hold of kratom. */
function saidOfKratom(heard: Heard): (kind: ClaimKind) => boolean {
  const { sentence, named } = heard;
  if (!named) return speaksOfOther(sentence) ? (kind) => WITH_OTHERS.has(kind) : () => true;
  const own = ofKratomAlone(sentence);
  if (own === sentence) return () => true;
  const kinds = kindsHeard(hearAlone(own, heard));
  return (kind) => kinds.includes(kind);
}

/**
 * Finds the sentences (headings, bullets, lines) of `text` that say something checkable about kratom, asserted or reported.
 * Questions, denials, and what is said of other substances are left alone. `mentions` are those of the same text, in order;
 * without any, nothing is found unless `context` says that the page is about kratom. Offsets: UTF-16, end exclusive.
 */
export function findClaims(text: string, mentions: readonly Mention[], context?: ClaimContext): Claim[] {
  const named = mentions.filter(({ type }) => type !== 'look-alike');
  if (named.length === 0 && !context?.aboutKratom) return [];
  const claims: Claim[] = [];
  const topics = readTopics();
  let asked: string | undefined;
  for (const { unit, heard } of hear(text, named)) {
    const { sentence, line } = heard;
    const ownKinds = kindsHeard(heard);
    topics.pass(unit, sentence, heard.named, ownKinds.length > 0);
    if (unit.heading || sentence.includes('?')) {
      if (isQuestion(sentence, unit.heading)) {
        asked = /^(?:q[.:,] )?should /.test(sentence) ? undefined : line;
        continue;
      }
    }
    const kinds = ownKinds.length > 0 ? ownKinds : kindsOfAnswer(unit.heading ? '' : sentence, line, asked);
    asked = undefined;
    // What is dearest comes last: most sentences hold no claim, whatever they speak of.
    if (kinds.length === 0 || isQuestion(sentence, unit.heading) || LABEL.test(sentence) || refutes(sentence)) continue;
    if (!topics.ofKratom()) continue;
    const said = kinds.filter(saidOfKratom(heard));
    if (said.length > 0) claims.push({ start: unit.start, end: unit.end, kinds: said });
  }
  return claims;
}

import { BREAK, characterOf } from './notions.ts';

// Said of the whole sentence: it names a claim to put it right.
const REFUTED =
  /(?<![a-z])(?:(?:no|little|scant|without|lack of|any|insufficient) (?:[a-z]+ ){0,3}(?:evidence|proof|data|stud(?:y|ies)|trials?|research)|(?:evidence|proof|data|studies|trials|research) .{0,60}(?:lack|missing|scarce|thin|weak|limited|inconclusive)|(?:is|are|was|'s) (?:[a-z]+ )?(?:myth|lie|nonsense|false|untrue|not true|misleading|bogus|unproven|unsupported|debunked|baseless)|(?:myth|misconception|rumou?r) (?:that|\d)|^(?:myth|false|fiction)[:.]|(?:don't|do not|never) (?:believe|trust|fall for)|(?:nobody|no one) has (?:ever )?(?:shown|proven|proved)|not (?:been )?(?:shown|proven|approved|established|supported)|(?:which|that|and it) (?:isn't|is not|is wrong)(?=[.,;!]|$)|non e vero|no es (?:cierto|verdad)|stimmt nicht|niet waar|nieprawda|pas vrai|neni pravda|неправда|tidak benar|ไม่จริง)/;

const NO = characterOf('no') ?? '';
const WHETHER = characterOf('whether') ?? '';
/** How many words before a statement a "no" still belongs to it. */
const REACH = 7;

/** Whether a folded sentence names a claim only to refute it. */
export function refutes(sentence: string): boolean {
  return REFUTED.test(sentence);
}

/**
 * Whether what a rule found from `at` to `end` of a line of notions stands in the negative, or in doubt. `own`: the rule asks
 * for a "no" itself.
 */
export function isDenied(line: string, at: number, end: number, own: boolean): boolean {
  const before = line.slice(Math.max(0, at - REACH), at);
  const said = before.slice(before.lastIndexOf(BREAK) + 1) + (own ? '' : line.slice(at, end));
  return said.includes(WHETHER) || (!own && said.includes(NO));
}

const RHETORICAL = /(?:did|do|would) you (?:know|believe)|who knew|guess what/;
const ASKS =
  /^(?:\W|\d|q:|re:)*(?:(?:is|are|does|do|did|can|could|will|would|should|may|has|have|was|were|what|which|who|when|where|am) |how (?:much|many|long|safe|does|do|is|can|to|often|addictive|strong|about|dangerous)|why (?:do|does|is|are|did|should|would|people)|whether)/;

// A long statement with a question hung on: "..., raising the question, does it keep you awake?"
const TAGGED = /,? (?:and |so )?(?:does|is|can|will|do|are|why|how|what) [^,]*\?$/;

/** Whether a folded unit asks rather than tells ("Did you know that ..." tells). A heading may ask without a question mark. */
export function isQuestion(sentence: string, heading: boolean): boolean {
  if (RHETORICAL.test(sentence)) return false;
  const asks = ASKS.test(sentence);
  if (!/[?？]['")\]]*$/.test(sentence)) return heading && asks;
  return asks || !TAGGED.test(sentence.slice(60));
}

import { BREAK, COMMA, characterOf } from './notions.ts';

const setOf = (notions: string): string => notions.split(' ').map(characterOf).join('');
const NO = new RegExp(`[${setOf('no cant nobody absent')}]`);
const WHETHER = characterOf('whether') ?? '';
/**
 * Where another statement begins, to which a "no" before it does not belong: "Don't stop at once, you may ...", "No leaf after
 * dinner, keeps me up", "Do not stop abruptly: cramps may follow".
 */
const NEXT_STATEMENT = new RegExp(
  `${BREAK}|${COMMA}[_${BREAK}]?[${setOf('it me kratom sevenoh leaf may awake spoil just cause')}]|${COMMA}[^${COMMA};_]{1,3}${setOf('may')}`,
  'g',
);
/** A part between two commas that says "no" to something of its own: "Day four, no appetite, legs kicking". */
const INSERTED = new RegExp(`${COMMA}[^${COMMA}${BREAK}]*(?=${COMMA})`, 'g');
/** How many words before a statement a "no" still belongs to it. */
const REACH = 7;

/**
 * Whether what a rule found from `at` to `end` of a line of notions stands in the negative, or in doubt. `own`: the rule asks
 * for a "no" itself.
 */
export function isDenied(line: string, at: number, end: number, own: boolean): boolean {
  const first = Math.max(0, at - REACH);
  const near = line.slice(first, end);
  if (!NO.test(near) && !near.includes(WHETHER)) return false;
  let from = first;
  for (const next of line.slice(from, at + 5).matchAll(NEXT_STATEMENT))
    if (first + next.index < at) from = first + next.index + 1;
  const said = line.slice(from, at) + (own ? '' : line.slice(at, end).replace(INSERTED, ''));
  return said.includes(WHETHER) || (!own && NO.test(said));
}

const RHETORICAL = /(?:did|do|would) you (?:know|believe)|who knew|guess what/;
const ASKS =
  /^(?:\W|\d|q:|re:)*(?:(?:is|are|does|do|did|can|could|will|would|should|may|has|have|was|were|what|which|who|when|where|am|any(?:one|body)) |how (?:much|many|long|safe|does|do|is|can|to|often|addictive|strong|about|dangerous)|why (?:do|does|is|are|did|should|would|people)|whether (?!you))/;
const ASKS_IF =
  /^(?:how (?:many|much|long|often)|whether(?! you)) |(?<![a-z])(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|not sure|unsure|want(?:s|ed)? to know|curious) (?:me |us |you |him |her |them )?(?:if|whether)(?![a-z])/;

// A long statement with a question hung on: "..., raising the question, does it keep you awake?"
const TAGGED = /,? (?:and |so )?(?:does|is|can|will|do|are|why|how|what) [^,]*\?$/;

/** Whether a folded unit asks rather than tells ("Did you know that ..." tells). A heading may ask without a question mark. */
export function isQuestion(sentence: string, heading: boolean): boolean {
  if (RHETORICAL.test(sentence)) return false;
  if (ASKS_IF.test(sentence)) return true;
  const asks = ASKS.test(sentence);
  if (!/[?？]['")\]]*$/.test(sentence)) return (heading && asks) || /[a-z] right$/.test(sentence);
  return asks || !TAGGED.test(sentence.slice(60));
}

const ANSWER =
  /^(?:a[.:,] |answer[:,] )?(?:(yes|yeah|yep|yup|sure|absolutely|definitely|certainly|of course|very|extremely|highly|it (?:can|does|is)(?: be)?|ja|si|sim|oui|tak|ano|да)|(no|none(?: [a-z ]{0,20})?|(?:practically|virtually|almost|next to) (?:none|nothing|no)|nope|never|not at all|not really|hardly|please (?:don't|do not)|i wouldn't|(?:better|best) not|avoid it|non|nein|nee|nie|нет))(?=[.,;!]|$)/;

/** What a short answer to the question before says: yes, no, or undefined where a unit is no answer. */
export function answerOf(sentence: string): 'yes' | 'no' | undefined {
  const [, yes, no] = ANSWER.exec(sentence) ?? [];
  if (yes !== undefined) return 'yes';
  return no === undefined ? undefined : 'no';
}

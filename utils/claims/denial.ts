import { BREAK, characterOf } from './notions.ts';

// Said of the whole sentence: it names a claim to put it right. Folded, so without accents, quotes and capitals.
const REFUTED = new RegExp(
  `(?<![a-z])(?:${[
    // Nobody has shown it.
    '(?:no|little|scant|without|lack of|any|insufficient|not (?:one|a single)) (?:[a-z]+ ){0,3}(?:evidence|proof|data|stud(?:y|ies)|trials?|research|basis|such thing)',
    '(?:evidence|proof|data|studies|trials|research) .{0,60}(?:lack|missing|scarce|thin|weak|limited|inconclusive)',
    '(?:nobody|no one) has (?:ever )?(?:shown|proven|proved)',
    '(?:not|never) (?:been )?(?:shown|proven|approved (?:to|as a|for the) |established|supported|confirmed|demonstrated)',
    '(?:could|can|did) not (?:be )?(?:confirm|replicate|reproduce|verif)',
    '(?:failed to|found no|find no|saw no|showed no) (?:show|confirm|find|such|difference|benefit|link)',
    // It is called wrong.
    "(?:is|are|was|were|he's|she's|it's|that's|they're) (?:[a-z]+ ){0,2}(?:myth|lie|nonsense|false|untrue|not true|misleading|bogus|unproven|unsupported|debunked|baseless|made up|mistaken|rubbish|hogwash|garbage|bunk|baloney|marketing|fiction|a sales trick|wishful thinking|an? exaggeration|overstated)",
    '(?:myth|misconception|rumou?r) (?:that|\\d)',
    "(?:which|that|and it|it|this)(?: just| simply)? (?:isn't|is not|is wrong|was not|wasn't)(?: so| right| the case| how it works)?(?=[.,:;!]|$)",
    "[,;] (?:they|these) (?:aren't|are not)(?=[.,;!]|$)",
    // The reader is told not to believe it, or the writer no longer does.
    "(?:don't|dont|do not|never|nor should you) (?:believe|trust|fall for|assume|buy (?:the|into|it)|be fooled|let (?:anyone|the|them|their))",
    '(?:fool(?:s|ed)? (?:you|people|me)|whoever|anyone who|people who) (?:into|tells?|says?|claims?)',
    "i(?:'d| had) (?:assumed|believed|read|heard|been told|always thought)",
    'i (?:used to|once) (?:think|believe)',
    'whatever (?:the|your|they|he|she|anyone) (?:[a-z]+ ){0,4}(?:says?|tells?|claims?)',
    '(?:forget|ignore|never mind|disregard) (?:what|the|anyone|whatever|all)',
    'swap(?:s|ped|ping)? one [a-z]+ for another',
    // Other languages.
    'non e (?:vero|cosi)|e falso|falso mito|bufala|no es (?:cierto|verdad|asi)|es (?:mentira|falso|un mito)|e mentira|nao e verdade|stimmt (?:aber |so )?nicht|(?:quatsch|unsinn|marchen|irrglaube)(?=[.,;!]|$)|niet waar|klopt niet|fabeltje|nieprawda|to mit(?![a-z])|bzdura|pas vrai|est faux|neni pravda|(?:omyl|nesmysl|mytus)(?![a-z])|tidak benar|belum terbukti|menafikan|membantah',
  ].join(
    '|',
  )})|^(?:[\u2717\u2718\u274c\u{1f6ab}]|(?:myth|false|fiction)[:.])|неправда|это не так|не верьте|это миф|ไม่จริง|เข้าใจผิด|ไม่มีหลักฐาน|誤り|間違い|とは限らない|(?:証拠|根拠)は(?:ない|ありません)|谣言|没有证据`,
  'u',
);

const setOf = (notions: string): string => notions.split(' ').map(characterOf).join('');
const NO = new RegExp(`[${setOf('no cant nobody absent')}]`);
const WHETHER = characterOf('whether') ?? '';
/** Where another statement begins, to which a "no" before it does not belong: "Don't stop at once, you may ...". */
const NEXT_STATEMENT = new RegExp(`${BREAK}|,[_${BREAK}]?[${setOf('it me kratom sevenoh leaf may')}]`, 'g');
/** How many words before a statement a "no" still belongs to it. */
const REACH = 7;

// "That's not true: ..." and "Nonsense, ..." speak of the sentence before, and go on to say something.
const ANSWERS_BACK =
  /^(?:[^:,]{1,30}: )?(?:увы, |well, |sorry, )?(?:that's|that is|this is|it's)?\s?(?:это не так|неправда|quatsch|unsinn|stimmt nicht|nonsense|not true|wrong|untrue|rubbish|not so|nope|no|false)(?: again)?[:,.!] (?=.{20})/;

/** Whether a folded sentence names a claim only to refute it. */
export function refutes(sentence: string): boolean {
  return REFUTED.test(sentence.replace(ANSWERS_BACK, ''));
}

/**
 * Whether what a rule found from `at` to `end` of a line of notions stands in the negative, or in doubt. `own`: the rule asks
 * for a "no" itself.
 */
export function isDenied(line: string, at: number, end: number, own: boolean): boolean {
  let from = Math.max(0, at - REACH);
  for (const next of line.slice(from, at).matchAll(NEXT_STATEMENT)) from = Math.max(0, at - REACH) + next.index + 1;
  const said = line.slice(from, own ? at : end);
  return said.includes(WHETHER) || (!own && NO.test(said));
}

const RHETORICAL = /(?:did|do|would) you (?:know|believe)|who knew|guess what/;
const ASKS =
  /^(?:\W|\d|q:|re:)*(?:(?:is|are|does|do|did|can|could|will|would|should|may|has|have|was|were|what|which|who|when|where|am|any(?:one|body)) |how (?:much|many|long|safe|does|do|is|can|to|often|addictive|strong|about|dangerous)|why (?:do|does|is|are|did|should|would|people)|whether)/;
const ASKS_IF =
  /^(?:how (?:many|much|long|often)|whether) |(?<![a-z])(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|not sure|unsure|want(?:s|ed)? to know|curious) (?:me |us |you |him |her |them )?(?:if|whether)(?![a-z])/;

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
  /^(?:a[.:,] |answer[:,] )?(?:(yes|yeah|yep|yup|sure|absolutely|definitely|certainly|of course|very|extremely|highly|it (?:can|does|is)(?: be)?|ja|si|sim|oui|tak|ano|да)|(no|nope|never|not at all|please (?:don't|do not)|i wouldn't|(?:better|best) not|avoid it|non|nein|nee|nie|нет))(?=[.,!]|$)/;

/** What a short answer to the question before says: yes, no, or undefined where a unit is no answer. */
export function answerOf(sentence: string): 'yes' | 'no' | undefined {
  const [, yes, no] = ANSWER.exec(sentence) ?? [];
  if (yes !== undefined) return 'yes';
  return no === undefined ? undefined : 'no';
}

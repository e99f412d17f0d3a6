// What looks like a "no" and is none.
const NOT_A_NO =
  /no doubt|no wonder|not only|not just|nothing (?:beats|works better|compares|better)|can't (?:deny|beat|recommend .. enough)|why not|not to mention|no question|no longer (?:feel|suffer|have|need)|no matter|if not|or not|cannot be (?:denied|overstated)|no joke|not imagining|not unusual|not uncommon|no secret|not complaining|nope|^no[,.!] |never (?:been|felt) (?:better|happier)|not rare/g;

const NEGATION =
  /(?<![a-z])(?:not|never|no|nobody|none|neither|nor|cannot|hardly|barely|scarcely|lacks?|lacking|fails? to|failed to|far from|unlikely|unable|whether|unclear|unknown|unproven|doubt[a-z]*|wonder(?:s|ed|ing)?|instead of|rather than|little (?:evidence|proof)|insufficient|too (?:few|little)|against claims|denie[sd]|deny|disput[a-z]*|refut[a-z]*|rejects?|rejected|nicht|kein[a-z]*|niet|geen|pas|aucun[a-z]*|nie|neni|tidak|bukan|non|nao|без|не|нет)(?![a-z])|n't(?![a-z])|ไม่ได้|ない(?:と|です|。|$)|ません/g;

// Said of the whole sentence: it names a claim to put it right.
const REFUTED =
  /(?<![a-z])(?:(?:no|little|scant|without|weak|lack of|any|zero|not enough|not any|insufficient|isn't|are no|is no) (?:[a-z]+ ){0,4}(?:evidence|proof|data|stud(?:y|ies)|trials?|research|science)(?! (?:of|on) [a-z ]*but)|(?:evidence|proof|data|studies|trials|research|science) .{0,60}(?:lacking|missing|scarce|lacks?|thin|weak|limited|absent|inconclusive)|(?:is|are|was|were|'s|it's|simply|just|pure|an old) (?:a |an |just |simply |only |not |plain |pure |flat |flat out )*(?:myth|lie|nonsense|false|untrue|not true|misleading|bogus|unproven|unsupported|not supported|not backed|debunked|fiction|baseless|wishful thinking|hogwash|a stretch|wrong(?=[.,;!]|$)|folklore|not established|rubbish|fairy tale)|(?:myth|misconception|falsehood|rumou?r) (?:that|[0-9:])|^(?:myth|false|fiction|wrong)[:.]|(?:don't|do not|never) (?:believe|trust|fall for|buy|listen to|let anyone)|not (?:been )?(?:shown|proven|approved|established|demonstrated|supported|backed|confirmed)|(?:which|that|this|and that|that's|but it|and it) (?:is|are|was|'s|isn't|is not|'s not)? ?(?:a lie|false|untrue|not true|wrong|nonsense|not so|not the case|isn't true|isn't|is not)(?=[.,;!]|$)|non e vero|no es (?:cierto|verdad)|stimmt nicht|niet waar|to nieprawda|ce n'est pas vrai|neni pravda|это (?:миф|неправда|не так)|tidak benar|ไม่จริง)/;

// Where one thing ends that is said and another begins.
const CLAUSE_BREAK =
  /[;:]|,? (?:but|although|though|whereas|while|yet|however|because|since|unlike|nur|aber|maar|mais|pero|ma|ale|tetapi|namun|но) |, (?:and|so|it|they|i|you|we|he|she|which|who|as|when|if|then|or) /g;

/** The part of `sentence` before `at` that belongs to the same clause. */
function clauseBefore(sentence: string, at: number): string {
  const before = sentence.slice(0, at);
  let from = 0;
  for (const cut of before.matchAll(CLAUSE_BREAK)) from = cut.index + cut[0].length - 1;
  return before.slice(Math.max(from, at - 70));
}

const blank = (part: string): string => ' '.repeat(part.length);

/** A folded sentence prepared for asking whether it denies what it says. */
export interface Stance {
  refuted: boolean;
  /** Whether what is said from `at` to `end` is said in the negative. `own` patterns bring their own "not". */
  denies: (at: number, end: number, own: boolean) => boolean;
}

/** Reads how a folded sentence stands to what it says. */
export function readStance(sentence: string): Stance {
  const plain = sentence.replace(NOT_A_NO, blank);
  return {
    refuted: REFUTED.test(plain),
    denies: (at, end, own) => {
      const before = clauseBefore(plain, at);
      if (own)
        return /(?:whether|wonder[a-z]*|doubt[a-z]*|unclear|unknown|not true that|believe)(?: [a-z']+){0,6} ?$/.test(
          before,
        );
      if (/without(?: [a-z']+){0,4} ?$/.test(before)) return true;
      NEGATION.lastIndex = 0;
      if (NEGATION.test(before)) return true;
      NEGATION.lastIndex = 0;
      return NEGATION.test(plain.slice(at, end));
    },
  };
}

const RHETORICAL = /(?:did|do|would) you (?:know|believe)|who knew|guess what/;
const ASKS =
  /^(?:\W|\d|q:|re:)*(?:(?:is|are|does|do|did|can|could|will|would|should|may|has|have|was|were|what|which|who|when|where|am) |how (?:much|many|long|safe|does|do|is|can|to|often|addictive|strong|about|dangerous)|why (?:do|does|is|are|did|should|would|people)|whether)/;

/** Whether a folded unit asks rather than tells ("Did you know that ..." tells). A heading may ask without a question mark. */
export function isQuestion(sentence: string, heading: boolean): boolean {
  if (RHETORICAL.test(sentence)) return false;
  return /[?？]['")\]]*$/.test(sentence) || (heading && ASKS.test(sentence));
}

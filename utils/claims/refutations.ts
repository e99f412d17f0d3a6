/**
 * How a sentence says that a claim it names is not so. Each row: words of which a sentence holds one, or the expression need not
 * be tried (compiling it is what costs); and the expression, which must not begin within a word. Sentences are folded: lower
 * case, without accents and quotes.
 */
const REFUTATIONS: readonly (readonly [cues: string, expression: string])[] = [
  // Nobody has shown it.
  [
    'evidence|proof|data|stud|trial|research|basis|such thing',
    '(?:no|little|scant|without|lack of|any|insufficient|not (?:one|a single)) (?:[a-z]+ ){0,3}(?:evidence|proof|data|stud(?:y|ies)|trials?|research|basis|such thing)|(?:evidence|proof|data|studies|trials|research) .{0,60}(?:lack|missing|scarce|thin|weak|limited|inconclusive)',
  ],
  [
    'shown|prove|established|supported|confirm|demonstrated|approved|replicate|reproduce|verif',
    '(?:nobody|no one) has (?:ever )?(?:shown|proven|proved)|(?:not|never) (?:been )?(?:shown|proven|approved (?:to|as a|for the) |established|supported|confirmed|demonstrated)|(?:could|can|did) not (?:be )?(?:confirm|replicate|reproduce|verif)',
  ],
  [
    'failed to|found no|find no|saw no|showed no',
    '(?:failed to|found no|find no|saw no|showed no) (?:show|confirm|find|such|difference|benefit|link)',
  ],
  // It is called wrong.
  [
    'myth|lie|nonsense|false|true|misleading|bogus|prove|support|debunk|baseless|made up|mistaken|rubbish|hogwash|garbage|bunk|baloney|marketing|fiction|sales trick|wishful|exaggerat|overstated',
    "(?:is|are|was|were|he's|she's|it's|that's|they're) (?:[a-z]+ ){0,2}(?:myth|lie|nonsense|false|untrue|not true|misleading|bogus|unproven|unsupported|debunked|baseless|made up|mistaken|rubbish|hogwash|garbage|bunk|baloney|marketing|fiction|a sales trick|wishful thinking|an? exaggeration|overstated)",
  ],
  [
    'wrong|mistake|error|incorrect|misleading|dishonest|irresponsible',
    '(?:wrong|incorrect|mistake|error|misleading|dishonest|irresponsible) to (?:say|claim|call|think|believe|assume|suggest|assert|describe|treat)|(?:would be|is) (?:a mistake|an error|wrong|incorrect|misleading)(?=[.,;!]|$)',
  ],
  [
    'wrongly|falsely|incorrectly|mistakenly|erroneously',
    '(?:wrongly|falsely|incorrectly|mistakenly|erroneously) (?:claim|sa(?:y|id)|believ|state|suggest|assert|think|thought|told|call|market|advertis|promot|sold|sell|tout|label|describ|assum)',
  ],
  [
    'as many|as some|as vendors|as sellers|as people|as is',
    "(?:not|isn't|aren't|never), as [a-z ]{1,30} (?:claim|say|said|think|believ|advertis|suggest|put it)[a-z]*,",
  ],
  [
    'hardly|scarcely|anything but|far from',
    '(?:hardly|scarcely|anything but|far from) (?:a )?(?:non addictive|harmless|safe|risk free|benign|addiction free|side effect free)',
  ],
  [
    'mean|equal|imply|synonym',
    "(?:does not|doesn't|do not|don't|did not|didn't|need not) (?:necessarily )?(?:mean|equal|imply)(?! much)|(?:no|not an?|hardly an?) (?:synonym|guarantee)",
  ],
  // It was tried, or is outdone.
  [
    'but |though |yet |and it did|and it never',
    "(?:but|and|though|yet) (?:it|that|they|this|many|most)(?: just| simply| really)? (?:did nothing|does nothing|never (?:did|worked|helped|came)|(?:did|does|do|has|wo|is)(?:n't| not)(?: (?:work|help|true|so|happened?|last|for me))?(?=[.,;!]|$))",
  ],
  [
    'hemlock|arsenic|cyanide|nightshade|poison ivy|belladonna|snake venom|asbestos',
    '(?:so (?:is|are|was|were|does)|natural|plants?)(?: [a-z,]+){0,3} (?:hemlock|arsenic|cyanide|nightshade|poison ivy|belladonna|snake venom|asbestos)|(?:hemlock|arsenic|cyanide|nightshade|poison ivy|belladonna|snake venom|asbestos)[,]? (?:is|are|comes?|grows?|too)',
  ],
  ['call ', '^(?:[a-z ]{0,12})call (?:\\d|an ambulance|the ambulance|emergency|poison)'],
  [
    'change',
    '(?:scores?|ratings?|levels?|rates?) (?:[a-z]+ ){0,3}(?:(?:did|does|do|has|have) not (?:significantly )?changed?|(?:was|were|remained|stayed) unchanged)',
  ],
  // Said with rolling eyes.
  ['\ud83d\ude44', '\ud83d\ude44'],
  // Only supposed.
  ['if kratom|if it', 'if (?:kratom|it) (?:were|was really|was truly|really was|truly was|worked|helped|cured|eased) '],
  [
    'expected |hoped |hoping ',
    'i (?:had )?(?:expected|hoped|was hoping) .{0,60}(?:but|and (?:got|found|ended)|instead)',
  ],
  [
    'i wish|as if|as though',
    '^i wish (?:it|kratom|that|this)|as (?:if|though) (?:that|this|it) (?:settle|proved|made it|means|meant|could)',
  ],
  ['disagree|differ', '(?:i|we) disagree|begs? to differ'],
  ['claims ', '^(?:health )?claims (?:that|of|about) .*(?:not|banned|forbidden|prohibited|illegal)'],
  ['myth|misconception|rumo', '(?:myth|misconception|rumou?r) (?:that|\\d)|^myth[:.]'],
  ['false|fiction', '^(?:false|fiction)[:.]'],
  [
    "isn't|is not|is wrong|was not|wasn't",
    "(?:which|that|and it|it|this)(?: just| simply)? (?:isn't|is not|is wrong|was not|wasn't)(?: so| right| the case| how it works)?(?=[.,:;!]|$)",
  ],
  ["aren't|are not", "[,;] (?:they|these) (?:aren't|are not)(?=[.,;!]|$)"],
  ['\u2717|\u2718|\u274c|\ud83d\udeab', '^(?:\u2717|\u2718|\u274c|\ud83d\udeab)'],
  // The reader is told not to believe it, or the writer no longer does.
  [
    'believe|trust|fall for|assume|buy |fooled|let ',
    "(?:don't|dont|do not|never|nor should you) (?:believe|trust|fall for|assume|buy (?:the|into|it)|be fooled|let (?:anyone|the|them|their))",
  ],
  ['fined|sued|cited', '(?:fined|sued|cited) (?:for|over) (?:claim|say|promis|advertis)'],
  ['fool', 'fool(?:s|ed)? (?:you|people|me) into'],
  ['whoever|anyone who', '(?:whoever|anyone who) (?:tells?|says?|claims?)'],
  ["i'd |i had ", "i(?:'d| had) (?:assumed|believed|read|heard|been told|always thought)"],
  ['i used to|i once', 'i (?:used to|once) (?:think|believe)'],
  ['whatever ', 'whatever (?:the|your|they|he|she|anyone) (?:[a-z]+ ){0,4}(?:says?|tells?|claims?)'],
  ['forget|ignore|never mind|disregard', '(?:forget|ignore|never mind|disregard) (?:what|the|anyone|whatever|all)'],
  ['swap', 'swap(?:s|ped|ping)? one [a-z]+ for another'],
  [
    'about|information on',
    '(?:questions?|learn(?:ed)?(?: more)?|(?:know|known|knows) (?:too |very |so )?(?:little|nothing)) about|information (?:about|on)|asked about [a-z ]{0,30}[.]?$',
  ],
  ['lying', "(?:is|are|he's|she's|they're) lying"],
  ["hasn't heard", "has(?:n't| not) heard of"],
  ['tells us|says ', '(?:tells us|says) (?:very )?(?:little|nothing)'],
  [': no|: nein|: nope', '[:,] (?:no|nope|nein)(?=[.!]?$)'],
  ['wer ', 'wer (?:sagt|behauptet|glaubt)'],
  // Other languages.
  [
    'mean|dire|signif|bedeut|heisst|betek|znaczy|znamena|berarti|bererti|значит|означа|หมายความ|意味',
    '(?:ne |non |no |nao )(?:veut pas dire|signifi|vuol dire|quiere decir|quer dizer)|(?:heisst|bedeutet) (?:aber |noch )?(?:lange )?nicht|betekent niet|nie (?:znaczy|oznacza)|neznamena|(?:bukan|tidak|tak) (?:berarti|bererti|bermaksud)|не (?:значит|означает)|ไม่ได้หมายความ|ไม่ได้แปลว่า|わけではない|とは言えない',
  ],
  ['vero|cosi|falso|bufala', 'non e (?:vero|cosi)|e falso|falso mito|bufala'],
  [
    'cierto|verdad|asi|mentira|falso|mito',
    'no es (?:cierto|verdad|asi)|es (?:falso|un mito)|e mentira|es mentira|nao e verdade',
  ],
  [
    'stimmt|quatsch|unsinn|marchen|irrglaube',
    'stimmt (?:aber |so )?nicht|(?:quatsch|unsinn|marchen|irrglaube)(?=[.,;!]|$)',
  ],
  ['niet waar|klopt niet|fabeltje', 'niet waar|klopt niet|fabeltje'],
  ['nieprawda|to mit|bzdura', 'nieprawda|to mit(?![a-z])|bzdura'],
  ['pas vrai|est faux', 'pas vrai|est faux'],
  ['neni pravda|omyl|nesmysl|mytus', 'neni pravda|(?:omyl|nesmysl|mytus)(?![a-z])'],
  ['tidak benar|belum terbukti|menafikan|membantah', 'tidak benar|belum terbukti|menafikan|membantah'],
  ['неправда|это не так|не верьте|это миф', 'неправда|это не так|не верьте|это миф'],
  ['ไม่จริง|เข้าใจผิด|ไม่มีหลักฐาน', 'ไม่จริง|เข้าใจผิด|ไม่มีหลักฐาน'],
  ['誤り|間違い|とは限らない|はない|はありません', '誤り|間違い|とは限らない|(?:証拠|根拠)は(?:ない|ありません)'],
  [
    'dowod|prueb|prova|prove|bewei|beleg|preuve|dukaz|bewijs|bukti|доказа',
    '(?:nie ma|brak) (?:[a-z]+ )?dowod|(?:no hay|sin|nao ha|sem|non c.{0,8}) (?:[a-z]+ )?(?:prueba|prova|prove)|keine? (?:[a-z]+ )?(?:bewei|beleg)|aucune preuve|zadn[a-z]+ dukaz|geen (?:[a-z]+ )?bewijs|(?:tidak|belum|tiada) (?:ada )?bukti|не доказан|нет доказательств',
  ],
  ['谣言|没有证据', '谣言|没有证据'],
];

// "That's not true: ..." and "Nonsense, ..." speak of the sentence before, and go on to say something.
const ANSWERS_BACK =
  /^(?:[^:,]{1,30}: )?(?:увы, |well, |sorry, )?(?:that's|that is|this is|it's)?\s?(?:это не так|неправда|quatsch|unsinn|stimmt nicht|nonsense|not true|wrong|untrue|rubbish|not so|nope|no|false)(?: again)?[:,.!] (?=.{20})/;

const compiled = new Map<string, RegExp>();

function compile(expression: string): RegExp {
  let pattern = compiled.get(expression);
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![a-z])(?:${expression})`);
    compiled.set(expression, pattern);
  }
  return pattern;
}

let rows: (readonly [cues: string[], expression: string])[] | undefined;

/** Whether a folded sentence names a claim only to refute it. */
export function refutes(sentence: string): boolean {
  const said = sentence.replace(ANSWERS_BACK, '');
  rows ??= REFUTATIONS.map(([cues, expression]) => [cues.split('|'), expression]);
  return rows.some(([cues, expression]) => cues.some((cue) => said.includes(cue)) && compile(expression).test(said));
}

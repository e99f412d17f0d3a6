import { joinsWordAt } from './forms.ts';
import { CALLED_ABROAD, NAMED_ABROAD } from './introductions.ts';

/** A span of a folded text. */
interface Span {
  start: number;
  end: number;
}

// Words of praise, of labels and of headings, flavours, other herbs, bodies: "Extra Strength", "Mixed Berry", "Blue Lotus".
const NO_NAME =
  '(?:Oxy|Vico|Perco|Sub[ou]|Narca|Tyle|Imod|Covid)\\w*|Kratom|Ketum|Vaccine|Booster|Schedule|Step|New|Los|Las|San|El|United|Human|Extra|Our|The|Free|Best|Buy|All|Super|Premium|Take|Full|Whole|Pure|High|Natural|Organic|Liquid|Dietary|Botanical|Herbal|Not|For|This|Your|Third|Tested|Research|Diet|Turkey|Tea|Oil|Lotus|Mane|Flower|Root|\\w*(?:berry|melon)|Berry|Razz|Cherry|Mango|Punch|Strength|Spectrum|Association|Act|County|Police|Botanicals|Company|How|What|Where|Why|When|Who|Are|Is|Do|Does|Can|Will|There|Add|Shop|Try|Order|Each|Vegan|Veggie|Customer|Gas|North|South|West|Health|Magnesium|Vitamin|Keep|Energy|Red Bull|Monster|Crystal|Jack|Jim|Johnnie|Adderall|Xanax|Valium|Klonopin|Ambien|Gatorade|Advil|Aleve|Benadryl';
// Where kratom is from is no brand: "Southeast Asian kratom".
const PLACES =
  '(?:(?:\\p{L}+(?:an|ese|ish|ern)|Thai|Malay|Bali|Borneo|Sumatra|Java|Indo|Kalimantan|Hulu|Kapuas|Green|Red|White|Gold|Yellow)\\b)';
const GENUINE = `(?!(?:${NO_NAME})\\b)`;
const WORD = `${GENUINE}\\p{Lu}[\\p{L}'&]+`;
// "NIMBUS 7", "Purple Comet": two words or more, each with a capital, or a number at the end; "MellowFox", "Fox7".
const NAME = `(?:${WORD}(?: (?:${WORD}|\\d{1,3}(?!\\d|[.,]\\d| ?(?:m?g|ml|ct|count)\\b))){1,5}|7\\p{Lu}\\p{Ll}+|${GENUINE}\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+|\\d{1,2})(?![\\p{L}\\d]))`;
const FORM = '(?:[Tt]ablet|[Cc]apsule|[Cc]hew(?:able)?|[Ss]hot|[Gg]umm(?:y|ie)|[Ss]oftgel|[Ss]eltzer|[Tt]onic)s?\\b';
const HINT = new RegExp(FORM);
/** "Purple Comet Tablets", "Purple Comet Gold Kratom Shot". */
const BEFORE_FORM = new RegExp(`\\b${NAME}(?=(?: [\\p{L}\\d-]+){0,2} ${FORM})`, 'gu');
const WARE = `(?:${FORM}|(?:product|drink|powder|extract|pill|packet|blend|pouche?|tub|jar|sachet)s?)`;
const LIKE = '(?: (?:such as|like|including|called))';
/** What goes before a name or a list of them: "sold under the name", "had names like", "tablets branded", "brands such as". */
const INTRODUCED = new RegExp(
  `under [a-z ]{0,20}names?${LIKE}?|(?:[Bb]rands?|(?:brand|product|trade|ha[dv]e?|with) names)${LIKE}|[Bb]rands?(?: [a-z]+){0,3} includ(?:es?|ed|ing)|` +
    `${WARE},? (?:(?:that|which|is|are|was) ){0,2}(?:called|named|branded|labell?ed|(?:sold|marketed|known) as)|` +
    `(?:[Kk]ratom|7-OH) (?:brand${LIKE}?|${WARE}${LIKE})|(?:pouch|packet|sachet)(?:es|s)? of|(?:and|or|later|,) (?:shots|tablets) of|` +
    '(?:unter|bajo|sous|onder|sotto|sob|pod) [a-zA-Z ]{0,16}(?:[Nn]am|nom|nazw)[a-zą]*(?: [a-z]{2,5}){0,2}',
  'g',
);
/** At least a capital, which a name begins with: a class of all of them takes a page a millisecond before its first use. */
const CAPITAL = `["“„«']?7?[A-Z\\u0080-\\uffff]`;
/** How all these end. A text without any is not searched for them, which takes a page several times as long at its first text. */
const ENDING = new RegExp(
  `(?:names?|[Bb]rands?|includ(?:es?|ed|ing)|called|like|(?:such|known|sold|marketed) as|named|branded|labell?ed|(?:pouch|packet|sachet|shot|tablet)(?:es|s)? of)(?::? |, |,? (?:and|or|und|y|et|e|i) )${CAPITAL}|(?:unter|bajo|sous|onder|sotto|sob|pod) `,
);
/** Everyday words of other languages: a text without any is not searched for what they say before a name. */
const ABROAD =
  /(?:^|[^a-z\u00c0-\u04ff])(?:und|der|die|das|mit|het|een|en|van|met|yang|dan|dalam|el|la|los|que|con|che|di|il|les|des|est|com|da|jest|nie|na|w|z|och|som|det|med|byl|je|и|не|на|с|в|о|это)(?![a-z\u00c0-\u04ff])/i;
/** How that ends: "die" and "met" are English too. */
const ENDING_ABROAD = new RegExp(`(?:${CALLED_ABROAD}):? ${CAPITAL}`);
/** The name follows at once. */
const INTRODUCED_ABROAD = new RegExp(`${NAMED_ABROAD}(?=:? ["“„«']?\\p{Lu})`, 'gu');
/** A name, or a single word, as it stands behind "like", "and" or a comma. */
const NEXT = new RegExp(
  `(?::? |, |,? (?:and|or|und|y|et|e|i) )["“„«']?(${NAME}|${WORD}(?! (?:\\p{Lu}|\\d)))["”“»']?`,
  'uy',
);
/** More than a word with a capital. */
const IS_NAME = /[ \d]|.\p{Lu}/u;
/**
 * "Kryo Kick, a lime kratom seltzer", "stocks Blue Heron kratom": what kratom is told of stands behind its name. What this finds is looked at
 * closely.
 */
const EXPLAINED =
  /, an? (?:[a-z-]+ ){0,3}(?:(?:kratom|7-OH|mitragynine) ([A-Za-z]+)(?=[.,;)]| (?:that|which|sold|made|with)\b)|brand of kratom)| kratom\b/g;
const IS_WARE = new RegExp(`^${WARE}$`);
/** Right before "kratom" a person may stand to whom it was sold, or a country where it is: only behind these it is a trade name. */
const TRADED =
  /\b(?:carr(?:y|ies|ied|ying)|stock(?:s|ed|ing)?|b(?:uy|uys|uying|ought)|us(?:e|es|ed|ing)|t(?:ake|akes|aking|ook)|(?:bag|bottle|pouch|packet|jar)s? of) (?:[A-Z]\S+ ?){2,4}$/;
/** Not behind what people, or places, stand behind. */
const ENDS_IN_NAME = new RegExp(
  `(?<=\\p{Ll},? ["“„«']?)(?<!\\b(?:in|at|by|to|from|said|says|with|and) )${GENUINE}(?:${WORD} )+(?!${PLACES})${WORD}$`,
  'u',
);
/** Sold beside kratom, or taken instead of it. */
const OTHERS =
  /tianeptine|kava\b|phenibut|nicotine|cbd|hemp|melatonin|mushroom|prescri|painkill|medic[ia]|orphin|xone\b|amide\b|codone/i;
const SOLD = /s[oe]l[dl]|market|brand|product|packet|label|pill|cost|ver[tk]|vend|sprzed|tablet/i;
/** "Does business under the name", "posts under the name". */
const NO_WARE = /business|company|post|writ|wrote|account|band\b|street/i;
const SISTER = new RegExp(` ${WORD}`, 'uy');
const LINE = /^(?:Plus|Max|Gold|Silver|Black|Platinum|Lite|Ultra|Pro|XL|Classic)$/;
/** How near a name of kratom must be (UTF-16): people buy other things as well, and pouches hold tobacco. */
const NEAR = 240;
const POUCH_NEAR = 120;

/**
 * Finds trade names that no list has, in a folded text that is about kratom: what is introduced as a name, what is called
 * "... tablets" or "... shots" and named more than once, and what shares its brand. `taken`: the names that are known, in order.
 */
export function findTradeNames(text: string, taken: readonly Span[]): Span[] {
  const names = new Set<string>();

  /** Whether a known name stands there. A long page holds thousands: the first that may is searched by halves. */
  function isTaken(from: number, to: number): boolean {
    let low = 0;
    for (let high = taken.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.end ?? 0) > from) high = middle;
      else low = middle + 1;
    }
    return (taken[low]?.start ?? to) < to;
  }

  function placesOf(name: string): Span[] {
    const places: Span[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      // A single word that begins a sentence may be a word.
      const begins = !IS_NAME.test(name) && !/[\p{L}\d,:(] ["“„«']?$/u.test(text.slice(Math.max(0, start - 3), start));
      if (!begins && !joinsWordAt(text, start - 1) && !joinsWordAt(text, end) && !isTaken(start, end))
        places.push({ start, end });
    }
    return places;
  }

  const before = (at: number): string => /[^.!?\n]*$/.exec(text.slice(Math.max(0, at - 90), at))?.[0] ?? '';

  const introductions = [
    ...(ENDING.test(text) ? text.matchAll(INTRODUCED) : []),
    ...(ABROAD.test(text) && ENDING_ABROAD.test(text) ? text.matchAll(INTRODUCED_ABROAD) : []),
  ];
  for (const { 0: words, index } of introductions) {
    const listed: string[] = [];
    let end = index + words.length;
    NEXT.lastIndex = end;
    for (let hit = NEXT.exec(text); hit; hit = NEXT.exec(text)) {
      listed.push(hit[1] ?? '');
      end = NEXT.lastIndex;
    }
    if (listed.length === 0) continue;
    const near = words.endsWith(' of') ? POUCH_NEAR : NEAR;
    if (!isTaken(index - near, end + near)) continue;
    const said = before(index);
    const asName = /n[ao]m|nazw|brand/i.test(words);
    if (
      OTHERS.test(said) ||
      (asName && (NO_WARE.test(said) || !SOLD.test(text.slice(Math.max(0, index - 120), end + 60))))
    )
      continue;
    // Single words where it says that they are names.
    if ((asName && !/^ha|^with/.test(words)) || listed.some((name) => IS_NAME.test(name)))
      for (const name of listed) names.add(name);
  }

  for (const { 0: whole, index } of HINT.test(text) ? text.matchAll(BEFORE_FORM) : []) {
    let name = whole;
    const after = /[^.\n]*/.exec(text.slice(index, index + whole.length + 40))?.[0] ?? '';
    if (OTHERS.test(before(index) + after)) continue;
    // "NIMBUS 7 Chewable Tablets", and "NIMBUS 7" from there on.
    while (/ .* /.test(name) && placesOf(name).length < 2) name = name.slice(0, name.lastIndexOf(' '));
    const places = placesOf(name);
    if (places.length > 1 && places.some(({ start, end }) => isTaken(start - NEAR, end + NEAR))) names.add(name);
  }

  for (const { 0: words, 1: ware, index } of text.matchAll(EXPLAINED)) {
    if (ware !== undefined && !IS_WARE.test(ware)) continue;
    const ahead = text.slice(Math.max(0, index - 60), index);
    if (words === ' kratom' && !TRADED.test(ahead)) continue;
    const [name] = ENDS_IN_NAME.exec(ahead) ?? [];
    if (name !== undefined && !OTHERS.test(before(index))) names.add(name);
  }

  // "Purple Comet Gold", and "Purple Comet Silver"; "Comet Plus", and "Comet Max".
  for (const name of [...names]) {
    const [, brand = '', line = ''] = /^(.+) (.+)$/.exec(name) ?? [];
    if (brand.includes(' ') || LINE.test(line))
      for (const { end } of placesOf(brand)) {
        SISTER.lastIndex = end;
        names.add(brand + (SISTER.exec(text)?.[0] ?? ` ${line}`));
      }
  }

  const found: Span[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length))
    for (const place of placesOf(name))
      if (found.every(({ start, end }) => end <= place.start || place.end <= start)) found.push(place);
  return found;
}

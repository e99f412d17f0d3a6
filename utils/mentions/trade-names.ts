/** A span of a folded text. */
interface Span {
  start: number;
  end: number;
}

// "NIMBUS 7", "Purple Comet": two words or more, each with a capital, or a number at the end.
const NAME = "\\p{Lu}[\\p{L}'&]+(?: (?:\\p{Lu}[\\p{L}'&]+|\\d{1,3}(?![\\d.,]| ?m?g\\b)))+";
/** "sold under the name Mountain Fog", "a pouch of Space Dust". */
const INTRODUCED = new RegExp(
  `(?:under the (?:brand |trade )?name|(?:pouch|packet|sachet)(?:es|s)? of) ["']?(${NAME})`,
  'gu',
);
/** "Purple Comet Tablets"; "Extra Strength Capsules" are no name. */
const BEFORE_FORM = new RegExp(
  `(?!(?:Extra|Our|The|Free|Best|Vegan|Veggie|Buy|Shop|All|New|Each|Super|Premium|Take|Try|Order) )(${NAME})(?= (?:\\p{L}+ )?(?:[Tt]ablet|[Cc]apsule|[Cc]hewable|[Ss]hot|[Gg]umm(?:y|ie))s?\\b)`,
  'gu',
);
/** Each of the two holds one of these. They ask what kind of letter each is, at ten times the cost. */
const HINT = /under the |pouch|packet|sachet|tablet|capsule|chewable|shot|gumm/i;
const OTHERS = /tianeptine|kava|phenibut|nicotine|cbd/i;
/** What a name is introduced as must be named this near (UTF-16): people buy other things in pouches too. */
const NEAR = 120;

/**
 * Finds trade names that no list has, in a folded text that is about kratom: what is sold "under the name" so and so, and what is
 * called "... tablets" or "... shots" and named more than once. `taken`: the names that are known.
 */
export function findTradeNames(text: string, taken: readonly Span[]): Span[] {
  if (!HINT.test(text)) return [];
  const names = new Set<string>();
  const free = ({ start, end }: Span): boolean => !taken.some((one) => one.start < end && start < one.end);
  const isNear = (start: number): boolean => taken.some((one) => Math.abs(one.start - start) < NEAR);
  const add = (expression: RegExp, least: number): void => {
    for (const hit of text.matchAll(expression)) {
      let name = hit[1] ?? '';
      const start = hit.index + hit[0].lastIndexOf(name);
      if (!free({ start, end: start + name.length }) || OTHERS.test(text.slice(Math.max(0, start - 60), start)))
        continue;
      if (expression === INTRODUCED && !isNear(start)) continue;
      // "NIMBUS 7 Chewable Tablets", and "NIMBUS 7" from there on.
      while (/ .* /.test(name) && text.split(name).length <= least) name = name.slice(0, name.lastIndexOf(' '));
      if (text.split(name).length > least) names.add(name);
    }
  };
  add(INTRODUCED, 1);
  add(BEFORE_FORM, 2);
  const found: Span[] = [];
  for (const name of names)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const span = { start, end: start + name.length };
      if (free(span) && found.every((one) => one.end <= span.start || span.end <= one.start)) found.push(span);
    }
  return found;
}

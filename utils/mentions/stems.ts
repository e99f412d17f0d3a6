const HYPHEN = '[-\u2010-\u2015\u2212]';
/**
 * Each form in `terms.ts` that can make a page be about kratom contains one of these. They are chosen so that ordinary pages
 * hold none: `krat` would hit "demokrat", a bare `7oh` base64.
 */
const K = 'k(?:rat(?:[hou]{1,2}|tho)m|etum)';
const M = 'itra[cg]|a[ei]?n?ng[\\s-]?da';
const SEVEN_OH = `7${HYPHEN}?oh`;
const TABZ = '7[\\s-]{0,3}tabz';
const MGM = `mgm${HYPHEN}?1[56]`;
/**
 * "Hydroxie", "speciogynine", "speciociliatine" and names with "ynantheidine" or "ynantheine". Each is begun where a rare letter stands
 * in it and looks back from there: so they cost nothing beside the others, and three times as much as those in expressions of their own.
 */
const LESSER = 'xie(?<=droxie)|yn(?:anthei[dn]|in(?<=ciogynin))|pecioc';
const OTHER_SCRIPTS = [
  '7-?ωh',
  'κρατ[οό]μ',
  'кратом',
  'митраг',
  'гидроксимит',
  'קרא?טום',
  'מיטרגינין',
  '[كک]رات',
  'قرا[طت]',
  'ميتراجينين',
  'क्र[ैे]ट',
  'กระท่อม',
  'ราไจนีน',
  'クラトム',
  'ミトラ',
  'アヘンボク',
  '크라[톰텀]',
  '미트라',
  '卡痛',
  '帽柱木',
];
// What hides a name: soft hyphen, joiners, full-width and "mathematical" letters.
const HIDING = '\u00ad\u200b-\u200d\u2060\ud835\ufeff\uff21-\uff5a';

// These two are all that most texts are asked, at 1 ns a character each: few first letters to skip to, and one class of
// characters. All stems in one expression took eight times as long, because their first letters leave nothing to skip.
// "O.P.M.S." is looked for by its last letters for that.
const LATIN = new RegExp(`${K}|m(?:${M}|gm${HYPHEN}?1|\\.s)|${SEVEN_OH}|${TABZ}|${LESSER}`, 'i');
const ELSEWHERE = new RegExp(`[\u0370-\u1fff\u3040-\ud7ff${HIDING}]`);

/**
 * Whether it is worth looking for mentions in `text`: false means that no name in it can make its page be about kratom.
 * Cheap enough to be asked of all the text of every page. The text may be glued together from several blocks.
 */
export function hasStem(text: string): boolean {
  return (LATIN.test(text) && isNamed(text)) || (ELSEWHERE.test(text) && isNamedElsewhere(text));
}

/** What is asked where the first and the last have found something; compiled then. */
const closer = () => ({
  names: new RegExp(`${K}|m(?:${M})|${SEVEN_OH}(?:\\b|mz|m?g|[\\s-]?mi)|${TABZ}|${MGM}|o\\.p\\.m\\.s|${LESSER}`, 'i'),
  // A page's text makes "7-OHTablets" of two cells of a table; a small letter after it is base64.
  glued: new RegExp(`${SEVEN_OH.replace('oh', 'OH')}[A-Z]`),
  others: new RegExp(OTHER_SCRIPTS.join('|'), 'i'),
  hiding: new RegExp(`[${HIDING}]`),
  elsewhere: new RegExp(ELSEWHERE, 'g'),
});
let expressions: ReturnType<typeof closer> | undefined;

function isNamed(text: string): boolean {
  expressions ??= closer();
  return expressions.names.test(text) || expressions.glued.test(text);
}

/** A name is not longer than this (UTF-16), whatever hides in it. */
const REACH = 60;

/** What stands around the characters of ELSEWHERE: three of ten pages have some, most of them one or two. */
function aroundElsewhere(text: string, elsewhere: RegExp): string {
  let around = '';
  let end = 0;
  elsewhere.lastIndex = 0;
  for (let at = elsewhere.exec(text); at !== null; at = elsewhere.exec(text)) {
    const start = at.index - REACH;
    around += start > end ? ` ${text.slice(start, at.index + REACH)}` : text.slice(end, at.index + REACH);
    end = at.index + REACH;
    elsewhere.lastIndex = end;
  }
  return around;
}

function isNamedElsewhere(text: string): boolean {
  expressions ??= closer();
  const { others, hiding, elsewhere } = expressions;
  const around = aroundElsewhere(text, elsewhere);
  if (others.test(around)) return true;
  if (!hiding.test(around)) return false;
  const plain = around.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').normalize('NFKC');
  return isNamed(plain) || others.test(plain);
}

import { foldText } from './fold.ts';

/**
 * Each form in `terms.ts` that can make a page be about kratom contains one of these. They are chosen so that ordinary pages
 * hold none (`krat` would hit "demokrat", a bare `7oh` base64), and written as one expression because that was the cheapest
 * of the shapes tried over 113,000 text nodes of real pages: twice the cost of one `indexOf`, whatever the number of stems.
 */
const STEMS = [
  'krat[hou]{1,2}m',
  'kratt?hom',
  'mitrag',
  'ketum',
  'ma[ei]?n?ng[ -]?da',
  '7[-\u2010-\u2015\u2212]?oh(?:\\b|mz|m?g|[ -]?mi)',
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
].join('|');

// Characters that hide a stem until they are folded: soft hyphen, joiners, full-width and "mathematical" k and m.
const HIDING = '[\u00ad\u200b-\u200d\u2060\ufeff\uff2b\uff2d\uff4b\uff4d]|\ud835';

const MAYBE = new RegExp(`${STEMS}|${HIDING}`, 'i');
const CERTAIN = new RegExp(STEMS, 'i');

/**
 * Whether it is worth looking for mentions in `text`: false means that no name in it can make its page be about kratom.
 * Cheap enough to be asked of every text node of every page.
 */
export function hasStem(text: string): boolean {
  return MAYBE.test(text) && (CERTAIN.test(text) || CERTAIN.test(foldText(text).text));
}

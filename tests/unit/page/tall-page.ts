import type { Recogniser } from '../../../utils/page/recogniser.ts';
import { claimsIn, mentionsIn } from './marked.ts';
import { readerOf } from './reader-of.ts';

/** "kratom" is certain, "bali" counts on a page that says kratom, "it helps" is a claim on one whose title does. */
export const recogniser: Recogniser = {
  hasStem: (text) => /kratom/i.test(text),
  findMentions: (text, about) => mentionsIn(text, about || /\bkratom\b/i.test(text) ? /kratom|bali/gi : /(?!)/g),
  findClaims: (text, _mentions, { aboutKratom }) => claimsIn(text, aboutKratom ? /it helps/gi : /(?!)/g),
};

/** Parts of a page, each large enough to be read by itself; `at` is where it stands, in px from the top of the screen. */
export const part = (at: number | 'nowhere', html: string, more = '') =>
  `<section at="${at}" ${more}>${html}${'<i></i>'.repeat(100)}</section>`;

/** A reader of a page whose parts stand where they say, see `standAsWritten`. */
export function readTall(html: string) {
  const { reader, idle, ledger, dropped, marks } = readerOf(html, recogniser);
  const words = () => marks().map(({ text }) => text);
  const rest = () => {
    reader.readRest();
    idle.pass();
    return words();
  };
  const section = (at: number) => document.querySelectorAll('section')[at] as Element;
  return { reader, idle, ledger, dropped, words, rest, section };
}

import type { CardWords } from '../../../utils/page/card-words.ts';

/** Words that only a test can mean. */
export const CARD_WORDS: CardWords = {
  lang: 'en',
  mention: 'A word',
  claim: 'A statement',
  close: 'Close',
  moreInGuide: 'More',
  notOnThisSite: 'Not here',
  notSwitchedOff: 'Not saved',
  alsoHere: 'Also here',
  dialog: (title) => `Note on ${title}`,
  verdict: (words) => `Verdict: ${words}`,
  grade: (letter) => `Grade ${letter}`,
};

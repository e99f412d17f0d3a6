/** The words of the card that are no health sentences; `locales/en.yml`, section `card`. */
export interface CardWords {
  /** Language of the words, for screen readers. */
  lang: string;
  mention: string;
  claim: string;
  close: string;
  moreInGuide: string;
  notOnThisSite: string;
  /** Said where it could not be saved. */
  notSwitchedOff: string;
  /** Heads the other notes on the same claim. */
  alsoHere: string;
  /** Names the card for screen readers. */
  dialog(title: string): string;
  verdict(words: string): string;
  grade(letter: string): string;
}

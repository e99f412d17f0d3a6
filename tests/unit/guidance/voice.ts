import { sourceOf } from '../../../utils/guidance/sources.ts';
import type { Fact } from '../../../utils/guidance/types.ts';

/** Words that the product never says to a person (design voice), as whole words with their endings. */
const BANNED =
  /\b(?:recommend\w*|should take|limit(?:s|ed|ing)?|too much|clean\w*|relaps\w*|abus\w*|users?|goals?)\b|!/i;

/** "safe" may be denied of a product; it is never said of taking, sleeping or driving. */
const SAFE = /\bsafe(?:ly|r|st)?\b/i;

/** An amount put to the reader as something to take. */
const ADVICE =
  /\b(?:start with|begin with|take|try|stay (?:under|below)|no more than|up to|at most|keep (?:it )?(?:under|below))\s+(?:about\s+)?\d/i;

/** A promise about a time. */
const ALL_CLEAR = /\b(?:is|are|be) (?:enough|fine|ok|okay|harmless)\b|\bno risk\b|\bwithout risk\b/i;

/** What is wrong with a text that a person reads; empty when nothing is. */
export function voiceFaults(text: string): string[] {
  const faults: string[] = [];
  for (const [name, pattern] of Object.entries({ BANNED, SAFE, ADVICE, ALL_CLEAR })) {
    const found = pattern.exec(text);
    if (found !== null) faults.push(`${name}: "${found[0]}"`);
  }
  return faults;
}

/** Sentences of a text. Abbreviations and decimals do not end one. */
export function sentences(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '');
}

/** What is wrong with a fact's evidence; empty when nothing is. */
export function evidenceFaults(fact: Fact): string[] {
  const faults: string[] = [];
  const sources = fact.sources.map((key) => ({ key, source: sourceOf(key) }));
  for (const { key, source } of sources) if (source === undefined) faults.push(`unknown source ${key}`);
  if (new Set(fact.sources).size !== fact.sources.length) faults.push('a source stands twice');
  if (sources.length > 2) faults.push('more than two sources');
  if (sources.length === 0 && fact.grade !== 'N') faults.push('no source');
  if (
    fact.grade === 'N' &&
    !/\bno (?:\w+ )*?stud(?:y|ies)\b|\bnot been (?:tested|studied)\b/i.test(fact.text + fact.gradeWords)
  ) {
    faults.push('grade N without saying that no study was found');
  }
  if (sources.some(({ source }) => source?.status === 'secondary') && !/\breported\b/i.test(fact.text)) {
    faults.push('read at second hand, but the sentence does not say "reported"');
  }
  if (sources.length > 0 && sources.every(({ source }) => source?.status === 'link')) {
    faults.push('rests on a page that was not read');
  }
  if (fact.gradeWords.trim() === '' || /[.!]$/.test(fact.gradeWords))
    faults.push('grade words are missing or end in a stop');
  if (!/^20\d\d-(?:0[1-9]|1[0-2])$/.test(fact.reviewed)) faults.push(`review month "${fact.reviewed}"`);
  return faults;
}

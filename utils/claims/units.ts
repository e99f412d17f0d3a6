/** A sentence, heading, bullet or line of a text, without the white space around it. UTF-16 offsets, end exclusive. */
export interface Unit {
  start: number;
  end: number;
  /** A short line of its own without a full stop. */
  heading: boolean;
  /** An empty line stands before it. */
  startsParagraph: boolean;
}

// A full stop after one of these does not end a sentence.
const ABBREVIATION =
  /(?:^|[\s("“])(?:dr|mr|mrs|ms|prof|st|vs|etc|e\.g|i\.e|approx|fig|al|inc|ltd|co|jr|sr|dept|est|max|min|resp|bzw|z\.b|ca|u\.s|u\.k|a\.m|p\.m|m|fla|calif|mass|tex|ala|ark|ariz|colo|conn|ill|ind|ky|la|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|penn|tenn|va|vt|wash|wis|wyo|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec|[a-z])\.["”’)]*\s*$/i;
const LIST_NUMBER = /^\s*[([]?(?:\d{1,2}|[a-z])[.)]\s*$/i;
const STARTS_LOWER = /^["“‘'(]*[\p{Ll}]/u;
const ENDS_SENTENCE = /[.!?…。！？]["”’»)\]]*$/;
const HEADING_LENGTH = 90;

let segmenter: Intl.Segmenter | undefined;

function sentencesOf(line: string): [number, number][] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const parts: [number, number][] = [];
  for (const { index, segment } of segmenter.segment(line)) {
    const last = parts.at(-1);
    const before = last && line.slice(last[0], last[1]);
    const runsOn =
      before !== undefined &&
      (ABBREVIATION.test(before) ||
        LIST_NUMBER.test(before) ||
        (STARTS_LOWER.test(segment) && !/[!?…]["”’]*\s*$/.test(before)));
    if (last && runsOn) last[1] = index + segment.length;
    else parts.push([index, index + segment.length]);
  }
  return parts;
}

/** Splits a text into units: lines first (a line break always ends a unit), then sentences within a line. */
export function splitUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let emptyBefore = true;
  let at = 0;
  for (const line of text.split('\n')) {
    const lineStart = at;
    at += line.length + 1;
    if (line.trim() === '') {
      emptyBefore = true;
      continue;
    }
    const parts = sentencesOf(line);
    const heading = parts.length === 1 && line.trim().length <= HEADING_LENGTH && !ENDS_SENTENCE.test(line.trim());
    for (const [from, to] of parts) {
      const piece = line.slice(from, to);
      const trimmed = piece.trim();
      if (trimmed === '') continue;
      const start = lineStart + from + (piece.length - piece.trimStart().length);
      units.push({ start, end: start + trimmed.length, heading, startsParagraph: emptyBefore });
      emptyBefore = false;
    }
  }
  return units;
}

/** A sentence, heading, bullet or line of a text, without the white space around it. UTF-16 offsets, end exclusive. */
export interface Unit {
  start: number;
  end: number;
  /** A short line of its own without a full stop. */
  heading: boolean;
  /** It begins with a bullet, a tick or a dash. */
  bullet: boolean;
  /** It begins a line. */
  startsLine: boolean;
  /** An empty line stands before it. */
  startsParagraph: boolean;
}

// A full stop after one of these does not end a sentence.
const ABBREVIATION =
  /(?:^|[\s("“])(?:dr|mr|mrs|ms|prof|st|vs|etc|e\.g|i\.e|approx|fig|al|inc|ltd|co|jr|sr|dept|est|max|min|resp|bzw|z\.b|ca|u\.s|u\.k|a\.m|p\.m|[a-z])\.["”’)]*\s*$/i;
// Without its capital each of these is a word: "ill", "miss", "wash".
const STATE_OR_MONTH =
  /(?:^|[\s("“])(?:Fla|Calif|Mass|Tex|Ala|Ark|Ariz|Colo|Conn|Ill|Ind|Ky|La|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Va|Vt|Wash|Wis|Wyo|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\.["”’)]*\s*$/;
// Who writes without capitals, and so begins the line, ends sentences all the same: "four and im a noodle. minus one star".
const ENDS_IN_WORD = /\p{L}{4}\.["”’)]*\s*$/u;
const LIST_NUMBER = /^\s*[([]?(?:\d{1,2}|[a-z])[.)]\s*$/i;
const OPENING = /^["“‘'(]*/;
// What ends a sentence for sure in Latin, Greek and Cyrillic text, and what other scripts need the segmenter for.
const STOP = /[.!?]+["”’»)\]]*\s+/g;
const OTHER_SCRIPT = /[\u0530-\u1dff\u2e80-\ud7ff\uf900-\uffff]/;
const ENDS_SENTENCE = /[.!?…。！？]["”’»)\]]*$/;
const HEADING_LENGTH = 90;
const BULLET =
  /^\s*(?:[-\u2013\u2014*\u2022\u2023\u25aa\u25cf\u25e6\u00b7+>\u2713\u2714\u2705\u2717\u2718\u274c]|\d{1,2}[.)]\s|\p{Extended_Pictographic})/u;

let segmenter: Intl.Segmenter | undefined;

/** Where sentences may end. Making a segmenter costs more than reading a page, so plain Latin text goes without. */
function breaksOf(line: string): number[] {
  if (!OTHER_SCRIPT.test(line)) return Array.from(line.matchAll(STOP), (stop) => stop.index + stop[0].length);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(line), ({ index }) => index);
}

function startsLower(text: string): boolean {
  const first = text[OPENING.exec(text)?.[0].length ?? 0] ?? '';
  return first !== first.toUpperCase();
}

function sentencesOf(line: string): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const to of [...breaksOf(line), line.length]) {
    if (to === from) continue;
    const segment = line.slice(from, to);
    const last = parts.at(-1);
    const before = last && line.slice(last[0], last[1]);
    const runsOn =
      before !== undefined &&
      (ABBREVIATION.test(before) ||
        STATE_OR_MONTH.test(before) ||
        LIST_NUMBER.test(before) ||
        (startsLower(segment) && !/[!?…]["”’]*\s*$/.test(before) && !(startsLower(line) && ENDS_IN_WORD.test(before))));
    if (last && runsOn) last[1] = to;
    else parts.push([from, to]);
    from = to;
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
    const bullet = BULLET.test(line);
    let startsLine = true;
    for (const [from, to] of parts) {
      const piece = line.slice(from, to);
      const trimmed = piece.trim();
      if (trimmed === '') continue;
      const start = lineStart + from + (piece.length - piece.trimStart().length);
      units.push({ start, end: start + trimmed.length, heading, bullet, startsLine, startsParagraph: emptyBefore });
      startsLine = false;
      emptyBefore = false;
    }
  }
  return units;
}

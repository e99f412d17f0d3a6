import type { Mention } from '../mentions/types.ts';
import { foldUnit } from './fold-unit.ts';
import { readLine } from './line.ts';
import type { Heard } from './signs.ts';
import { splitUnits, type Unit } from './units.ts';

/** "No, it keeps you awake" denies what was said before, and "Results:" heads an abstract: neither says anything of what follows. */
const LEADING = /^(?:(?:no|nope|nah), |(?:background|aims?|methods?|results|findings|conclusions?): )/;

/** Each sentence (heading, bullet, line) of `text` as rules and weights read it; `mentions` are those of kratom in it, in order. */
export function* hear(text: string, mentions: readonly Mention[]): Generator<{ unit: Unit; heard: Heard }, void, void> {
  let next = 0;
  let before = '';
  for (const unit of splitUnits(text)) {
    const from = next;
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < unit.end) next += 1;
    const here = mentions.slice(from, next);
    const sentence = foldUnit(text, unit.start, unit.end, here);
    const line = readLine(sentence.replace(LEADING, ''));
    yield { unit, heard: { sentence, line, before, heading: unit.heading, named: here.length > 0 } };
    before = sentence;
  }
}

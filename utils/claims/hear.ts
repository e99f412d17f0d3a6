import type { Mention } from '../mentions/types.ts';
import { foldUnit } from './fold-unit.ts';
import { readLine } from './line.ts';
import { BREAK } from './notions.ts';
import { kindsByRules } from './read-rules.ts';
import type { Heard } from './signs.ts';
import { splitUnits, type Unit } from './units.ts';

/** "No, it keeps you awake" denies what was said before, and "Results:" heads an abstract: neither says anything of what follows. */
const LEADING = /^(?:(?:no|nope|nah), |(?:background|aims?|methods?|results|findings|conclusions?): )/;
/** How many sentences back a rule may look. */
const MEMORY = 10;

/** Each sentence (heading, bullet, line) of `text` as rules and weights read it; `mentions` are those of kratom in it, in order. */
export function* hear(text: string, mentions: readonly Mention[]): Generator<{ unit: Unit; heard: Heard }, void, void> {
  let next = 0;
  const before: string[] = [];
  for (const unit of splitUnits(text)) {
    const from = next;
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < unit.end) next += 1;
    const here = mentions.slice(from, next);
    const sentence = foldUnit(text, unit.start, unit.end, here);
    const line = readLine(sentence.replace(LEADING, ''));
    const ruled = kindsByRules(line, () => before.join(BREAK));
    yield { unit, heard: { sentence, line, ruled, heading: unit.heading, named: here.length > 0 } };
    before.push(line);
    if (before.length > MEMORY) before.shift();
  }
}

/** A part of a sentence, heard by itself. */
export function hearAlone(sentence: string, { heading, named }: Pick<Heard, 'heading' | 'named'>): Heard {
  const line = readLine(sentence);
  return { sentence, line, ruled: kindsByRules(line, () => ''), heading, named };
}

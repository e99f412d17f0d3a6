import type { NightFacts } from '../bedtime/countdown.ts';
import type { Night } from '../records/types.ts';

/** What the countdown needs of stored nights. */
export function nightFacts(nights: readonly Night[]): NightFacts[] {
  return nights.map((night) => ({
    date: night.date,
    bedtimeOverrideMin: night.bedtimeOverrideMin,
    recorded: night.diary !== null,
  }));
}

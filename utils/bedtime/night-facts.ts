import type { Night, NightDate } from '../records/types.ts';

/** What the countdown needs to know of a night. */
export interface NightFacts {
  date: NightDate;
  /** This night's own bedtime: minutes after midnight, `'none'` for a night without one, `null` to follow the week. */
  bedtimeOverrideMin: Night['bedtimeOverrideMin'];
  /** Whether its morning diary is written. */
  recorded: boolean;
}

/** Facts of some nights: a short list, or a map by date where many instants are asked about. */
export type KnownNights = readonly NightFacts[] | ReadonlyMap<NightDate, NightFacts>;

/** Facts by date, for asking about thousands of instants. */
export function nightsByDate(nights: readonly NightFacts[]): ReadonlyMap<NightDate, NightFacts> {
  return new Map(nights.map((night) => [night.date, night]));
}

// `Array.isArray` alone does not narrow a readonly list.
function isList(nights: KnownNights): nights is readonly NightFacts[] {
  return Array.isArray(nights);
}

/** What is known of a night; a night without a record follows the week and is not recorded. */
export function factsOf(date: NightDate, nights: KnownNights): NightFacts {
  const known = isList(nights) ? nights.find((night) => night.date === date) : nights.get(date);
  return known ?? { date, bedtimeOverrideMin: null, recorded: false };
}

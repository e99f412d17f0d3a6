import { isPlainStamp, isWithin } from './plain-row.ts';
import { EARLIEST_MS, isZone, LATEST_MS, NOTE_LENGTH } from './schemas.ts';
import type { Night, SleepDiary } from './types.ts';

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Without a deleted diary, which few nights have. */
const FIELDS = 7;
const DIARY_FIELDS = 10;
const MOST_MINUTES = 1439;

/**
 * Whether a row is a night just as this program writes one, told by a look at its fields, as `isPlainDose` does for doses: `true` only
 * where `NightSchema` takes the row and leaves it as it is; `false` leaves it to the schema.
 */
export function isPlainNight(row: unknown): row is Night {
  if (typeof row !== 'object' || row === null) return false;
  const { date, bedtimeOverrideMin, diary } = row as Record<keyof Night, unknown>;
  return (
    isPlainStamp(row) &&
    typeof date === 'string' &&
    DATE.test(date) &&
    (bedtimeOverrideMin === null || bedtimeOverrideMin === 'none' || isWithin(bedtimeOverrideMin, 0, MOST_MINUTES)) &&
    (diary === null || isPlainDiary(diary)) &&
    Object.keys(row).length === FIELDS
  );
}

function isPlainDiary(diary: unknown): boolean {
  if (typeof diary !== 'object' || diary === null) return false;
  const said = diary as Record<keyof SleepDiary, unknown>;
  return (
    isInstantOrBlank(said.wentToBedMs) &&
    isInstantOrBlank(said.triedToSleepMs) &&
    isInstantOrBlank(said.wokeForGoodMs) &&
    isInstantOrBlank(said.gotUpMs) &&
    isCountOrBlank(said.minutesToFallAsleep, 0, MOST_MINUTES) &&
    isCountOrBlank(said.timesAwake, 0, 99) &&
    isCountOrBlank(said.minutesAwake, 0, MOST_MINUTES) &&
    isCountOrBlank(said.quality, 1, 5) &&
    typeof said.note === 'string' &&
    said.note.length <= NOTE_LENGTH &&
    typeof said.zone === 'string' &&
    isZone(said.zone) &&
    Object.keys(diary).length === DIARY_FIELDS
  );
}

const isInstantOrBlank = (value: unknown): boolean => value === null || isWithin(value, EARLIEST_MS, LATEST_MS);
const isCountOrBlank = (value: unknown, least: number, most: number): boolean =>
  value === null || isWithin(value, least, most);

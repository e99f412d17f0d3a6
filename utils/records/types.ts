/**
 * What the records are. Types only, so that the pure rooms may import them without reaching the database.
 * An instant is epoch milliseconds (`...Ms`, `...At`); a length of time carries its unit; a clock time is minutes after midnight.
 */

/** Every record: made, last changed, and, when taken away, when. A deleted record stays as a tombstone so that undo, merge and restore work. */
export interface Stamped {
  /** UUID v4. */
  id: string;
  createdAt: number;
  updatedAt: number;
  /** `null` while the record is live. */
  deletedAt: number | null;
}

export const PRODUCT_FORMS = ['powder', 'capsule', 'tea', 'extract', '7-oh', 'other'] as const;
export type ProductForm = (typeof PRODUCT_FORMS)[number];

/** `mg` is what a label says of its alkaloid, never grams of leaf. */
export const DOSE_UNITS = ['g', 'capsule', 'cup', 'tablet', 'ml', 'mg', 'piece'] as const;
export type DoseUnit = (typeof DOSE_UNITS)[number];

/** An amount in a unit, or unknown. Unknown is a value of its own and is never counted as zero. */
export type Amount = { value: number; unit: DoseUnit } | 'unknown';

/** What is taken, in the person's own words. */
export interface Product extends Stamped {
  label: string;
  form: ProductForm;
  /** The unit that a form starts with. */
  unit: DoseUnit;
  /** Grams of leaf in one capsule, cup or piece, when the person knows it. */
  gramsPerUnit: number | null;
  /** Mitragynine, mg in one gram (or in one unit where `unit` is not g), from a label or an analysis. */
  mitragynineMgPerUnit: number | null;
}

/** A product with an amount: one button. */
export interface Preset extends Stamped {
  productId: string;
  amount: Amount;
  /** Order on the popup, small first. */
  position: number;
}

/** One taking of one product at one instant. */
export interface Dose extends Stamped {
  productId: string;
  amount: Amount;
  atMs: number;
  /** IANA zone where it was logged. */
  zone: string;
  /** NRS 0-10, `null` when not said. */
  painBefore: number | null;
  /** NRS 0-10 about an hour later, `null` when not said. */
  painAfter: number | null;
  note: string;
  /** The preset whose button logged it, `null` for the form. */
  presetId: string | null;
}

/** The calendar date of a night's evening, `YYYY-MM-DD`, in the person's local calendar. */
export type NightDate = string;

/** A sleep diary entry; every answer may be missing. Clock answers are instants, so that midnight and daylight saving are settled when they are written. */
export interface SleepDiary {
  wentToBedMs: number | null;
  triedToSleepMs: number | null;
  minutesToFallAsleep: number | null;
  timesAwake: number | null;
  minutesAwake: number | null;
  wokeForGoodMs: number | null;
  gotUpMs: number | null;
  /** 1 very poor to 5 very good. */
  quality: number | null;
  note: string;
  zone: string;
}

/** The sleep that follows a day. One live record a date. */
export interface Night extends Stamped {
  date: NightDate;
  /** This night's own bedtime: minutes after midnight, `'none'` for a night without one, `null` to follow the week. */
  bedtimeOverrideMin: number | 'none' | null;
  diary: SleepDiary | null;
  /** A diary that was deleted while the night's own bedtime stays, for bringing back. A night without one is deleted as a whole. */
  deletedDiary?: SleepDiary | null;
}

/** Three answers, each 0-10, about the past week, in the PEG manner (DOI 10.1007/s11606-009-0981-1). */
export interface PainCheck extends Stamped {
  atMs: number;
  zone: string;
  pain: number;
  enjoyment: number;
  activity: number;
}

/** Sunday first, as `Date.getDay` counts. */
export type BedtimeWeek = [Min, Min, Min, Min, Min, Min, Min];
type Min = number | null;

/**
 * When the person's day begins and their evenings end. Bedtimes are minutes after midnight by the weekday of the evening; one
 * before `dayStartMin` is after midnight and still belongs to that evening.
 */
export interface Schedule {
  dayStartMin: number;
  bedtimesMin: BedtimeWeek;
  /** The person's own window before bedtime without doses; `null` when not set. */
  windDownMin: number | null;
}

/** Where page notes run: nowhere by themselves, or on the sites the browser's permission names, less the person's own exceptions. */
export interface PageNotesSettings {
  on: boolean;
  /** Host names where notes stay off, sorted. */
  offHosts: string[];
}

/** One row, `id` `'settings'`. */
export interface Settings {
  id: 'settings';
  /** When the person agreed to keep health notes on this device; `null` before. No dose is stored before. */
  consentAt: number | null;
  schedule: Schedule;
  badgeOn: boolean;
  /** Leaves doses out of the action's title. */
  discreet: boolean;
  pageNotes: PageNotesSettings;
  /** ISO region for help lines, e.g. `US`. */
  helpRegion: string | null;
  updatedAt: number;
}

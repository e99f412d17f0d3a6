import type { Dose, Night, Product, Schedule, SleepDiary } from '../../../utils/records/types.ts';

/** Records with everything left out but what a test is about. Clock times are UTC unless a test says otherwise. */

export const SCHEDULE: Schedule = {
  dayStartMin: 240,
  bedtimesMin: [1380, 1380, 1380, 1380, 1380, 1380, 1380],
  windDownMin: 300,
};

const STAMP = { createdAt: 0, updatedAt: 0, deletedAt: null };
let count = 0;

export const utc = (text: string) => Date.parse(`${text}Z`);

export function makeProduct(parts: Partial<Product> = {}): Product {
  return {
    ...STAMP,
    id: 'powder',
    label: 'Powder',
    form: 'powder',
    unit: 'g',
    gramsPerUnit: null,
    mitragynineMgPerUnit: null,
    ...parts,
  };
}

export function makeDose(at: string, parts: Partial<Dose> = {}): Dose {
  return {
    ...STAMP,
    id: `dose-${++count}`,
    productId: 'powder',
    amount: { value: 2, unit: 'g' },
    atMs: utc(at),
    zone: 'UTC',
    painBefore: null,
    painAfter: null,
    note: '',
    presetId: null,
    ...parts,
  };
}

export const EMPTY_DIARY: SleepDiary = {
  wentToBedMs: null,
  triedToSleepMs: null,
  minutesToFallAsleep: null,
  timesAwake: null,
  minutesAwake: null,
  wokeForGoodMs: null,
  gotUpMs: null,
  quality: null,
  note: '',
  zone: 'UTC',
};

export function makeDiary(parts: Partial<SleepDiary> = {}): SleepDiary {
  return { ...EMPTY_DIARY, ...parts };
}

export function makeNight(date: string, diary: Partial<SleepDiary> | null, parts: Partial<Night> = {}): Night {
  return {
    ...STAMP,
    id: `night-${date}`,
    date,
    bedtimeOverrideMin: null,
    diary: diary === null ? null : makeDiary(diary),
    ...parts,
  };
}

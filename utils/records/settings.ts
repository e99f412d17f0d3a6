import * as v from 'valibot';
import type { RecordsDb } from './database.ts';
import { done, type Outcome } from './outcome.ts';
import { PageNotesSchema, ScheduleSchema } from './schemas.ts';
import type { Settings } from './types.ts';
import { validate } from './validate.ts';
import { write } from './write.ts';

/** Before the first run: nothing agreed to, nothing planned, nothing running on pages. */
export const FIRST_SETTINGS: Settings = {
  id: 'settings',
  consentAt: null,
  schedule: { dayStartMin: 4 * 60, bedtimesMin: [null, null, null, null, null, null, null], windDownMin: null },
  badgeOn: true,
  discreet: false,
  pageNotes: { on: false, offHosts: [] },
  helpRegion: null,
  updatedAt: 0,
};

const FIELDS = {
  consentAt: v.nullable(v.number()),
  schedule: ScheduleSchema,
  badgeOn: v.boolean(),
  discreet: v.boolean(),
  pageNotes: PageNotesSchema,
  helpRegion: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
};
export type SettingsPatch = Partial<Omit<Settings, 'id' | 'updatedAt'>>;

/** Settings as they stand. `unreadable` names fields whose stored value made no sense; they read as at first run and stay stored until changed. */
export async function readSettings(db: RecordsDb): Promise<Settings & { unreadable: string[] }> {
  const row: unknown = await db.settings.get('settings');
  const settings = { ...FIRST_SETTINGS, unreadable: [] as string[] };
  if (typeof row !== 'object' || row === null) return settings;
  for (const [field, schema] of Object.entries(FIELDS)) {
    if (!(field in row)) continue;
    const parsed = v.safeParse(schema, (row as Record<string, unknown>)[field]);
    if (parsed.success) Object.assign(settings, { [field]: parsed.output });
    else settings.unreadable.push(field);
  }
  if ('updatedAt' in row && typeof row.updatedAt === 'number') settings.updatedAt = row.updatedAt;
  return settings;
}

const Patch = v.partial(v.object(FIELDS));

/**
 * Changes the named settings and leaves the others. A change that rests on what stands now is given as a function, so that two
 * quick answers cannot undo each other. A stored value that could not be read is kept aside first.
 */
export async function saveSettings(
  db: RecordsDb,
  change: SettingsPatch | ((now: Settings) => SettingsPatch),
  nowMs: number,
): Promise<Outcome<Settings>> {
  return write(db, async () => {
    const { unreadable, ...now } = await readSettings(db);
    const valid = validate(Patch, typeof change === 'function' ? change(now) : change);
    if (!valid.ok) return valid;
    if (unreadable.length > 0) {
      const row: unknown = await db.settings.get('settings');
      await db.aside.add({ table: 'settings', row, keptAt: nowMs });
    }
    const next: Settings = { ...now, ...(valid.value as SettingsPatch), updatedAt: Math.max(nowMs, now.updatedAt + 1) };
    await db.settings.put(next);
    return done(next);
  });
}

/** Notes on pages stay off on this host from now on; a second time changes nothing. */
export function switchHostOff(db: RecordsDb, host: string, nowMs: number): Promise<Outcome<Settings>> {
  const switchOff = ({ pageNotes }: Settings): SettingsPatch => ({
    pageNotes: { ...pageNotes, offHosts: [...new Set([...pageNotes.offHosts, host])].sort() },
  });
  return saveSettings(db, switchOff, nowMs);
}

import type { RecordsDb } from './database.ts';
import { readSettings } from './settings.ts';
import type { Dose, Night, NightDate, Preset, Product, Settings } from './types.ts';

export interface PresetWithProduct {
  preset: Preset;
  product: Product;
}

/** What the popup, the badge and Today start from, read in one transaction so that the parts agree. */
export interface DayView {
  settings: Settings;
  /** Stored settings that could not be read, by field. */
  unreadable: string[];
  /** Live doses from `sinceMs` on, oldest first. */
  doses: Dose[];
  lastDose: Dose | null;
  /** The live dose that was written down last, whatever its time: what an undo offers. */
  lastWritten: Dose | null;
  nights: Night[];
  /** Every product, deleted ones too: an old dose still names its product. */
  products: Map<string, Product>;
  presets: PresetWithProduct[];
}

const isLive = (record: { deletedAt: number | null }): boolean => record.deletedAt === null;

/** @param sinceMs earliest dose wanted. @param fromNight earliest night wanted. */
export function readDay(db: RecordsDb, sinceMs: number, fromNight: NightDate): Promise<DayView> {
  return db.transaction('r', [db.settings, db.doses, db.nights, db.products, db.presets], async () => {
    const [{ unreadable, ...settings }, doses, lastDose, lastWritten, nights, products, presets] = await Promise.all([
      readSettings(db),
      db.doses.where('atMs').aboveOrEqual(sinceMs).filter(isLive).sortBy('atMs'),
      db.doses.orderBy('atMs').reverse().filter(isLive).first(),
      db.doses.orderBy('createdAt').reverse().filter(isLive).first(),
      db.nights.where('date').aboveOrEqual(fromNight).filter(isLive).toArray(),
      db.products.toArray(),
      db.presets.filter(isLive).toArray(),
    ]);
    const byId = new Map(products.map((product) => [product.id, product]));
    return {
      settings,
      unreadable,
      doses,
      lastDose: lastDose ?? null,
      lastWritten: lastWritten ?? null,
      nights,
      products: byId,
      presets: withProducts(presets, byId),
    };
  });
}

function withProducts(presets: Preset[], products: Map<string, Product>): PresetWithProduct[] {
  return presets
    .flatMap((preset) => {
      const product = products.get(preset.productId);
      return product && isLive(product) ? [{ preset, product }] : [];
    })
    .sort((a, b) => a.preset.position - b.preset.position || a.preset.createdAt - b.preset.createdAt);
}

/** The preset that was pressed last, for the keyboard and the menu; else the first. */
export async function lastPreset(db: RecordsDb): Promise<PresetWithProduct | null> {
  const view = await readDay(db, Number.MAX_SAFE_INTEGER, '9999-12-31');
  const recent = await db.doses
    .orderBy('createdAt')
    .reverse()
    .filter((dose) => isLive(dose) && dose.presetId !== null)
    .first();
  return view.presets.find(({ preset }) => preset.id === recent?.presetId) ?? view.presets[0] ?? null;
}

/** Live doses with `fromMs <= atMs < toMs`, oldest first. */
export function dosesBetween(db: RecordsDb, fromMs: number, toMs: number): Promise<Dose[]> {
  return db.doses.where('atMs').between(fromMs, toMs, true, false).filter(isLive).sortBy('atMs');
}

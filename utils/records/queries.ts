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

/**
 * For rows that are there: asked of the database, each row would be fetched by itself. An index gives its rows in its own order, so
 * none of them is sorted again.
 */
const isLive = (record: { deletedAt: number | null }): boolean => record.deletedAt === null;

/** What there is to log with: settings, products and buttons, without any day. */
export type Shelf = Pick<DayView, 'settings' | 'unreadable' | 'lastWritten' | 'products' | 'presets'>;

const shelfTables = (db: RecordsDb) => [db.settings, db.doses, db.products, db.presets];

export function readShelf(db: RecordsDb): Promise<Shelf> {
  return db.transaction('r', shelfTables(db), async () => {
    const [{ unreadable, ...settings }, lastWritten, products, presets] = await Promise.all([
      readSettings(db),
      db.doses.orderBy('createdAt').reverse().filter(isLive).first(),
      db.products.toArray(),
      db.presets.toArray(),
    ]);
    const byId = new Map(products.map((product) => [product.id, product]));
    return {
      settings,
      unreadable,
      lastWritten: lastWritten ?? null,
      products: byId,
      presets: withProducts(presets.filter(isLive), byId),
    };
  });
}

/**
 * The shelf and the day beside it, in one transaction.
 * @param sinceMs earliest dose wanted; `null` for none but the last.
 * @param fromNight earliest night wanted.
 */
export function readDay(db: RecordsDb, sinceMs: number | null, fromNight: NightDate): Promise<DayView> {
  return db.transaction('r', [...shelfTables(db), db.nights], async () => {
    const [shelf, doses, lastDose, nights] = await Promise.all([
      readShelf(db),
      sinceMs === null ? [] : db.doses.where('atMs').aboveOrEqual(sinceMs).toArray(),
      db.doses.orderBy('atMs').reverse().filter(isLive).first(),
      db.nights.where('date').aboveOrEqual(fromNight).toArray(),
    ]);
    return { ...shelf, doses: doses.filter(isLive), lastDose: lastDose ?? null, nights: nights.filter(isLive) };
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

/** What may be chosen in a form: the product taken last first, the others in the order they were made. */
export function productsByUse({ products, lastWritten }: Pick<Shelf, 'products' | 'lastWritten'>): Product[] {
  const last = lastWritten?.productId;
  return [...products.values()]
    .filter(isLive)
    .sort((a, b) => Number(b.id === last) - Number(a.id === last) || a.createdAt - b.createdAt);
}

/** So many of the latest doses are looked through for a press: weeks of them, and read in an instant however many lie behind. */
export const PRESSES_WITHIN = 200;

/** The preset that was pressed last, for the keyboard; else, or when that is long ago, the first. */
export function lastPreset(db: RecordsDb): Promise<PresetWithProduct | null> {
  return db.transaction('r', shelfTables(db), async () => {
    const { presets } = await readShelf(db);
    const [first = null] = presets;
    if (presets.length < 2) return first;
    let looked = 0;
    const pressed = await db.doses
      .orderBy('createdAt')
      .reverse()
      // A limit would count those that pass the filter.
      .until(() => ++looked > PRESSES_WITHIN)
      .filter((dose) => isLive(dose) && presets.some(({ preset }) => preset.id === dose.presetId))
      .first();
    return presets.find(({ preset }) => preset.id === pressed?.presetId) ?? first;
  });
}

/** Live doses with `fromMs <= atMs < toMs`, oldest first. */
export async function dosesBetween(db: RecordsDb, fromMs: number, toMs: number): Promise<Dose[]> {
  return (await db.doses.where('atMs').between(fromMs, toMs, true, false).toArray()).filter(isLive);
}

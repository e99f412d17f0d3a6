import { millisecondsInMinute } from 'date-fns/constants';
import { i18n } from '#i18n';
import { onLine } from '../browser/quick-ways.ts';
import { type Entry, parseEntry } from '../quick-entry/parse-entry.ts';
import type { RecordsDb } from '../records/database.ts';
import { type Outcome, refused } from '../records/outcome.ts';
import { productsByUse, readShelf } from '../records/queries.ts';
import { type Recorded, recordDose } from '../records/record-dose.ts';
import { messageKey } from '../wording/message-key.ts';
import { amountName, clockText } from '../wording/time-text.ts';
import { deviceZone } from './device-zone.ts';

/** The address-bar keyword: says while typing what Enter would store, and stores it by the same act as the popup. */
export function answerLines(db: RecordsDb, stored: (outcome: Outcome<Recorded>) => Promise<void>): void {
  onLine({
    describe: async (text) => {
      const { products, line, discreet } = await read(db, text);
      if (!line.ok) return i18n.t(`omnibox.${messageKey(line.why)}`);
      // Discreet: nothing that somebody looking on could read.
      if (discreet) return i18n.t('omnibox.logDiscreet');
      const { entry, atMs } = line;
      return i18n.t('omnibox.log', {
        label: products.find(({ id }) => id === entry.productId)?.label ?? '',
        amount: amountName(entry.amount),
        time: clockText(atMs, deviceZone()),
      });
    },
    enter: async (text) => stored(await logLine(db, text)),
  });
}

async function logLine(db: RecordsDb, text: string): Promise<Outcome<Recorded>> {
  const { line, nowMs } = await read(db, text);
  if (!line.ok) return refused('amount-missing', 'amount');
  const { productId, amount, pain } = line.entry;
  return recordDose(db, { productId, amount, atMs: line.atMs, zone: deviceZone(), painBefore: pain }, nowMs);
}

async function read(db: RecordsDb, text: string) {
  const nowMs = Date.now();
  const shelf = await readShelf(db);
  const products = productsByUse(shelf);
  const parsed = parseEntry(text, { products, nowMs, zone: deviceZone() });
  const line = parsed.ok ? { ...parsed, atMs: instantOf(parsed.entry.when, nowMs) } : parsed;
  return { products, line, nowMs, discreet: shelf.settings.discreet };
}

const instantOf = (when: Entry['when'], nowMs: number): number =>
  'atMs' in when ? when.atMs : nowMs - when.minutesAgo * millisecondsInMinute;

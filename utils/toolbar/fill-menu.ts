import { i18n } from '#i18n';
import { fillActionMenu } from '../browser/quick-ways.ts';
import type { RecordsDb } from '../records/database.ts';
import { readShelf } from '../records/queries.ts';
import { amountName } from '../wording/time-text.ts';

/** The browser shows six entries of one extension in a toolbar menu; the rest would be folded away. */
const MENU_ENTRIES = 6;

/** Lists the presets in the toolbar button's menu, in the person's own words; in discreet mode the menu stays empty. */
export async function fillMenu(db: RecordsDb): Promise<void> {
  const { presets, settings } = await readShelf(db);
  const shown = settings.consentAt === null || settings.discreet ? [] : presets.slice(0, MENU_ENTRIES);
  await fillActionMenu(
    shown.map(({ preset, product }) => ({
      presetId: preset.id,
      title: i18n.t('popup.logPreset', { label: product.label, amount: amountName(preset.amount) }),
    })),
  );
}

import { i18n } from '#i18n';
import { inTurn } from '../browser/in-turn.ts';
import { fillActionMenu } from '../browser/quick-ways.ts';
import type { RecordsDb } from '../records/database.ts';
import { readShelf } from '../records/queries.ts';
import { amountName } from '../wording/time-text.ts';

/** The browser shows six entries of one extension in a toolbar menu; the rest would be folded away. */
const MENU_ENTRIES = 6;

/** Lists the presets in the toolbar button's menu, in the person's own words; in discreet mode the menu stays empty. */
export function fillMenu(db: RecordsDb): Promise<void> {
  // Reading and filling are one turn: a reading that took longer than the next one would bring back what is gone.
  return inTurn('fill-menu', async () => {
    const { presets, settings } = await readShelf(db);
    const shown = settings.consentAt === null || settings.discreet ? [] : presets.slice(0, MENU_ENTRIES);
    await fillActionMenu(
      shown.map(({ preset, product }) => ({
        presetId: preset.id,
        title: i18n.t('popup.logPreset', { label: product.label, amount: amountName(preset.amount) }),
      })),
    );
  });
}

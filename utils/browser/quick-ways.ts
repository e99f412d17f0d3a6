import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';

/** Calls back on a keyboard command of the manifest, by its name. */
export function onCommand(run: (command: string) => void): void {
  browser.commands.onCommand.addListener(run);
}

/** Shows the popup as the answer to a quick way in; browsers that will not open it unasked show the badge only. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Nothing is lost: what was logged stands in the popup the next time it is opened.
  }
}

const MENU_PREFIX = 'preset:';

/** The toolbar button's own menu: one entry a preset. */
export function fillActionMenu(entries: { presetId: string; title: string }[]): Promise<void> {
  // Of two that overlap, the second would add what the first has just added, and an id is taken only once.
  return inTurn('action-menu', async () => {
    await browser.contextMenus.removeAll();
    for (const { presetId, title } of entries) {
      browser.contextMenus.create({ id: `${MENU_PREFIX}${presetId}`, title, contexts: ['action'] });
    }
  });
}

export function onActionMenu(run: (presetId: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    const id = String(menuItemId);
    if (id.startsWith(MENU_PREFIX)) run(id.slice(MENU_PREFIX.length));
  });
}

/**
 * The address-bar keyword: `describe` words what Enter would do with the line so far. Where it cannot, the last description stays;
 * where `enter` cannot, the popup opens and says why.
 */
export function onLine(line: {
  describe: (text: string) => Promise<string>;
  enter: (text: string) => Promise<void>;
}): void {
  browser.omnibox.onInputChanged.addListener((text) => {
    void line
      .describe(text)
      .then((description) => browser.omnibox.setDefaultSuggestion({ description: plain(description) }))
      .catch(() => {});
  });
  browser.omnibox.onInputEntered.addListener((text) => void line.enter(text).catch(openPopup));
}

/** Chromium reads a suggestion as XML, Firefox as it stands. */
const plain = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

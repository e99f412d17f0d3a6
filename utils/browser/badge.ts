import { browser } from './browser.ts';

export type BadgeState = 'before' | 'wind-down' | 'past' | 'none';

/** Grounds with white text at 7:1 or more; the word carries the state, the colour only repeats it. */
const GROUND: Record<BadgeState, string> = {
  before: '#4b5a64',
  'wind-down': '#2a5886',
  past: '#0f2136',
  none: '#4b5a64',
};

/** Paints the toolbar button. The same paint twice is harmless, so any part may call it at any time. */
export async function paintBadge(badge: { text: string; state: BadgeState; title: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: GROUND[badge.state] }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setTitle({ title: badge.title }),
  ]);
}

import { type ComponentType, lazy } from 'react';
import { TodayPage } from './today/today-page.tsx';

/** What every page of the journal is given: the words of the address after the page's own (`['pain']` for `#/guide/pain`). */
export interface PageProps {
  rest: readonly string[];
}

/** Pages in the order of the navigation. Their names are `journal.pages.*` in the locale. */
export const PAGE_IDS = ['today', 'morning', 'history', 'patterns', 'safety', 'guide', 'settings'] as const;
export type PageId = (typeof PAGE_IDS)[number];

/**
 * One row a page, each fetched when it is first opened; Today comes with the journal, which opens there. A page without a row is not in the navigation.
 * To add one: `components/journal/<page>/<page>-page.tsx` exports a component that starts with a `PageHeading`; put its row here.
 */
export const PAGES: Partial<Record<PageId, ComponentType<PageProps>>> = {
  today: TodayPage,
  morning: lazy(async () => ({ default: (await import('./morning/morning-page.tsx')).MorningPage })),
  history: lazy(async () => ({ default: (await import('./history/history-page.tsx')).HistoryPage })),
  patterns: lazy(async () => ({ default: (await import('./patterns/patterns-page.tsx')).PatternsPage })),
  safety: lazy(async () => ({ default: (await import('./safety/safety-page.tsx')).SafetyPage })),
  guide: lazy(async () => ({ default: (await import('./guide/guide-page.tsx')).GuidePage })),
  settings: lazy(async () => ({ default: (await import('./settings/settings-page.tsx')).SettingsPage })),
};

import type { RoomRules } from './arrows.ts';

/** The table of arrows. A new room gets a row here; a new package gets a name where it is needed and nowhere else. */

export const PURE_ROOMS = ['bedtime', 'claims', 'guidance', 'kinetics', 'mentions', 'patterns', 'quick-entry'];

const SMALL_PURE_PACKAGES = [
  'date-fns',
  'date-fns/*',
  '@date-fns/tz',
  '@date-fns/tz/*',
  'd3-random',
  'pure-rand/*',
  'simple-statistics',
];
const REACT = ['react', 'react-dom', 'react-dom/client'];

const pure = {
  rooms: PURE_ROOMS,
  // What the records are, without the database behind them.
  files: ['utils/records/types.ts'],
  packages: SMALL_PURE_PACKAGES,
};

const surface = {
  rooms: [
    ...PURE_ROOMS,
    'backup',
    'browser',
    'components/charts',
    'components/controls',
    'components/day',
    'components/setup',
    'records',
    'sites',
    'toolbar',
    'wording',
  ],
  packages: ['#i18n', 'date-fns/*', 'dexie-react-hooks', ...REACT],
};

export const ROOM_RULES: RoomRules = {
  bedtime: pure,
  claims: pure,
  guidance: pure,
  kinetics: pure,
  mentions: pure,
  patterns: pure,
  'quick-entry': pure,
  records: { rooms: PURE_ROOMS, packages: ['dexie', 'valibot', 'date-fns/*'] },
  page: {
    rooms: ['claims', 'guidance', 'mentions'],
    files: ['utils/browser/messages.ts'],
    packages: [],
  },
  backup: { rooms: ['records', ...PURE_ROOMS], packages: ['valibot', 'papaparse'], onDemand: ['age-encryption'] },
  browser: {
    rooms: PURE_ROOMS,
    files: ['utils/records/types.ts'],
    packages: ['#i18n', 'valibot', 'webextension-polyfill', 'wxt/browser', ...SMALL_PURE_PACKAGES],
  },
  // Acts that need both records and browser: what the toolbar shows and does, and where page notes run.
  sites: { rooms: ['browser', 'records'], packages: [] },
  toolbar: { rooms: [...PURE_ROOMS, 'browser', 'records', 'sites', 'wording'], packages: ['#i18n', 'date-fns/*'] },
  // Times and amounts in words, for every surface.
  wording: { rooms: PURE_ROOMS, files: ['utils/records/types.ts'], packages: ['#i18n', 'date-fns/*'] },
  'components/charts': {
    rooms: [...PURE_ROOMS, 'components/controls', 'wording'],
    files: ['utils/records/types.ts'],
    packages: ['#i18n', 'd3-scale', 'd3-shape', 'date-fns/*', ...REACT],
  },
  'components/controls': {
    ...surface,
    rooms: surface.rooms.filter((room) => !['components/charts', 'components/day', 'components/setup'].includes(room)),
  },
  // One day, its doses and its bedtime, as popup and journal both show it.
  'components/day': surface,
  // The virtualiser is for History's table.
  'components/journal': { ...surface, packages: [...surface.packages, '@tanstack/react-virtual'] },
  'components/popup': surface,
  // Forms that the welcome page and the settings share.
  'components/setup': surface,
  'components/welcome': surface,
};

import type { KindTable } from '../rule.ts';

export const legalEverywhere: KindTable = {
  kind: 'legal-everywhere',
  says: [
    'legal ~ everywhere', // It is legal in all fifty states.
    'all .. legal', // It's perfectly legal.
    'is legal .. country', // It is legal in the United States.
    'no .. exceptions .. everywhere|country', // No country bans it.
  ],
  unless: [
    'legal .. exceptions', // It is legal in the US except for six states.
    'exceptions .. legal', // Depends: it is legal in most states.
    'no legal', // It is not legal.
  ],
};

import type { KindTable } from '../rule.ts';

export const legalEverywhere: KindTable = {
  kind: 'legal-everywhere',
  cues: 'legal|everywhere|exceptions|country',
  says: [
    'may use|act .. everywhere', // You can buy it in every state.
    'may .. everywhere & no .. exceptions|harm|safe', // You can carry it anywhere without breaking laws.
    'legal ~ everywhere', // It is legal in all fifty states.
    'all .. legal', // It's perfectly legal.
    'is|it legal .. country', // It is legal in the United States.
    'no country .. exceptions', // No country bans it.
    'no . exceptions .. everywhere', // It is not banned anywhere.
    'legal .. all country', // It is legal in all EU states.
    '^ country .. legal', // In Deutschland ist Kratom legal.
    'is .. country .. legal', // Kratom is in Germany, as ever, legal.
  ],
  unless: [
    'legal ... exceptions', // It is legal in the US except for six states.
    'exceptions .. legal', // In most states it is legal.
    'no legal', // It is not legal.
    '^ drug . legal', // CBD is legal everywhere.
  ],
};

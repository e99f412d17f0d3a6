import type { KindTable } from '../rule.ts';

export const dosageAdvice: KindTable = {
  kind: 'dosage-advice',
  cues: 'number',
  says: [
    '^ mix number unit', // Mix 2.5 grams into a smoothie.
    'ease . number unit', // Reduce by 0.5 g each week.
    'for stim|sed|sleep|pain .. number unit', // For energy, 1-3 g.
    'advise . number dose', // Maximum 3 servings in a day.
    'advise|dose|person ... number unit', // Start with two grams.
    'no . use .. advise .. number', // Do not take more than six a day.
    'no .. advise .. number unit', // Chi comincia non superi i due grammi.
    '^ use .. number unit', // Take 2 capsules with water.
    'person .. use .. number unit', // Beginners take one gram.
    'number unit .. better|advise|person', // Two to three grams is plenty for beginners.
  ],
  unless: [
    'took|contains|study', // I took three grams.
  ],
};

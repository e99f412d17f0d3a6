import type { KindTable } from '../rule.ts';

export const curesDisease: KindTable = {
  kind: 'cures-disease',
  cues: 'disease',
  says: [
    'ease ~ disease', // It lowers blood pressure.
    'use|took .. for .. disease', // Healers use it against malaria.
    'disease .. gone|better', // My blood sugar is better.
    'better .. disease', // Stronger immune system.
  ],
  unless: [
    'cause .. disease', // It caused a fever.
  ],
};

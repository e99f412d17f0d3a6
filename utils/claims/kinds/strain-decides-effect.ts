import type { KindTable } from '../rule.ts';

export const strainDecidesEffect: KindTable = {
  kind: 'strain-decides-effect',
  cues: 'vein|colour',
  says: [
    'depend .. vein|colour ... effect', // Depending on the strain it may relax you.
    'effect ... depend .. vein|colour', // It may relax or wake you, depending on the strain.
    'colour . for ... colour . for', // Green for work, red for the evenings.
    'vein .. bedtime .. vein', // Try a White Borneo at breakfast and a Red Kali at night.
    'vein .. stim|sed', // Green Malay gives a clean energy.
    'colour .. stim|sed', // Reds slow you down, whites wake you up.
    'vein|colour is .. effect', // A red vein is best in the evening.
    'different .. vein|colour .. effect|different', // Different strains have different effects.
    'vein .. different', // Each strain has its own character.
    'stim|sed .. vein|colour', // Look for a relaxing strain.
    'vein|colour .. effect .. vein|colour', // Red Kali for sleep, White Borneo for mornings.
  ],
  unless: [
    'no .. different|same', // I notice no difference between colors.
    'same', // All strains are the same.
  ],
};

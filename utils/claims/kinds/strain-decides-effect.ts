import type { KindTable } from '../rule.ts';

export const strainDecidesEffect: KindTable = {
  kind: 'strain-decides-effect',
  cues: 'vein|colour|stim',
  says: [
    'number stim ... sed|goodsleep & <vein', // Compare White Borneo with Red Kali. One wakes you, the other knocks you out.
    'colour . for ... colour . for', // Green for chores, red for the sofa.
    'vein .. bedtime .. vein', // Try a White Borneo at breakfast and a Red Kali at night.
    'colour .. stim|sed', // Reds slow you down, whites wake you up.
    'vein|colour is .. effect', // A red vein is best in the evening.
    'different .. vein|colour .. effect|different', // Different strains have different effects.
    'vein .. different', // Each strain has its own character.
    'stim|sed .. vein|colour', // Look for a relaxing strain.
    'goodsleep .. vein', // For a sound sleep, like a log, take a Red Kali.
    'vein ... effect', // The Red Kali will have you snoring like a log.
    'cond .. vein', // If you crawl, White Borneo is your match.
    'person .. use vein', // Beginners buy Red Kali.
    'use colour .. stim|sed|sleep', // Try red, to relax.
    'vein .. act', // Super Green Malay lets you run for hours.
    '^ vein ... disease', // Red Kali, evenings, diabetes.
    'depend .... vein|colour', // Outcomes vary with body chemistry, serving size and, above all, the strain selected.
    'no . bedtime .. vein', // Not for bed: White Borneo.
    'cond .. sleep|stim|sed .. colour', // If you need to sleep, take the red one.
  ],
  unless: [
    'no .. different|same', // Strains are not really different.
    'is|vein|all|just|colour same', // All strains are the same.
    'me .. took ... vein', // I had a cup of Red Kali and felt tired.
    'took .. number unit vein', // I take 3 g of Red Kali, it calms me.
    'number unit vein ... me', // Three grams of Red Kali and I sleep.
    'me use vein', // I switched to Red Kali and sleep.
    'took vein', // I take Red Kali in the morning.
    'vein|colour study|no', // Color made no difference to sleep.
    'no . stim|sed .. vein', // There is no relaxing strain.
    'use unit vein', // He takes a spoon of Red Kali for sleep.
    'same .. vein|colour', // I notice no difference between colours.
  ],
};

import type { KindTable } from '../rule.ts';

export const lowDoseStimulatesHighDoseSedates: KindTable = {
  kind: 'low-dose-stimulates-high-dose-sedates',
  cues: 'stims',
  says: [
    'depend .. dose ... stims ... seds', // Depending on the dose, it lifts you, all energy, or slows you down.
    'stims ... number ... seds ... high', // It is stimulating at 1-5 g and sedating above that.
    'low ... stims ... high ... seds', // At low doses it gives energy, at high doses it makes you sleepy.
    'stims ... high .. sed|sleep', // It wakes you, but larger amounts sedate.
    'high ... seds ... low ... stims', // Large amounts sedate and small amounts perk you up.
    'stims ... low ... seds ... high', // It is stimulating in small amounts and sedating in large ones.
    'seds ... high ... stims ... low', // It is sedating in large amounts but lifts you up, energy and all, in small ones.
    'number ... stims ... high|number ... seds', // From one to three grams it gives energy, beyond five it relaxes.
    'stims ... seds ... depend .. dose', // It can stimulate or sedate, depending on the dose.
    'unit . stim ... number unit . sed', // A teaspoon wakes you, three teaspoons make you drowsy.
    'high ... seds ... less .. stims', // The more you drink, the drowsier, the less, the brighter.
    'unit .. stim ... unit .. sed|bedtime', // Half a spoon gets me going, two spoons send me to bed.
  ],
  unless: [
    'vein ... vein', // White Borneo wakes you, a larger cup of Red Kali calms.
  ],
};

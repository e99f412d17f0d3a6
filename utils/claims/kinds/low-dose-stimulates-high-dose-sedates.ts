import type { KindTable } from '../rule.ts';

export const lowDoseStimulatesHighDoseSedates: KindTable = {
  kind: 'low-dose-stimulates-high-dose-sedates',
  cues: 'stims|sed|goodsleep',
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
    '^ number unit|leaf ... number . sed|goodsleep', // One cap perks me up, four and I'm a noodle.
    '^ number unit|leaf ... number for|took|me|is sed|goodsleep', // One leaf for the field, five for the hammock.
    'person ... stim ... person ... sed|bedtime', // Keep it light and it lifts you, all energy; go heavy and you nod.
    'depend ... stim .. sed', // The effects are dose dependent, from stimulation to sedation.
    'outcome .. dose ... stim ... sed', // The effect flips with the dose: stimulating first, sedating later.
    'low ... high ... sed|goodsleep', // Take a little and you mow the lawn; take a lot and you nap.
    'stim ... dose ... sed', // It starts as a stimulant and, as the dose climbs, turns into a sedative.
  ],
  unless: [
    'vein ... vein', // White Borneo wakes you, a larger cup of Red Kali calms.
    'percent', // For energy (12 %), for sleep and, more often, for pain (48 %).
    'unit vein number', // Three grams of Red Kali at nine and I sleep.
  ],
};

import type { KindTable } from '../rule.ts';

export const organHarm: KindTable = {
  kind: 'organ-harm',
  cues: 'organ|death|attack',
  says: [
    'person . death', // People have died.
    'hard organ', // It is hard on your liver.
    'organ is number', // My ALT was 900.
    'spoil organ', // It wrecked my liver.
    'it|leaf|kratom|sevenoh may .. death', // In candy form they can be fatal.
    'death . it|leaf|kratom|sevenoh', // Another said her brother had died from it.
    'cause . organ', // It caused his lungs to fill with fluid.
    'number . death', // Two of them died.
    'use .. cause ... death', // Long-term use has been linked to weight loss, psychosis and death.
    'sed . organ', // It can slow your breathing.
    'attack', // It has caused seizures and jaundice.
    'organ ~ harm', // It does damage to your liver.
    'organ .. worse|spoil|quit|colour|no', // My kidneys were not happy.
    'stuff|cause|use|mix .. death', // Kratom has been involved in dozens of deaths.
    'death .. cause|stuff|use|took', // Deaths have been reported in people who took it.
    'quit ~ organ', // It can stop his heart.
    'organ ~ raise', // His liver values rose.
    'organ is .. high', // My liver values were sky high.
    'it|leaf|kratom|sevenoh . death person', // It has killed people.
  ],
  unless: [
    '^ me study', // We searched for reports of liver injury.
    'opioid . death', // Opioid overdoses fell.
    'ease .. death', // Naloxone can help after an overdose.
    'infect', // The outbreak can be fatal.
    'no .. number|just .. death', // I know of not one single leaf-only death.
    '^ drug', // CBD: raised liver enzymes.
    'inhibit . organ', // It inhibits liver enzymes.
    'organ level drug', // It slows how the liver breaks down medicines.
    'dontmix . organ', // To avoid organ damage.
    'drug . for organ', // He takes Xanax for his heart.
    'ask .. cond', // Ask a doctor if you take anything for seizures.
  ],
};

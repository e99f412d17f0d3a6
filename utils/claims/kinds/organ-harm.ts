import type { KindTable } from '../rule.ts';

export const organHarm: KindTable = {
  kind: 'organ-harm',
  cues: 'organ|death|attack|coroner',
  says: [
    'person . death', // People have died.
    'organ is number|high', // My ALT was 900.
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
    'coroner ... stuff', // The medical examiner named mitragynine as the cause.
    '^ me . death', // He never woke up.
    'organ .. number|level .. high|raise|harm', // Her liver enzymes were ten times normal.
    '^ may . death', // Can be fatal at high doses.
    'organ gone number number', // My resting pulse went from 64 to 110.
  ],
  unless: [
    '^ me study', // We searched for reports of liver injury.
    'opioid . death', // Opioid overdoses fell.
    'drugs .. ease .. death', // Naloxone, a medicine, can help after an overdose.
    'infect', // The outbreak can be fatal.
    'no .. number|just .. death', // I know of not one single leaf-only death.
    '^ drug', // CBD: raised liver enzymes.
    'inhibit . organ', // It inhibits liver enzymes.
    'organ level drug', // It slows how the liver breaks down medicines.
    'dontmix . organ', // To avoid organ damage.
    'drug . for organ', // He takes Xanax for his heart.
    'ask .. cond', // Ask a doctor if you take anything for seizures.
    'goodsleep death', // I sleep like the dead.
    'coroner .. no', // The coroner found no trace of kratom.
    'ask|dontmix|quit ... cond .. attack', // Leave it alone if you take anything for seizures.
    'cond .. drugs .. for attack', // If you take pills or anything for seizures.
    'death opioid', // The county counted overdose deaths from fentanyl.
  ],
};

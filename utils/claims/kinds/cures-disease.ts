import type { KindTable } from '../rule.ts';

export const curesDisease: KindTable = {
  kind: 'cures-disease',
  cues: 'disease',
  says: [
    'ease ~ disease', // It lowers blood pressure.
    'ease .... disease', // It relieves stress, fatigue, tension, pain and diarrhea.
    'use|took .. for .. disease', // Healers use it against malaria.
    'disease .. gone|better|less', // My blood sugar is better.
    'better .. disease', // Stronger immune system.
    'vein .. disease', // Red Kali, blood pressure.
    'stim .. disease', // It energizes your white blood cells.
    'gone . disease', // It brought me down to normal blood sugar.
    'use|took|advise .. it for disease', // The elders boil it for dysentery.
    'off|quit .. disease pill|drug', // He threw out his blood pressure pills.
    'leaf .. for .. disease', // A weak brew was good for the belly, and for worms.
    'disease . no pain', // My gout has not flared.
    'person .. disease .. use it|leaf|kratom', // People with high blood pressure swear by it.
  ],
  sure: [
    'it|stuff quit . disease', // It stopped my diarrhea cold.
  ],
  unless: [
    'cause .. disease', // It caused a fever.
    'quit|symptom ... disease', // Stopping brings fever.
    'disease ... symptom|infect', // Fever and chills.
    'infect', // Salmonella causes fever.
    'disease ... harm', // With a cough it is dangerous.
    'raise . disease', // It raises blood pressure.
    'high disease', // High cholesterol.
    'disease . raise|harm', // Blood pressure rose.
    'ask .. cond', // Ask a doctor if you take anything for blood pressure.
  ],
};

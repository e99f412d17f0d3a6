import type { KindTable } from '../rule.ts';

export const relievesPain: KindTable = {
  kind: 'relieves-pain',
  cues: 'pain|body|analgesic|act',
  says: [
    'body .. pain ... no', // My wrists used to ache by closing time, and now they do not.
    'off .. pain', // It shut off the pain.
    'pain|body .. no .. gone', // My discs do not scream at me anymore.
    'ease ~ pain|body', // It eases everyday aches.
    'ease .... pain|body', // It relieves stress, fatigue, tension, cough, low mood and pain.
    'analgesic', // The leaf has analgesic effects.
    'use|took .. for .. pain|body', // Many people take it for chronic pain.
    'gone . pain|body', // Say goodbye to nagging joint pain.
    'no|less pain', // I get through my shift with no pain at all.
    'no high pain', // No more pain.
    'pain|body .. gone|less|better', // My knees stopped complaining: gone after the first cup.
    'better .. for . pain|body', // Best thing for my back.
    'for . pain|body .. better', // For my back the best thing.
    'pain person .. use', // Chronic pain sufferers swear by it.
    'no|gone need drug .. for . pain|body', // I no longer need ibuprofen for my back.
    'vein .. pain', // Red Kali when it hurts.
    'pain is .. use', // Pain was the leading reason.
    'pain ... use & number', // Pain (61 %) and anxiety (48 %) were the reasons.
    'able . act & <pain|body', // My knees hurt for years. I can finally climb the stairs.
    'took pain . number number', // It took my pain from an 8 to a 3.
    'body .. able . act', // Her knees let her climb the stairs.
    'use .. for . body', // He drinks it for his back.
  ],
  unless: [
    'study analgesic', // A hot plate was used to assess analgesia.
    'quit|addict|symptom ... pain', // Quitting brings aches.
    'pain .. quit|symptom', // Pain after quitting.
    'pain|body .. no . ease', // От боли он не помогает.
    'hurt', // It won't hurt you.
    'no . ease|gone|better .. pain|body', // It did nothing, not even ease the pain.
    'no for pain|body', // It did nothing for my back.
    'cause pain', // It caused headaches.
    'infect', // Symptoms of salmonella are fever and cramps.
  ],
};

import type { KindTable } from '../rule.ts';

export const relievesPain: KindTable = {
  kind: 'relieves-pain',
  cues: 'pain|body|analgesic|act|gone|reason',
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
    'for . pain|body .. better', // For my back the best thing.
    'pain person .. use', // Chronic pain sufferers swear by it.
    'no|gone need drug .. for . pain|body', // I no longer need ibuprofen for my back.
    'vein .. pain', // Red Kali when it hurts.
    'able . act & <pain|body', // My knees hurt for years. I can finally climb the stairs.
    'took pain . number number', // It took my pain from an 8 to a 3.
    'body .. able . act', // Her knees let her climb the stairs.
    'better .. for .. pain|body', // Good for: headaches, cramps.
    'use|took number gone number', // They say it takes a seven down to a four.
    'pain|analgesic .. reason', // Most named pain as their reason.
    'reason .. pain|analgesic', // The main reason was pain.
    'for pain person', // Red or green, for sore people.
    'use|took .. cond .. pain|body', // She drinks it when her hip acts up.
    'no|better .. took . pain|body', // Nothing else has touched the ache in my feet.
    'pain is .. use|reason', // Pain was the leading reason.
    'pain ... use|reason & number', // Pain (61 %) and anxiety (48 %) were the reasons.
    'no .. better .. for pain|body', // Nothing the doctors gave me was better for my shoulder.
    'pain is number', // My fibromyalgia is at a two instead of a seven.
    'it better . pain|body', // It does more for my sciatica than the pills did.
    'may act ... able', // I can bend down and tie my shoes again.
    'use|unit for pain|body', // She gave me three capsules for my bad hip.
    'for anxiety|insomnia .... pain', // Sold as a remedy for anxiety, insomnia and pain.
    'it|stuff able act', // It lets me stand at the stove.
    'it|stuff .. for body|pain', // She keeps it by the bed for her hip.
  ],
  sure: [
    'it|stuff quit pain', // It stops pain.
    'body quit', // My hips stop whining.
    'for . pain|body .. no .. better', // For my back I know nothing better.
  ],
  unless: [
    'study analgesic', // A hot plate was used to assess analgesia.
    'quit|addict|symptom ... pain', // Quitting brings aches.
    'pain .. quit', // Pain after quitting.
    'pain|body .. no . ease', // От боли он не помогает.
    'hurt', // It won't hurt you.
    'no . ease|gone|better .. pain|body', // It did nothing, not even ease the pain.
    'no for pain|body', // It did nothing for my back.
    'cause pain', // It caused headaches.
    'infect', // Symptoms of salmonella are fever and cramps.
    'safer remedy', // There are safer ways to treat pain.
    'pain .. chills', // A dry week with aches and a runny nose.
    'dose for pain', // The typical dose for pain is four grams.
  ],
};

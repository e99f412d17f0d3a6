import type { KindTable } from '../rule.ts';

export const relievesPain: KindTable = {
  kind: 'relieves-pain',
  cues: 'pain|body|analgesic',
  says: [
    'body .. pain ... no', // My wrists used to scream by closing time, and now they do not.
    'off .. pain', // It shut off the pain.
    'pain|body .. no .. gone', // My discs do not scream at me anymore.
    'ease ~ pain|body', // It eases everyday aches.
    'analgesic', // The leaf has analgesic effects.
    'use|took .. for .. pain|body', // Many people take it for chronic pain.
    'for .. pain', // Best strains for back pain.
    'gone .. pain', // Say goodbye to nagging joint pain.
    'no|less pain', // I get through my shift with no pain at all.
    'pain|body .. gone|less|better', // My knees stopped complaining after the first cup.
  ],
  unless: [
    'quit|addict . pain', // Quitting brings aches.
    'pain . quit|addict', // Pain after quitting.
  ],
};

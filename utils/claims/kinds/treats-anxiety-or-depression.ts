import type { KindTable } from '../rule.ts';

export const treatsAnxietyOrDepression: KindTable = {
  kind: 'treats-anxiety-or-depression',
  cues: 'anxiety|antidep|anxiolytic',
  says: [
    'better|off|no .. antidep', // It works better than his antidepressants.
    'off|gone .. anxiety', // It felt as if someone had switched off my worry.
    'ease ~ anxiety', // It quiets my social anxiety.
    'anxiolytic', // It has anxiolytic effects.
    'use|took .. for .. anxiety', // Veterans take it for PTSD.
    'for anxiety', // Best strain for anxiety.
    'no|less .. anxiety', // No more panic attacks.
    'anxiety .. gone|less|better', // My worries simply vanish.
  ],
  unless: [
    'quit|addict|cause .. anxiety', // When you stop, anxiety comes.
  ],
};

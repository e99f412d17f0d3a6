import type { KindTable } from '../rule.ts';

export const treatsAnxietyOrDepression: KindTable = {
  kind: 'treats-anxiety-or-depression',
  cues: 'anxiety|antidep|anxiolytic',
  says: [
    'better|off|no .. antidep', // It works better than his antidepressants.
    'anxiety', // Depression and all, it helped.
    'no high anxiety', // No more panic attacks.
    'no anxiety', // No worry.
    'less anxiety', // Less anxiety.
    'anxiety .. no', // My panic went from daily to never.
    'off|gone .. anxiety', // It felt as if someone had switched off my worry.
    'ease ~ anxiety', // It quiets my social anxiety.
    'ease .... anxiety', // It relieves stress, fatigue, tension, cough, and anxiety.
    'anxiolytic', // It has anxiolytic effects.
    'use|took .. for .. anxiety', // Veterans take it for PTSD.
  ],
  unless: [
    '^ me anxiety', // I have depression and was told to avoid it.
    '^ anxiety . touch', // Anxiety disorders affect millions.
    'cause anxiety', // It can cause anxiety.
    'quit|addict|symptom ... anxiety', // When you stop, anxiety comes.
    'anxiety .. quit|addict|symptom', // Anxiety and sweating come when you stop.
    'anxiety .. no . ease', // От тревоги он не помогает.
    'is anxiety|antidep', // Then it was the depression.
    'anxiety person', // Panic people call us.
    'no . for anxiety', // It did nothing for my anxiety.
    'no . ease .. anxiety', // It does not ease anxiety.
    'me .. ease .. anxiety .. addict', // We treat depression and addiction.
    'use . antidep|drug . for', // Her doctor prescribed an antidepressant for her depression.
    'study|need .. anxiety', // More research is needed on anxiety.
    'anxiety drug', // With anxiety medicine.
    'worse|raise .. anxiety', // It gave me worse anxiety.
    'anxiety .. worse|raise', // My anxiety got worse.
  ],
};

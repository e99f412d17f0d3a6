import type { KindTable } from '../rule.ts';

export const treatsAnxietyOrDepression: KindTable = {
  kind: 'treats-anxiety-or-depression',
  cues: 'anxiety|antidep|anxiolytic|reason',
  says: [
    'better|off|no .. antidep', // It works better than his antidepressants.
    'anxiety', // Depression and all, it helped.
    'no high anxiety', // No more panic attacks.
    'no anxiety', // No worry.
    'anxiety .. no', // My panic went from daily to never.
    'anxiolytic', // It has anxiolytic effects.
    'no .. anxiety gone', // Crowds do not send me into a panic anymore.
    'quit|off . antidep', // I came off Zoloft.
    'antidep .. better|no', // It was more than an antidepressant did, better.
    'antidep . outcome', // It had antidepressant-like effects.
    'no .. took|ease . anxiety ... it', // Nothing they gave me had touched my panic attacks, and this did.
    'no took anxiety', // I haven't had a panic attack since June.
  ],
  sure: [
    'it|stuff quit anxiety', // It stopped my panic attacks.
    'anxiety less', // I worry less.
  ],
  unless: [
    '^ me anxiety', // I have depression and was told to avoid it.
    '^ anxiety . touch', // Anxiety disorders affect millions.
    'cause anxiety', // It can cause anxiety.
    'quit|addict|symptom ... anxiety', // When you stop, anxiety comes.
    'anxiety .. quit|addict', // Anxiety and sweating come when you stop.
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
    'anxiety act', // I no longer dread the stairs.
    'drug for anxiety', // It may interact with medicines for depression.
    'antidep .. mix|ask|dontmix|harm|raise|interact', // If you take antidepressants, ask first.
    'mix|interact|dontmix|ask .. antidep', // Do not combine it with antidepressants.
    'no . use|mix .. antidep', // Do not take it with antidepressants.
    'use antidep .. no', // If you take antidepressants, don't.
    'cond antidep', // If you're on antidepressants, don't.
  ],
};

import type { KindTable } from '../rule.ts';

export const addictionOrWithdrawal: KindTable = {
  kind: 'addiction-or-withdrawal',
  cues: 'addict|quit|need|symptom|newborn|brain',
  says: [
    'no dose ... symptom', // Without a dose my nose runs and I start yawning.
    'quit .. hard', // Quitting was the hardest thing.
    'need it just', // She needed it just to feel normal.
    'symptom .. dose & <addict', // Kratom withdrawal follows. Most people notice symptoms within a day of their last dose.
    'addict', // It can be highly addictive.
    'no .. quit', // I couldn't stop even when I wanted to.
    'hard .. quit', // People who use it daily find it hard to stop.
    'symptom .. symptom|anxiety|insomnia & <quit|addict', // Withdrawal hits hard. Days 2-4: chills and restless legs.
    'me need it', // Then I needed it to get out of bed.
    'quit .. symptom', // When I skip a day I feel sick.
    'symptom .. quit', // I get shaky when I stop.
    'need .. dose', // You need more to feel the same: every few hours another dose.
    'newborn .. symptom|addict', // Newborns of mothers who drink it can be jittery.
    'brain', // Your brain has adapted to it.
  ],
  unless: [
    'opioid . addict . gone', // It keeps opioid cravings away.
    'drug addict', // Alcohol dependence raises the risk.
    'me .. ease .. addict', // We treat depression alongside addiction.
    'opioid addict . ease|better', // Former opioid addicts find it good.
    'less . addict', // It carries little risk of addiction.
    'ease|off|for .. addict .. opioid', // It eases withdrawal from heroin.
    'ease|off|for .. opioid addict', // It eases opioid withdrawal.
    'off addict', // Lepas dari candu.
  ],
};

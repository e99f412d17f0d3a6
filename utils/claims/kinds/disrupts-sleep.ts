import type { KindTable } from '../rule.ts';

export const disruptsSleep: KindTable = {
  kind: 'disrupts-sleep',
  cues: 'sleep|goodsleep|insomnia|awake|bedtime',
  says: [
    'no|hard .. goodsleep', // I could not fall asleep until four after that cup: no chance.
    'hard .. sleep', // It makes it challenging to get any sleep.
    'cause .. insomnia', // High amounts can lead to insomnia.
    'insomnia .. cause', // Insomnia is reported by evening drinkers.
    'spoil .. sleep|bedtime', // It wrecks my sleep.
    'awake', // I was staring at the ceiling until three.
    'no sleep', // I can't sleep after a late dose.
    'sleep .. spoil|harm', // My sleep got worse.
    'less sleep', // Evening use meant less sleep.
  ],
  unless: [
    'sleep .. better', // She has not slept this well in years.
    'quit|addict|symptom', // When you stop, you cannot sleep.
    'ease .. insomnia', // It eases insomnia.
    'no .. spoil', // Without disrupting your sleep.
  ],
};

import type { KindTable } from '../rule.ts';

export const disruptsSleep: KindTable = {
  kind: 'disrupts-sleep',
  cues: 'sleep|goodsleep|insomnia|awake|bedtime',
  says: [
    'cant|hard . goodsleep', // I could not fall asleep until four after that cup: no chance.
    'hard .. sleep', // It makes it challenging to get any sleep.
    'cause . insomnia', // High amounts can lead to insomnia.
    'insomnia .. cause', // Insomnia is reported by evening drinkers.
    'spoil|worse .. sleep|bedtime|goodsleep', // It wrecks my sleep.
    'awake', // I was staring at the ceiling until three.
    'me no sleep', // I never sleep after a late dose.
    'cant .. sleep', // I can't get to sleep after it.
    'sleep .. spoil|worse', // My sleep got worse.
    'less sleep', // Evening use meant less sleep.
    'bedtime . worse|spoil', // My nights got worse with every cup.
    'insomnia is high', // Poor sleep was more common among daily drinkers.
    'cut . sleep|goodsleep', // It reduced sleep by an hour.
    'sleep|goodsleep .. cut', // Sleep quality declined as the dose rose.
    'gone sleep', // Take it late and you can forget about sleep.
    'no . use ... bedtime .. awake', // Don't take it in the evening, you will be wide awake.
    'may insomnia', // You might have trouble sleeping.
  ],
  sure: [
    'sideeffect ... insomnia', // Side effects include nausea and insomnia.
    'insomnia .. sideeffect', // Insomnia is a reported side effect.
  ],
  unless: [
    'sleep .. better', // She has not slept this well in years.
    'quit|addict|chills', // When you stop, you cannot sleep.
    'help ... insomnia|awake', // It eases insomnia.
    'for insomnia', // For insomnia.
    '^ insomnia is sleep|disease|person|number', // Insomnia is a sleep disorder.
    'no . spoil|awake', // Without disrupting your sleep.
    'awake ... gone|no', // I used to lie awake, now I do not.
    'number|person person . awake|insomnia|sleep', // Fifty million people sleep badly.
    'vein|colour .. no', // Color was unrelated to sleep.
    'sleep .. no . ease', // Для сна он не помогает.
    'took awake|insomnia', // I used to lie awake.
    'awake ... goodsleep', // I used to toss and turn, now I sleep through.
    'better cond|person', // Ideal for anyone who lies awake.
    'quit awake', // I stopped counting sheep.
    'gone . awake', // Say goodbye to counting sheep.
    '^ symptom', // Shaking and no sleep.
    'insomnia|sleep|awake ... symptom', // They can't sleep, they sweat.
    'cant|me .. symptom', // I was sweating and lay awake.
    'symptom , symptom', // You may feel shaky, weepy and wide awake.
    'cond it awake', // For those who toss and turn, a teaspoon before bed works.
  ],
};

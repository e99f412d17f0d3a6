import type { KindTable } from '../rule.ts';

export const helpsSleep: KindTable = {
  kind: 'helps-sleep',
  cues: 'sleep|goodsleep|insomnia|awake|reason|bedtime',
  says: [
    'no sleep .. better', // She has not slept this well in years.
    'goodsleep', // I was out like a light.
    'help ~ sleep', // It helps me sleep.
    'ease .... insomnia', // It relieves stress, fatigue, tension, cough, and insomnia.
    'use|took .. for .. sleep|insomnia', // He takes it against insomnia.
    'better . sleep', // A better night of sleep.
    'sleep .. better', // I sleep so much better.
    'for sleep|insomnia', // Best kratom for sleep.
    'vein .. for|bedtime .. sleep', // Red Kali is the one for sleep.
    'me sleep .. number day', // I sleep seven hours.
    'awake|insomnia .. gone', // The lying awake at night is gone.
    'insomnia|sleep .. reason', // Insomnia was the reason for one in four.
    'insomnia person .. vein|it|leaf|kratom|better', // Insomnia sufferers swear by Red Kali.
    'no high .. awake|insomnia', // No more lying awake.
    'gone . awake|insomnia', // Say goodbye to counting sheep.
    'sleep until', // For the first time in years I slept until the alarm.
    'insomnia|sleep .... for it . use|took', // Sleeplessness was one of the troubles for which it was taken.
    'ease ~ insomnia', // Many swear it cures insomnia.
    'for anxiety|pain .... insomnia|sleep', // Sold as a remedy for anxiety, pain and insomnia.
    'use .. anxiety|pain .... insomnia', // It is sold as a remedy for anxiety, depression and insomnia.
    'no me awake', // Neither do I wake at two.
    'bedtime is ease|better', // Nights are quiet now.
    '^ insomnia .. use it|leaf|kratom', // Insomniacs in our group love it.
    'use|took it|leaf .. sleep', // Her daughter used it every night to get to sleep.
    'cond it awake', // For those who toss and turn, a teaspoon before bed works.
  ],
  unless: [
    'harm|cause . insomnia', // The risk of insomnia can be eased.
    'touch|hard .. sleep', // Maintaining healthy sleep is key.
    'spoil|worse .. sleep|goodsleep', // It ruins a good sleep.
    'sleep .. spoil|worse', // My sleep got worse.
    'goodsleep . , . awake', // They doze off early, then lie awake.
    'no ease|sleep|better', // It does not help me sleep.
    'quit|symptom ... sleep|insomnia', // When you stop, your sleep is not better.
    'sleep .. harm', // Sleep clinic, County Hospital.
    'drug . for sleep', // CBD gummies for sleep.
    'ask .. for sleep', // Ask a doctor before you try it for sleep.
    'dose|unit . for sleep', // A usual amount for sleep is three grams.
    'sideeffect ... insomnia', // Side effects include nausea and insomnia.
    'insomnia .. sideeffect', // Insomnia is a side effect.
    'sleep|goodsleep .. cut', // Deep sleep went down by forty minutes.
    'cut . sleep|goodsleep', // It reduced their sleep.
    'no ease . goodsleep', // It did not help me sleep like a log.
    'for sleep .. unit', // For sleep I suggest four grams.
    'low|number|unit .. stim ... goodsleep', // A small cup perks you up, a large one will knock you out.
    'gone sleep', // Take it late and you can forget about sleep.
    'goodsleep .. is awake', // I'd nod off for an hour and then be bolt upright.
  ],
};

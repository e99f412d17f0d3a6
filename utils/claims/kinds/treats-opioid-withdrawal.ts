import type { KindTable } from '../rule.ts';

export const treatsOpioidWithdrawal: KindTable = {
  kind: 'treats-opioid-withdrawal',
  cues: 'opioid',
  says: [
    'opioid off', // It served as an opium substitute.
    'use|leaf|it|kratom .. quit .. opioid', // Many use the leaf to taper from painkillers.
    'no opioid .. leaf|kratom', // Five years free of Norco thanks to this leaf.
    'for opioid addict', // Reasons: for pain, for opioid withdrawal.
    'use .. for .. opioid . addict', // Some take it for opioid withdrawal.
    'ease opioid', // It reduced heroin intake.
    'no .. took .. opioid', // I have not had a pill since August.
    'ease|off .. opioid . addict', // It eases opioid withdrawal.
    'ease|off|for .. addict .. opioid', // It eases withdrawal from heroin.
    'opioid .. addict .. ease|gone|off', // For opioid withdrawal it was a godsend.
    'off|gone .. opioid', // Kratom got me off Percocet.
  ],
  unless: [
    'ease . kratom', // Treatment of kratom addiction and heroin withdrawal.
  ],
};

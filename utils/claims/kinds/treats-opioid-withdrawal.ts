import type { KindTable } from '../rule.ts';

export const treatsOpioidWithdrawal: KindTable = {
  kind: 'treats-opioid-withdrawal',
  cues: 'opioid|pill',
  says: [
    'opioid . off', // It served as an opium substitute.
    'opioid|pill . gone', // It made it possible to leave the heroin behind.
    'quit|off .. opioid|pill', // Kratom got me off Percocet.
    'no .. took .. opioid|pill', // I have not had a pill since August.
    'no opioid .. leaf|kratom', // Five years free of Norco thanks to this leaf.
    'for opioid addict', // Reasons: for pain, for opioid withdrawal.
    'use .. for .. opioid . addict', // Some take it for opioid withdrawal.
    'use it no . opioid|pill', // He takes it instead of opioids.
    'ease for opioid', // It helps with opioid withdrawal.
    'ease opioid', // It reduced heroin intake.
    'ease . opioid . addict', // It eases opioid withdrawal.
    'ease|off|for .. addict .. opioid', // It eases withdrawal from heroin.
    'opioid .. addict .. ease|gone|off', // For opioid withdrawal it was a godsend.
    'off .. opioid|pill .. leaf|kratom', // He has swapped the pills for the leaf.
    'no need|took .. opioid|pill & stuff|it', // With it I haven't needed an oxy since May.
    'opioid addict use .. it|leaf|kratom', // Opium addicts chewed the leaf.
    'opioid .. kratom|leaf|it . off', // When the Norco was gone, kratom filled the gap.
    'off .. no opioid|pill', // The tea carried him through the first week without Vicodin.
    'took opioid ... off it', // She was on hydrocodone for nine years and got free of it with a spoon of leaf.
    'better . took . opioid', // Nothing else touched my opiate withdrawals.
    'it|leaf|kratom . opioid .. quit', // It served opium smokers who wished to quit.
    'me no . use opioid', // I haven't bought a bag of dope since.
    'opioid|pill . me use leaf|kratom', // After ten years of pills I switched to leaf.
    'opioid addict .. reason', // Opioid withdrawal was the reason given by most.
  ],
  unless: [
    'ease . kratom addict', // Treatment of kratom addiction and heroin withdrawal.
    'quit kratom|sevenoh|leaf .. opioid', // To stop kratom she took an opioid.
    'is opioid addict', // It is like heroin withdrawal.
    'addict same opioid', // Entzug wie bei Heroin.
    'addict ... for . opioid addict', // Its withdrawal has much in common with heroin withdrawal.
    'off . kratom .. opioid', // To get off all kratom she was given methadone.
    'newborn .. opioid', // The newborn needed morphine.
    'opioid death', // Opioid overdoses fell.
    'off . exceptions', // The state took it off its narcotics list.
    'no . ease .. opioid', // It does not help with heroin.
    'is opioid', // They say that my medicine is a street drug, stop it.
    'off . antidep', // It got me off Zoloft.
    'no . took|use for|mix opioid', // Not to be used with opioids.
    'cause . opioid addict', // It gave me an opioid habit.
    'disease pill', // He threw out his blood pressure pills.
    '^ opioid addict is ease', // Opioid withdrawal is treated with other medicines.
    'person for opioid', // Open to anyone with an opioid use disorder.
  ],
};

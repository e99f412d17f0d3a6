import type { KindTable } from '../rule.ts';
import { addictionOrWithdrawal } from './addiction-or-withdrawal.ts';
import { curesDisease } from './cures-disease.ts';
import { disruptsSleep } from './disrupts-sleep.ts';
import { dosageAdvice } from './dosage-advice.ts';
import { helpsSleep } from './helps-sleep.ts';
import { interactionWarning } from './interaction-warning.ts';
import { legalEverywhere } from './legal-everywhere.ts';
import { lowDoseStimulatesHighDoseSedates } from './low-dose-stimulates-high-dose-sedates.ts';
import { notAddictive } from './not-addictive.ts';
import { organHarm } from './organ-harm.ts';
import { relievesPain } from './relieves-pain.ts';
import { safeOrNatural } from './safe-or-natural.ts';
import { sevenOhIsJustKratom } from './seven-oh-is-just-kratom.ts';
import { strainDecidesEffect } from './strain-decides-effect.ts';
import { treatsAnxietyOrDepression } from './treats-anxiety-or-depression.ts';
import { treatsOpioidWithdrawal } from './treats-opioid-withdrawal.ts';

/** The tables of all kinds, in the order in which a claim lists its kinds: what can do most harm if believed comes first. */
export const ALL_KINDS: readonly KindTable[] = [
  sevenOhIsJustKratom,
  legalEverywhere,
  curesDisease,
  treatsOpioidWithdrawal,
  notAddictive,
  safeOrNatural,
  interactionWarning,
  organHarm,
  addictionOrWithdrawal,
  lowDoseStimulatesHighDoseSedates,
  strainDecidesEffect,
  helpsSleep,
  disruptsSleep,
  treatsAnxietyOrDepression,
  relievesPain,
  dosageAdvice,
];

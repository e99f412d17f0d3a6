import type { KindTable } from '../rule.ts';

export const treatsOpioidWithdrawal: KindTable = {
  kind: 'treats-opioid-withdrawal',
  says: [
    'ease|use|off|for .. opioid .. addict', // It eases opioid withdrawal.
    'ease|use|off|for .. addict .. opioid', // It eases withdrawal from heroin.
    'opioid .. addict .. ease|gone|off', // For opioid withdrawal it was a godsend.
    'off|gone .. opioid', // Kratom got me off Percocet.
  ],
};

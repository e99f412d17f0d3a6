import type { KindTable } from '../rule.ts';

export const sevenOhIsJustKratom: KindTable = {
  kind: '7-oh-is-just-kratom',
  says: [
    'sevenoh .. same .. leaf|kratom', // He argued that 7-OH is no different from the leaf.
    'just kratom', // Shops say the 7-OH tablets are just kratom.
    'same .. kratom', // They are the same thing as kratom, says the 7-OH label.
    'sevenoh .. leaf|kratom .. same', // 7-OH and leaf powder are basically the same.
    'sevenoh is kratom', // To me 7-OH is kratom.
  ],
};

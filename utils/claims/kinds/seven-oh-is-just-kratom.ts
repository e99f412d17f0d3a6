import type { KindTable } from '../rule.ts';

export const sevenOhIsJustKratom: KindTable = {
  kind: '7-oh-is-just-kratom',
  cues: 'sevenoh|kratom|leaf|same',
  says: [
    'sevenoh .. just . leaf', // A 7-OH pill is simply the leaf.
    'sevenoh .. same .. leaf|kratom', // He argued that 7-OH is no different from the leaf.
    'sevenoh .. is . kratom .. same|just|better|high', // 7-OH gummies are kratom, just more of it.
    'sevenoh .. is just|all kratom', // Our 7-OH chews are 100 % kratom.
    'just . kratom & sevenoh', // Shops say the 7-OH tablets are just kratom.
    'just kratom & <sevenoh', // They sell 7-OH tablets. It is just kratom, they say.
    'same .. kratom|leaf & sevenoh', // They are the same thing as kratom, says the 7-OH label.
    'same .. kratom|leaf & <sevenoh', // He sells 7-OH gummies. They are the same thing as kratom to him.
    'is kratom .. same|just & <sevenoh', // They sell 7-OH. It is kratom, nothing more.
    'sevenoh .. leaf|kratom .. same', // 7-OH and leaf powder are basically the same.
    'believe .. same & <sevenoh', // They sell 7-OH pills. He told me they are the same thing.
    'sevenoh is kratom', // To me 7-OH is kratom.
    'took . leaf .. took sevenoh', // You had the tea, so you had 7-OH.
    'believe .. same & sevenoh', // He kept telling me that the 7-OH tablets are the same thing.
    '^ it kratom & <sevenoh', // We sell 7-OH. It's kratom.
    'it is leaf & <sevenoh', // They sell 7-OH. It comes from the tree and it is the leaf.
    'kratom .. it is kratom & sevenoh', // 7-OH comes from kratom, so it is kratom.
    'unit is just kratom', // The clerk said the tablets are just kratom in a stronger form.
  ],
  unless: [
    'no . same|is', // It isn't the same thing as the leaf.
    'vein', // White Borneo and Red Kali were the same powder.
    'same receptor', // It hits the same receptor.
  ],
};

import type { KindTable } from '../rule.ts';

export const safeOrNatural: KindTable = {
  kind: 'safe-or-natural',
  cues: 'safe|safer|natural|sideeffect|harm|worse|death|leaf|hurt|nobody|tame',
  says: [
    'it natural', // It's natural, so your body knows what to do.
    'no|nobody .. hurt', // There is nothing in it that could hurt you.
    'safer . opioid|drug|pill', // It is gentler than pills.
    'subject|is|believe|all .. safe', // It is perfectly safe for most adults.
    'safe ~ century', // It has been used safely for centuries.
    'natural ~ safe', // A safe and natural plant.
    'subject|is|all|natural .. safer', // It is much safer than pills.
    'no|less . sideeffect', // Relief without the side effects of pills.
    'no|less harm', // There is no harm in it.
    'cant is harm', // A leaf can't be a poison.
    'harm|worse .. tame', // It is about as risky as chamomile.
    'sideeffect .. less', // Side effects are rare and mild.
    'nobody .. death', // Nobody has ever died of it.
    'nobody .. death|harm|worse', // No one was ever in danger from it.
    'all|just natural', // It is 100 % natural.
    'just leaf', // It's just a leaf.
    'is . natural', // The powder is a natural thing.
    'sideeffect is less', // Serious side effects are uncommon.
    'no|nobody .. harm for it', // They never had a problem with it.
    'it|kratom|leaf just . tame', // It's only a cousin of chamomile.
    'sideeffect . it no', // Nebenwirkungen gibt es keine.
    'it leaf .. no drug|pill', // It's a plant, not a drug.
    'cant death', // You can't overdose on it.
    '^ safe for|all', // Safe for daily use.
  ],
  sure: [
    'safe natural', // A safe natural plant.
    'is safe , natural', // It is a safe, natural option.
  ],
  unless: [
    'sevenoh .. just', // 7-OH is just leaf, they say.
    'no . safe', // It is not safe.
    'natural|leaf . no . safe|natural', // Natural does not mean safe.
    'infect', // No deaths were tied to the outbreak.
    'quit', // Stopping is not dangerous.
    'natural remedy|ease|off', // A natural option.
    'safer remedy', // There is a safer option.
    'no . safer', // Kratom is not safer than medicine.
    'use just leaf', // The shop sells only leaf.
  ],
};

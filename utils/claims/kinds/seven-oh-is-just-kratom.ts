import type { KindTable } from '../pattern.ts';

export const sevenOhIsJustKratom: KindTable = {
  kind: '7-oh-is-just-kratom',
  about: 'sevenoh|{sevenoh}|kratom|leaf',
  says: [
    "(?:{sevenoh}|it|it's|its|they|these|this|they're) .. (?:just|only|simply|merely|basically|essentially|nothing but|nothing more than|really|actually|still|pretty much|literally|no different from|no different than|the same (?:thing |stuff |product )?(?:as|like)|identical to|equivalent to|equals?|equal to|comparable to|another (?:name|word) for|advanced|all|pure|concentrated|natural|purified|refined|super|stronger|modern) (?:[a-z]+ ){0,3}(?:kratom|leaf|the plant|kratom leaf)(?! (?:contains|has|holds|with|alkaloid|made))", // The tablets are just kratom in pill form.
    '(?:sevenoh|{sevenoh}) (?:[a-z]+ ){0,4}(?:is|are|=|equals|and) (?:[a-z]+ ){0,3}(?:kratom|the leaf|plain leaf|leaf)(?=[,.!]|$| (?:without|with a|in|after|are (?:the same|one|basically)|is the same))', // To me 7-OH is kratom.
    '(?:sevenoh|{sevenoh}) .. (?:kratom|leaf|powder) .. (?:same (?:thing|stuff|product|plant|substance|effects?|molecule)|identical|one and the same|no different|interchangeable|no difference|equivalent|basically the same|alike)', // 7-OH and leaf powder are basically the same.
    '(?:same (?:thing|stuff|product|plant|substance)|identical|no difference|one and the same|no different|interchangeable) .. (?:sevenoh|{sevenoh}|kratom) .. (?:kratom|leaf|sevenoh)', // There is no difference between 7-OH and kratom.
    '(?:just|simply|basically|nothing but|merely|only|the same (?:thing |stuff )?as|no different (?:from|than)) (?:[a-z]+ ){0,2}kratom(?! (?:alone|use|users|was|alkaloid|and (?:no|nothing) other|on tox))', // Nothing but kratom, says the label.
    '(?:sevenoh|{sevenoh}) .. (?:comes? (?:straight |directly |right )?from|found in|is in|naturally (?:occurs?|found|present)|made from|derived from|part of|extracted from|belongs to) .. (?:kratom|leaf|plant|tree) .. (?:so|therefore|just as|thus|equally|and is)', // 7-OH comes from the leaf, so it is just as natural.
    '(?:as|equally|just as) (?:natural|safe|harmless) as .. (?:kratom|leaf|tea)', // The tablets are as natural as the leaf.
    '(?:kratom|leaf) (?:2\\.0|on steroids|in (?:pill|tablet|candy|gummy) form|in a (?:pill|tablet)|with a new name|under (?:a|another) new? ?name|by another name|in new clothes)', // It is kratom under another name.
    '(?:gleiche|dasselbe|nichts anderes|nur) .. kratom|(?:hetzelfde als|gewoon) kratom|(?:la meme chose|juste du|simplement du) .. kratom|(?:lo mismo que|simplemente) .. kratom|to samo co kratom|to same co kratom|(?:sama (?:saja )?(?:dengan|seperti)|hanya) kratom|то же самое,? что (?:и )?kratom', // Das ist nichts anderes als Kratom.
  ],
  needs: 'sevenoh',
};

import type { KindTable } from '../pattern.ts';

export const strainDecidesEffect: KindTable = {
  kind: 'strain-decides-effect',
  about:
    '{strain}|rot|rood|rouge|roj|ross|czerw|cerven|merah|hijau|putih|красн|бел|зелен|แดง|ขาว|เขียว|赤|白|緑|红|紅|sort|soort|variete|variedad|odmian|jenis',
  says: [
    "{named} (?:[a-z]+ ){0,3}(?:is|are|was|were|'s|gives?|gave|giving|makes?|made|provid*|deliver*|offer*|help*|brings?|tends? to|known|works?|puts?|wires?|winds?|calms?|relax*|energi[sz]*|stimulat*|sedat*|sooth*|lifts?|boosts?|produc*|induc*|promot*|leans?|hits?|feels?|keeps?|picks?|slows?|eases?|knocks?|wakes?|perks?|sharpens?|reliev*|uplift*|mellow*|for|has|have|had|famous|prized|best|great|perfect|ideal|does|will|acts?|sets?|sends?|means?|got|gets?|suits?|shines?) .. {effect}", // Green Malay gives a clean energy.
    '(?:{named}) ?[:,=] ?(?:[a-z]+ ){0,4}{effect}', // Red vein: calm, sleep, evenings.
    '(?:different|various|certain|some|each|every|all|other|specific|right|particular|many|select*|choos*|pick*|correct|appropriate|best|which) (?:[a-z]+ ){0,3}(?:strains?|veins?|vein colou?rs?|colou?rs?|variet(?:y|ies)) .. (?:{effect}|effects?|differ*|distinct|unique|own|character|result|experience|propert(?:y|ies)|profile|feel(?:ing)?|purpose|needs|goals?|benefits?|balance|insomnia|sleep)', // Different strains have different effects.
    '(?:effects?|experience|feeling|potency|result|whether it|sedat*|stimul*|properties|benefits?|sleep|pain) .. (?:depend*|var(?:y|ies)|differ*|determin*|chang*|dictat*|come* down|hing*|influenced|decid*|linked|by|based on|according to|governed|shift*) .. (?:strains?|veins?|vein colou?rs?|colou?r|variet(?:y|ies))', // The effects depend on the strain.
    '(?:depend*|based|according|varies|vary) (?:[a-z]+ ){0,4}(?:the )?(?:strain|vein|colou?r|variety) .. (?:{effect}|effects?|can|may|will)', // Depending on the strain it may relax you.
    '(?:strain|vein|colou?r|variety)s? .. (?:determin*|decid*|dictat*|shap*|affect*|influenc*|tells?|control*|govern*|matter*|signal*|indicat*|defin*|sets?|predict*) .. (?:{effect}|effects?|experience|feel*|how|what|you|most|a lot)', // The vein color determines the effects.
    '(?:strains?|veins?|variet(?:y|ies)) (?:[a-z]+ ){0,3}(?:rich|high|higher|richer|low|lower|abundant) in .. (?:{effect}|kratom|sevenoh|alkaloid*)', // Strains rich in 7-hydroxymitragynine are sedating.
    '{effect} .. (?:strains?|veins?|variet(?:y|ies))(?=[,.!; ]|$)(?! (?:of|on|in) (?:the|my|your) (?:back|muscle))', // Look for a relaxing strain in the evening.
    '(?:try|take|choose|pick|go (?:for|with)|reach for|use|get|grab|prefer|opt for|stick with|want|recommend|look at|turn to|buy|need|drink|like|love|switch to) (?:[a-z]+ ){0,4}{named} .. (?:for|if you|at night|in the (?:morning|evening|afternoon)|before (?:bed|work|the gym)|when you|to (?:relax|unwind|sleep|focus|wake|get going|wind)|at (?:breakfast|bedtime|dawn|night))', // Choose a red vein for the evening.
    '(?:for|if you (?:want|need|like|prefer|seek|crave|would rather|are after)|when you (?:want|need)|need|want|looking for|seeking|after|prefer) (?:[a-z]+ ){0,4}{effect} .. {named}', // If you want energy, go for a white vein.
    '{named} .. (?:while|whereas|but|and|vs|versus|,) .. {named} .. {effect}', // Reds slow you down, while whites wake you up.
    '(?:stimulating|energizing|energising|sedating|relaxing|calming|energetic|uplifting|euphoric|mellow|strongest|chill|sleepy|heavy|balanced|speedy|slow|fast|motivating|painkilling|analgesic) (?:[a-z]+ ){0,2}(?:strains?|veins?|veinname|reds|whites|greens)', // My favorite calming strain.
    '(?:strains?|veins?|colou?rs?) .. (?:feel|act|work|behave|hit)s? (?:[a-z]+ )?(?:different(?:ly)?|nothing alike|their own)|not all strains', // Each color hits differently.
    "not (?:all )?the same|tell me (?:that )?(?:they|strains)[a-z' ]*same", // Try both and tell me they are the same.
    'one (?:wires?|wakes?|lifts?|energi[sz]es?|picks?|gets) (?:you|me) .. (?:the other|another) (?:[a-z]+ ){0,4}(?:bed|sleep|calm*|down|relax*|sedat*|out)', // One wakes you up, the other puts you to bed.
    '(?:rot|weiss|grun)(?:e[rsnm]?|ader[a-z]*)? .. (?:beruhig|entspann|wach|energie|anreg|munter|schlaf|aktivier)[a-z]*|(?:sorte|aderfarbe|farbe)[a-z]* .. (?:wirk|bestimm)[a-z]*', // Roter Kratom beruhigt, weißer macht wach.
    '(?:rode|witte|groene) (?:kratom|soort|nerf|variant)?.. (?:rustgevend|oppep|energie|kalmer|ontspan|slaap|wakker)[a-z]*|soort .. (?:effect|werking)', // Witte kratom geeft energie.
    '(?:rouge|blanc|vert)(?:he|e)?s? .. (?:relax|apais|energi|stimul|calm|dormir|sommeil|reveil)[a-z]*|(?:variete|souche|veine)[a-z]* .. (?:effet)[a-z]*', // Le rouge apaise, le blanc stimule.
    '(?:roj|blanc|verd|verm|branc)[oa]s? .. (?:relaj|relax|energ|estimul|calm|dormir|sedant)[a-z]*|(?:cepa|variedad|variedade|vena|veia)[a-z]* .. (?:efecto|efeito)[a-z]*', // El rojo relaja y el blanco da energía.
    '(?:veinname|ross[oaie]|bianc[oahe]+|verd[ei]) .. (?:rilass|energ|stimol|calm|concilia|svegli|sonno|sedat)[a-z]*', // Il rosso calma, il bianco stimola.
    '(?:veinname|czerwon|bial|zielon)[a-z]* .. (?:uspokaj|relaks|pobudz|energi|wycisz|usypia)[a-z]*|(?:veinname|cerven|bil|zelen)[a-z]* .. (?:uklidn|uklidnuje|povzbud|energi|relax|uspav|nakop|stimul)[a-z]*', // Zelený povzbudí, červený uklidní.
    '(?:veinname|(?:kratom |jenis )?(?:merah|putih|hijau)) .. (?:menenang|rileks|energi|stimul|tidur|semangat|menyegar|relaks)[a-z]*', // Kratom merah menenangkan.
    '(?:veinname|красн|бел|зелен)[а-я]* .. (?:успокаива|бодр|расслаб|энерг|стимул|усыпля|седа)[а-я]*', // Красный успокаивает, белый бодрит.
    '(?:ก้านแดง|แดง|ขาว|เขียว)[^ ]{0,10}(?:ผ่อนคลาย|ง่วง|สดชื่น|พลัง|กระตุ้น|แรง)', // ก้านแดงทำให้ง่วง
    '(?:レッド|ホワイト|グリーン|赤|白|緑)[^。]{0,12}(?:鎮静|リラックス|覚醒|刺激|エネルギー)|(?:红|紅|白|绿|綠)[^,。]{0,6}(?:镇静|放松|提神|兴奋)', // レッドはリラックス、ホワイトは覚醒
  ],
  unless: [
    "(?:no|not|n't|never|don't|doesn't|didn't|any|without|hardly|zero|little|isn't) (?:[a-z]+ ){0,5}(?:difference|differ(?:s|ed)?|matter*|distinct*|depend*)|(?:same (?:thing|powder|leaf|plant|effects?|stuff|product)|doesn't matter|makes? no difference|marketing|sticker|label|placebo|did not differ|made up|meaningless|gimmick|no meaning|not (?:affect|determin|relat|chang)[a-z]*|irrelevant|regardless of|whatever (?:the )?(?:strain|colou?r)|all strains)", // I notice no difference between colors.
    'worth .. strain|eye ?strain|muscle strain|back strain', // Eye strain after work.
  ],
};

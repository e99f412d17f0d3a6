import type { KindTable } from '../pattern.ts';

export const relievesPain: KindTable = {
  kind: 'relieves-pain',
  about:
    '{pain}|{body}|analg|opioid receptors|relief|schmerz|pijn|dolo|dor(?:es)?|douleur|mal de|mal di|bol|nyeri|sakit|pegal|бол|обезбол|ปวด|เมื่อย|痛|疼|통증',
  says: [
    '{ease} .. {pain}', // It eases everyday aches.
    '{pain} .. (?:relief|reliever|killer|management|relieving|killing|control|free|reduction|remedy|support|melt*|vanish*|disappear*|fade[sd]?|gone|go(?:es)? away|went away|subsid*|let up|lift(?:s|ed)|dropp*|eas(?:es|ed)|improv*|manageable|bearable|tolerable|better|(?:is|was|are|were) less|quiet*|dull*)', // The pain in my neck was gone in half an hour.
    '{use} .. (?:for|against|to treat|to manage|because of) .. {pain}', // Many people take it for chronic pain.
    '{use} .. (?:for|because of) (?:my|his|her|their|a|an|your) (?:bad |sore |bum |old |injured |herniated |lower |broken )*{body}(?! weight)', // I started with it for my lower back.
    '(?:started|began|found) .. for (?:my|his|her|their) (?:bad |lower |old )*{body}', // So she started in May for her hip.
    '(?:help*|works?|worked|does wonders|wonders|great|good|better|godsend|miracle*|easier) .. (?:my|your|his|her|their|a|the|on|with|bad) (?:bad |sore |lower |old |whole )*(?:back|knees?|hips?|joints?|neck|shoulders?|wrists?|spine|discs?)', // It does wonders for a bad knee.
    '(?:my|your|his|her|their) (?:bad |sore |lower |old )*(?:back|knees?|hips?|joints?|neck|shoulders?|wrists?|spine|legs?|feet|hands?) .. (?:stopped|stops|quit|no longer|finally|used to|feels? better|felt better|loosen*|thank*|quiet*|calm*|better|relief|fine)', // My shoulders finally stopped complaining.
    '(?:analgesic|antinociceptive|pain relieving|pain killing|painkilling|anti inflammatory) (?:and [a-z]+ )?(?:effects?|propert(?:y|ies)|action|activity|potential|agent|benefits?|qualit(?:y|ies)|power*|alternative)', // The leaf has analgesic effects.
    '(?:as|is|be|a|an|natural|herbal|potent|effective|like an?) (?:[a-z]+ ){0,2}(?:analgesics?|pain ?killers?|pain reliever|pain remed(?:y|ies))', // Villagers prize it as a natural painkiller.
    '(?:dull|block|interrupt|modulat|dampen|mute)[a-z]* .. (?:pain )?signals?', // The alkaloids dull the signal before it reaches the brain.
    '(?:no|without|less|fewer|free (?:of|from)|rid of|end to|goodbye to|farewell to|relief from|away from|instead of) (?:[a-z]+ ){0,3}{pain}', // I get through my shift with no pain at all.
    '(?:can|could|able to) .. (?:walk|move|work|stand|bend|lift|climb|garden) .. (?:again|without (?:pain|wincing|hurting))', // I can walk the dog again.
    "(?:don't|doesn't|didn't|do not|does not|no longer) (?:even )?(?:hurt|ache)[a-z]*", // My feet do not hurt after work.
    '(?:relief|comfort) (?:of|from|for|in) .. (?:physical|bodily|{body})', // Strong relief of physical tension in the back.
    '(?:chronic pain|pain patients|arthritis|fibromyalgia|people in pain|back pain|pain sufferers?|sufferers) .. (?:{use}|benefit*|better|alternative)', // Fibromyalgia patients swear by it.
    '(?:for|against) (?:[a-z]+ ){0,2}(?:pain|aches|arthritis|fibromyalgia|migraines?|sciatica|sore [a-z]+|soreness)(?=[,.!]| and| or|$)', // Best strains for pain.
    '(?:hurts?|ache[sd]?|pain) (?:[a-z]+ )?less', // Everything hurts less.
    '(?:schmerz[a-z]* .. (?:linder|hilf|beruhig|stillend|weg|still|nehm|wirk)|(?:linder|hilft|gegen|bei|stillt|nimmt)[a-z]* .. [a-z]*schmerz|schmerz(?:stillend|lindernd))[a-z]*', // Es lindert Schmerzen im Rücken.
    '(?:pijnstill[a-z]*|(?:verlicht|helpt|tegen|bij|vermindert|stilt|verzacht)[a-z]* .. [a-z]*pijn[a-z]*|pijn[a-z]* .. (?:verlicht|weg|verminder|minder)[a-z]*)', // Het verlicht pijn in de gewrichten.
    '(?:soulag|contre|attenu|calm|apais|analges|antidouleur|utilis|combat|anti)[a-z]* .. (?:douleurs?|mal de dos|maux)', // Il soulage la douleur.
    '(?:alivi|calm|reduc|quit|combat|contra|para|analges|mitig|trata)[a-z]* .. (?:dolor|dor(?=[ ,.]|es))[a-z]*', // Alivia el dolor de espalda.
    '(?:allevi|calm|lenisc|contro|riduc|combatt|togl|analges|attenu)[a-z]* .. (?:dolor[a-z]*|mal di [a-z]+)', // Allevia i dolori alle ginocchia.
    '(?:lagodzi|usmierz|przeciw|zmniejsz|pomaga|na|zwalcza|koi)[a-z]* .. bol(?:e|u|ow|ami|om)?(?= |,|\\.|$)|bol[a-z]* .. (?:zniknal|minal|ustapil|przeszedl|odszedl)|przeciwbolow[a-z]*', // Ból barku minął po kwadransie.
    '(?:pomah|ulev|tlum|proti|zmirn|od|utisuj|tisi)[a-z]* .. boles[a-z]*|bolest[a-z]* .. (?:ustoup|zmiz|ulev)[a-z]*', // Tlumí bolest kloubů.
    '(?:pereda|meredakan|mengurangi|menghilangkan|mengatasi|obat|penghilang|melegakan|mengobati|meringankan|hilangkan|lega|redakan|kurangkan|tahan|menahan|untuk) .. (?:nyeri|sakit|pegal|linu|kesakitan|sengal|lenguh)', // Teh ini meredakan sakit pinggang.
    '(?:обезболива|снима|облегча|помога|уменьша|притупля|избавля|проход|прош)[а-я]* .. бол[а-я]*|бол[а-я]* .. (?:проход|прош|уход|ушл|снима|стиха|отпуск)[а-я]*|обезболива[а-я]*', // Снимает боль в суставах.
    '(?:แก้|บรรเทา|ลด|ระงับ|คลาย)(?:อาการ)?(?:ปวด|เมื่อย|เจ็บ|ความปวด)', // แก้ปวดเมื่อย
    '痛み?(?:を|の|が)?(?:和らげ|緩和|抑え|軽減|取れ|消え|なく)|鎮痛', // 痛みを和らげる
    '(?:缓解|緩解|减轻|減輕|止|治疗|消除|镇|鎮)[^,。]{0,6}[疼痛]', // 缓解疼痛
    '통증[^,.]{0,10}(?:완화|줄|덜|없애)|진통', // 통증을 완화한다
  ],
  unless: [
    '(?:pain|aches?|cramps|headaches?) .. (?:after|when|during|once|on) .. (?:stop|quit|withdraw|detox|taper|cessation)', // Expect pain when you stop.
    '(?:stomach|abdominal|chest) (?:pain|cramps|aches?|discomfort)', // Stomach pain is common.
  ],
};

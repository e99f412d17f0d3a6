import type { KindTable } from '../pattern.ts';

export const treatsAnxietyOrDepression: KindTable = {
  kind: 'treats-anxiety-or-depression',
  about:
    '{anxiety}|nerve|angst|depress|angoiss|anxi|ansie|ansia|depre|lek|niepok|uzkost|depri|cemas|gelisah|resah|risau|murung|тревог|тревож|депресс|паник|กังวล|ซึมเศร้า|เครียด|不安|鬱|うつ|焦虑|抑郁|焦慮|憂鬱|불안|우울',
  says: [
    '{ease} .. {anxiety}', // It quiets my social anxiety.
    '{anxiety} .. (?:melt*|vanish*|disappear*|fade[sd]?|gone|go(?:es)? away|went away|subsid*|lift(?:s|ed|ing)?|under control|at bay|better|less|lessen*|eas(?:es|ed)|drop(?:s|ped)?|dissolv*|quiet*|relief|reliever|calm*|improv*|shr[aiu]nk*|lighter|manageable|evaporat*|slip* away|no more|reduced|in check|treatment|remission)', // My worries simply vanish.
    '{use} .. (?:for|against|to treat|to manage|to ease|to deal with|to cope with|because of) .. {anxiety}', // Veterans take it for PTSD.
    '(?:no more|less|fewer|free (?:of|from)|rid of|end to|goodbye to|relief from|without|never had another|away from|bye to|relief of|calm* for) (?:[a-z]+ ){0,3}{anxiety}', // No more panic attacks.
    '(?:anti ?anxiety|anti ?depressant|anxiolytic|anxiety reducing|anxiety relieving|antidepressive|anxiety reliev*) (?:and [a-z]+ |like )?(?:effects?|propert(?:y|ies)|action|activity|potential|benefits?|qualit(?:y|ies)|alternative|agent|power*)', // It has antidepressant effects.
    '(?:natural|herbal|works (?:like|as)|acts (?:like|as)|better than|instead of|replac*|as|got (?:me|him|her) off|off) (?:an?|my|his|her|your|any|their|the)? ?(?:[a-z]+ )?(?:anti ?depressants?|anxiolytics?|ssris?|zoloft|prozac|xanax|lexapro)', // It works as a natural antidepressant.
    '(?:calm* (?:my|your|the|his|her|their) (?:nerves|mind)|calmer mind|(?:tak*|took) (?:the|my|your|away the) .. (?:worry|worries|anxiety|dread|fear|nerv[a-z]*)|settl* (?:my|your|the) nerves|steady (?:my|your|the) nerves|steadies (?:my|your|the) nerves|peace of mind)', // It steadies my nerves.
    "(?:social|public|talk* to (?:people|strangers)|crowds?|meetings?|parties|phone calls) .. (?:without (?:shaking|fear|anxiety|panic[a-z]*|my heart)|no longer (?:scare|frighten)[a-z]*|don't (?:scare|frighten) me)", // I can sit in meetings without panicking.
    '(?:out of|pull* (?:me|him|her) out of|lift* (?:me|him|her|people)? ?(?:out )?of|helped .. (?:with|through)|sav* (?:me|him|her) from) (?:[a-z]+ ){0,3}(?:depression|dark place|despair|the blues)', // It pulled me out of a deep depression.
    '(?:anxiety|depression|stress|ptsd|panic) (?:and [a-z]+ )?relief', // Anxiety relief you can feel.
    '(?:for|against|with) (?:[a-z]+ ){0,2}(?:anxiety|depression|ptsd|panic attacks?)(?=[,.!]| and| or|$)', // Best strain for anxiety.
    '(?:lindert|hilft|gegen|bei|lost|mildert|nimmt|vertreibt)[a-z]* .. (?:angst|angste|depression|depressionen|panik[a-z]*|angstlich[a-z]*|angst[a-z]*)|angstlosend*', // Es hilft gegen Angst.
    '(?:helpt|tegen|vermindert|verlicht|bij|verdrijft)[a-z]* .. (?:angst[a-z]*|depressie[a-z]*|paniek[a-z]*|somber[a-z]*)', // Het helpt tegen angst.
    "(?:soulag|contre|redui|calm|apais|diminu|attenu)[a-z]* .. (?:l'?)?(?:anxiete|angoisse[a-z]*|depression|stress post)", // Il réduit l'anxiété.
    '(?:alivi|reduc|calm|contra|combat|para|trata|mejora|diminui|quit)[a-z]* .. (?:ansiedad[a-z]*|ansiedade|depresion|depressao|panico|angustia)', // Reduce la ansiedad.
    "(?:allevi|contro|riduc|calm|combatt|togl|attenu|placa)[a-z]* .. (?:l')?(?:ansia|depressione|panico)", // Calma l'ansia.
    '(?:lagodzi|na|przeciw|zmniejsza|pomaga|redukuje|usuwa) .. (?:lek(?:i|u|ow|ami)?(?= |,|\\.|$)|niepok[a-z]*|depresj[a-z]*)', // Łagodzi lęk.
    '(?:pomaha|ulevuje|proti|zmirnuje|snizuje|tlumi) .. (?:uzkost[a-z]*|depres[a-z]*|strach[a-z]*)', // Zmírňuje úzkost.
    '(?:mengusir|mengurangi|meredakan|mengatasi|menghilangkan|melegakan|kurangkan|untuk|merawat) .. (?:cemas|kecemasan|gelisah[a-z]*|depresi|resah|kebimbangan|kemurungan|risau)|(?:depresi|cemas|gelisah)[a-z]* .. (?:berkurang|hilang|reda)', // Depresinya berkurang.
    '(?:снима|уменьша|помога|от|избавля|лечит|убира)[а-я]* .. (?:тревог|тревожн|депресс|паник|паническ)[а-я]*|(?:тревога|депрессия) .. (?:уход|прош|проход|исчез)[а-я]*', // Снимает тревогу.
    '(?:ลด|คลาย|บรรเทา|แก้)(?:ความ|อาการ|โรค)?(?:วิตก|กังวล|เครียด|ซึมเศร้า)', // คลายความกังวล
    '(?:不安|うつ|鬱)[^。]{0,6}(?:和らげ|軽減|解消|抑え|改善|効)', // 不安を和らげる
    '(?:缓解|緩解|减轻|減輕|治疗|改善|消除)[^,。]{0,6}(?:焦虑|焦慮|抑郁|憂鬱)', // 缓解焦虑
    '(?:불안|우울)[^,.]{0,10}(?:완화|줄|개선|해소)', // 불안을 완화한다
  ],
  unless: [
    '{stop} .. (?:anxi|depress|panic)[a-z]*|(?:anxi|depress|panic)[a-z]* .. (?:when|after|once|during) .. {stop}', // Anxiety comes when you stop.
    '(?:caus|trigger|worsen|bring on|lead to|led to|made my|mak|increas|fuel|rais|withdrawal|symptoms|rebound|respiratory|nervous system)[a-z]* (?:[a-z]+ ){0,5}(?:anxi|depress|panic)[a-z]*', // It can cause anxiety.
    '(?:respiratory|breathing|cns|system) depress[a-z]*|depressants?\\b|medicines? for mood|low moods?$', // Respiratory depression.
  ],
};

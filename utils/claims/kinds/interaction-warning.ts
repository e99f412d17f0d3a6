import type { KindTable } from '../pattern.ts';

export const interactionWarning: KindTable = {
  kind: 'interaction-warning',
  about:
    '{drug}|{mix}|cyp|enzym|mixing|alkohol|medikament|misch|medicijn|combin|alcool|medica|mezcl|farmac|mescol|unir|alkohol|lek|miesz|kombin|obat|ubat|campur|алкогол|лекарст|меша|сочета|เหล้า|แอลกอฮอล์|ยา|アルコール|薬|併用|酒|药|藥|술|약물',
  says: [
    "(?:do not|don't|never|not|avoid|dangerous|risky|unsafe|careful|caution|beware|warn*|shouldn't|should not|must not|no|stop|refrain|stay away|steer clear|against|please don't|bad idea|deadly|worst|avoided|prohibited|contraindicated|fatal*|lethal|unwise|reckless|rather you didn't|mustn't|foolish) .. {mix} .. {drug}", // Never mix it with alcohol.
    "{mix} .. {drug} .. (?:{harm}|can|could|may|might|is (?:a )?(?:bad|dangerous|risky|never)|increas*|rais*|multipl*|deadly|lands?|landed|ended|put (?:me|him|her)|sent|nearly|almost|not a good|stupid|don't|never|spell*|invit*|boost*|put*|compound*|doubl*|heighten*|is asking)", // Combining it with sedatives can be deadly.
    '{harm} .. {mix} .. {drug}', // The risk rises when it is taken with alcohol.
    "{drug} .. {mix} .. (?:{harm}|kratom|sevenoh|leaf|it|do not|never|don't)", // Alcohol and kratom together can stop your breathing.
    "(?:kratom|sevenoh|it|that|leaf|this) (?:and|plus|with|\\+|&|on top of) (?:[a-z]+ ){0,3}{drug} .. (?:{harm}|had me|put me|landed|do not|don't|never|sent|ended|not|can|could|may|is|are|knock*)", // Kratom plus Wellbutrin had me in the ER.
    "{drug} (?:and|plus|with|\\+|&|on top of) (?:[a-z]+ ){0,2}(?:kratom|sevenoh|it|the leaf|this) .. (?:{harm}|had me|put me|landed|don't|never|do not|sent|ended|not|can|could|may|is|are|knock*)", // Xanax with kratom is a bad idea.
    "(?:interact*|interfer*|clash*|conflict*|react* badly|play* badly|doesn't mix|don't mix|do not mix|doesn't play|incompatible|do not go|don't go|synerg*|compet*) .. (?:with|together) .. {drug}|(?:drug|herb drug|medication|medicine|pharmacokinetic|dangerous|harmful|adverse|risk of|serious|potential|possible|known) (?:[a-z]+ ){0,2}(?:interactions?)(?! (?:studies|study|has|have hardly|was not))", // It interacts with many antidepressants.
    '(?:inhibit*|block*|slow* (?:down )?|affect*|interfer*|suppress*|compet*|tie* up|occup*|jam*) .. (?:cyp[0-9a-z]*|liver enzymes|enzymes?|metabolism|breakdown|clear(?:ance|s|ed)?|break* down|process*) (?:[a-z]+ ){0,6}(?:{drug})?', // The leaf slows the enzymes that clear many medicines.
    '(?:rais*|rose|increas*|boost*|elevat*|alter*|chang*|lower*|doubl*|higher|push* up|build* up|drove up|drives? up|went up) (?:[a-z]+ ){0,4}(?:levels?|concentrations?|exposure|auc|blood levels?|effects?|strength|potency|toxicity|amount) (?:[a-z]+ ){0,5}{drug}', // It can raise the level of other medicines.
    '(?:levels?|concentrations?|exposure|auc|effects?) (?:of|to|for) (?:[a-z]+ ){0,4}{drug} .. (?:rais*|rose|increas*|higher|doubl*|went up|climb*|jump*|up by|grew|toxic|chang*|build*|shot)', // Exposure to midazolam rose by a third.
    '(?:especially|particularly|even more|more|worse|mostly|above all|usually|often|most) (?:[a-z]+ ){0,5}(?:when|if|with|by|in people|after) .. (?:{mix}|with|alongside|had taken|other) .. {drug}', // Most deaths came in people who mixed it with other drugs.
    "(?:if you|anyone who|people who|those who|someone who|patients who|you are|you're|are you|while|who) (?:[a-z]+ ){0,4}(?:take|takes|taking|on|use|uses|using|prescribed|drink) (?:[a-z]+ ){0,4}{drug} .. (?:{harm}|not|don't|avoid|talk|ask|tell|consult|check|skip|never|should|doctor|pharmacist|careful|stay)", // If you take antidepressants, ask your pharmacist first.
    '(?:with|on|alongside|after|like|together with) (?:[a-z]+ ){0,4}(?:alcohol|benzos|benzodiazepines|opioids|sedatives|downers|sleeping pills|fentanyl|xanax|antidepressants) .. (?:stop* breath*|fatal|deadly|dangerous|die|killed|deaths?|overdos*|seizure|er|hospital|risk*|breathing|black out|blacked out|passed out|coma|serotonin)', // Taken with alcohol it may be fatal.
    '(?:stop* breath*|fatal|deadly|dangerous|died|killed|deaths?|overdos*|seizures?|hospital|risk*|breathing|coma|serotonin syndrome|sedation|harm) .. (?:with|after|alongside|combin*|mix*|together|plus|along|including|had (?:also )?taken|while (?:on|taking)) (?:[a-z]+ ){0,5}{drug}', // People have died after taking it with sleeping pills.
    'serotonin syndrome|additive (?:effects?|sedation|depress[a-z]*)|respiratory depression when|polysubstance|poly ?drug|(?:it was|because of) the (?:combination|mix)|the (?:combination|mix|combo) (?:[a-z]+ ){0,4}(?:deadly|fatal|stopped|killed|dangerous|caused|is|was|can|made|put|sent|could|may|that)', // It was the combination that killed him.
    '(?:alcohol|benzo*|opioids|downers|sedatives|xanax|booze|caffeine|coffee|stimulants|adderall) (?:on top|mixed in|as well|too|added|at the same time)', // Caffeine on top makes your heart race.
    '(?:misch|kombin|zusammen|gleichzeitig|wechselwirk|einnahme|mischkonsum)[a-z]* .. (?:alkohol|medikament|opioid|benzo|arznei|beruhigung|schlafmittel|antidepress|drogen|substanz)[a-z]*|wechselwirkung[a-z]*|mischkonsum', // Nicht mit Alkohol mischen.
    '(?:combin|meng|samen|gelijktijdig|wisselwerk|mix)[a-z]* .. (?:alcohol|medicijn|opio|benzo|drugs|slaapmiddel|antidepress|medicatie|kalmer)[a-z]*', // Nooit met alcohol combineren.
    "(?:associ|melang|combin|interact|ensemble|simultan|avec|prise conjointe)[a-z]* .. (?:l'?alcool|medicament|benzo|opi|antidepress|somnif|sedat|tranquil|drogue)[a-z]* ?.. (?:danger|risque|mortel|depress|grave|fatal|deconseill|eviter|avec|ensemble)?[a-z]*", // Ne pas mélanger avec l'alcool.
    '(?:mezcl|combin|junto|interac|mistur|asoci|associ)[a-z]* .. (?:alcohol|alcool|medicament|benzo|opi|antidepres|sedan|farmac|ansiolit|droga|remedio)[a-z]*', // No lo mezcles con alcohol.
    '(?:mescol|combin|unir|insieme|associ|interag|interaz|assum)[a-z]* .. (?:alcol|farmac|benzo|oppi|antidepress|sedativ|tranquil|sonnifer|medicin)[a-z]*', // Non mescolare con alcol.
    '(?:laczyc|lacz|miesza|polacz|interakc|razem|jednoczes)[a-z]* .. (?:alkohol|lek(?:ami|i|ow)|opioid|benzo|antydepres|uspokaj)[a-z]*|(?:nekombin|kombin|michat|misit|nemich|spolecne|soucas|interakc)[a-z]* .. (?:alkohol|lek(?:y|u)|opioid|benzo|antidepres|sedativ|prask)[a-z]*', // Nie łączyć z alkoholem.
    '(?:campur|mencampur|bersama|kombinasi|interaksi|dicampur|bersamaan|gabung|digabung|menggabung)[a-z]* .. (?:alkohol|arak|obat|ubat|opioid|minuman keras|penenang|dadah|narkoba|benzo)[a-z]*', // Jangan dicampur dengan alkohol.
    '(?:меша|смеш|сочета|вместе|совмеща|комбинир|одновременн)[а-я]* .. (?:алкогол|лекарств|опи|транквил|антидепресс|снотворн|бензо|препарат|таблет)[а-я]*|с (?:алкоголем|опиатами|антидепрессантами) .. (?:опасн|нельзя|смерт|риск)[а-я]*', // Нельзя смешивать с алкоголем.
    '(?:ร่วมกับ|ผสม|พร้อม|คู่กับ|กับ)[^ ]{0,6}(?:เหล้า|แอลกอฮอล์|สุรา|ยานอนหลับ|ยาแก้|ยากล่อม|ยาอื่น|ยากด)', // ห้ามกินร่วมกับเหล้า
    '(?:アルコール|お酒|酒|薬|睡眠薬|医薬品)(?:と|や)?[^。]{0,10}(?:併用|一緒|混ぜ|同時)|併用|(?:与|和|同)(?:酒|酒精|药物|其他药|安眠药)[^,。]{0,8}(?:混|同|合用|一起)|相互作用', // アルコールと一緒に飲むと危険です
    '(?:술|알코올|약물?)[^,.]{0,6}(?:함께|같이|병용|섞)', // 술과 함께 복용하지 마세요
  ],
  unless: [
    '(?:spiked|laced|adulterated|cut|fortified|contaminated|made|blend(?:ed)?|tonic|drink|brewed|flavou?red|swap*|replac*|instead of|sober alternative|alternative to|substitut*|quit*|gave up|get off|off (?:of )?(?:alcohol|opioids)) (?:[a-z]+ ){0,3}(?:with|of|to|for|alcohol|opioids) (?:[a-z]+ ){0,3}(?:{drug})?(?! .. (?:danger|risk|fatal|deadly|seiz|stop))', // A tonic made of kava and kratom.
    '(?:take|taken|swallow|mix*|stir|drink) (?:[a-z]+ ){0,3}with (?:[a-z]+ ){0,2}(?:water|juice|food|tea|milk|yog[a-z]*|orange|honey|lemon|meal)(?! .. (?:alcohol|opioid|danger))', // Take it with water.
    '(?:no|not|without) (?:[a-z]+ ){0,3}(?:known )?(?:drug )?interactions?|did not (?:alter|change|affect|rais)[a-z]*|no (?:effect|change) (?:on|in)', // Kratom did not alter exposure to it.
  ],
};

import type { KindTable } from '../pattern.ts';

const GOT_OFF =
  '(?:help*|got|gets?|getting|kick*|quit*|wean*|taper*|come|came|coming|stay*|kept|keeps?|keeping|stop*|broke|break*|free[a-z]*|switch*|swap*|replac*|trade[sd]?|trading|gave up|give up|giving up|giv* up|left|leav*|left .. behind|beat*|sav* .. from|saved .. from|substitut*|escap*|transition*|mov* (?:off|away)|walk* away|put down|ditch*|drop*|cut* (?:down|back)|reduc*|step* down|moved off|turn* (?:my|his|her) back|reliev*|eas*|manag*|cope*|treat*|alternative to|instead of|taking the place of|stopped using|off)';

export const treatsOpioidWithdrawal: KindTable = {
  kind: 'treats-opioid-withdrawal',
  about:
    '{opioid}|withdrawal|cravings|addict|dope ?sick|opioid|opiac|opioi|heroin|entzug|sevrage|abstinen|sakaw|sakau|candu|героин|опи|ломк|เฮโรอีน|ฝิ่น|オピオイド|ヘロイン|阿片|鸦片|海洛因|마약',
  says: [
    '(?:help*|eas*|reliev*|treat*|manag*|soften*|alleviat*|get* through|got .. through|cope* with|smooth*|lessen*|reduc*|fight*|combat*|mitigat*|remedy for|aid*|tak* (?:it )?for|us* (?:it )?(?:for|to|against)|us(?:e|ed|ing) .. (?:for|against|to)|tackl*|tam*|dull*|cushion*|for|against|curb*|suppress*|stav* off|keep* .. away|blunt*|stop*|wean*|self treat*|bridge|beat*|overcom*|ride out|ward* off) .. (?:(?:opioid|opiate|heroin|fentanyl|oxy[a-z]*|narcotic|methadone|suboxone|pain ?killer|pill|morphine) (?:[a-z]+ )?(?:withdrawals?|cravings?|addiction|dependen[a-z]+|detox|use disorder|habit|cessation|abuse)|(?:withdrawals?|cravings?|addiction|dependence|detox|coming off|getting off) (?:[a-z]+ ){0,3}(?:from|of|for|to|off) (?:[a-z]+ ){0,2}{opioid})', // It eases opioid withdrawal.
    `{it} .. ${GOT_OFF} (?:[a-z']+ ){0,4}{opioid}`, // Kratom got me off Percocet.
    `(?:with|using|thanks to|by|through|because of|help of|owe[a-z]*|credit[a-z]*|for|after) (?:[a-z]+ ){0,3}{it} .. ${GOT_OFF} (?:[a-z']+ ){0,4}{opioid}`, // Thanks to kratom I finally gave up heroin.
    `${GOT_OFF} (?:[a-z']+ ){0,4}{opioid} .. (?:with|using|thanks to|by|through|help of|for|on|because of|to) (?:[a-z]+ ){0,3}(?:{it})`, // He swapped heroin for the tea.
    "(?:haven't|hasn't|have not|not|never|no) (?:[a-z]+ ){0,3}(?:touch[a-z]*|used|taken|gone back|looked at|had|shot|relapse[a-z]*|need[a-z]*) .. {opioid} .. (?:since|thanks|because|after|now)", // I haven't touched a pill since I found kratom.
    '(?:off|from|away from|kick|kicked|quit|free of|free from|clean from|weaned? off|get(?:s|ting)? (?:people |him |her |me )?off|stay off|stayed off|kept (?:me|him|her|people) off|keeps? (?:me|him|her|people) off|way off|way out of|freedom from|goodbye to) (?:of )?(?:the |my |his |her |hard |harder |prescription |street )*{opioid}', // The plant keeps me off fentanyl.
    '(?:opioids?|opiates?|heroin|fentanyl|opioid use|opiate addiction|opioid addiction|opioid use disorder|oud|addiction treatment|overdose crisis|opioid crisis|opioid epidemic) .. (?:substitut*|replacement|alternative|exit|harm reduction|step down|stepping stone|replace*|treatment aid|way out|solution|transition)', // Many see it as an opioid substitute.
    '(?:substitut*|replacement|alternative|step down|exit drug|stand in|stopgap) (?:[a-z]+ ){0,2}(?:for|to|from|off) (?:[a-z]+ ){0,3}(?:opioids?|opiates?|heroin|methadone|suboxone|fentanyl|buprenorphine|opium|morphine)', // Used as a substitute for opium.
    '(?:(?:former|ex|recovering) )?(?:opioid|opiate|heroin|drug|pill|fentanyl)? ?(?:addicts?|people in recovery) .. (?:credit*|swear*|praise*|turn* to|rely|us(?:e|ed) it|sav*|success)', // Former addicts swear by it.
    '(?:keep*|kept|stav*|hold* off|held off|avoid*|prevent*) .. (?:from )?(?:getting |being |going )?(?:dope ?sick|sick|cravings (?:for opioids )?(?:away|at bay)|the sickness)', // It kept him from getting dopesick.
    '(?:cravings? (?:for|of)) (?:[a-z]+ ){0,2}{opioid} .. (?:away|vanish*|gone|eas*|less|reduc*|disappear*|quiet*|stop*|down)|(?:reduc*|quell*|kill*|curb*|eas*|stop*|lower*|diminish*|away|against) .. (?:opioid|opiate|heroin|pill|fentanyl) cravings?', // It takes the heroin cravings away.
    '(?:saved my life|gave me my life back|lifesaver) .. {opioid}|{opioid} .. (?:saved my life|gave me my life back|until i found|since i found|then i found)', // Ten years of oxy until I found kratom.
    '(?:get|got|getting|helped?) (?:me |him |her |people |them )?(?:[a-z]+ )?through (?:[a-z]+ ){0,2}withdrawals? from', // To get through withdrawal from pills.
    '(?:entzug|entzugs[a-z]*|sucht|abhangigkeit) .. (?:linder|hilf|erleichter|unterstutz)[a-z]*|(?:linder|hilft|bei|gegen|erleichter)[a-z]* .. (?:opi[a-z]*entzug|opiatentzug|heroinentzug|entzug von|entzugserscheinungen von)|(?:ersatz|substitut)[a-z]* (?:fur|von) (?:opi|heroin)[a-z]*|(?:von|weg vom) (?:heroin|opi[a-z]+) (?:los|weg)', // Es hilft beim Heroinentzug.
    '(?:afkicken|ontwenning) .. (?:opi|heroin)[a-z]*|(?:helpt|bij|tegen) .. (?:opi[a-z]*ontwenning|heroine)', // Helpt bij het afkicken van heroïne.
    '(?:sevr|sevrage|arreter|decroch|remplac|substitut)[a-z]* .. (?:opi[a-z]*|heroine|morphine)', // Pour décrocher des opiacés.
    '(?:dejar|abstinencia|sustitut|desintoxic|substitut|largar|deixar|sindrome)[a-z]* .. (?:opi[a-z]*|heroina|morfina)', // Para dejar la heroína.
    '(?:astinenza|smettere|disintossic|sostitut|uscire)[a-z]* .. (?:opp?i[a-z]*|eroina)', // Aiuta nell\'astinenza da oppioidi.
    '(?:odstawi|odstaw|zamiennik|zejsc|wyjsc|rzucic|glod)[a-z]* .. (?:opi[a-z]*|heroin[a-z]*)|(?:odvyk|abstin|nahrad|prestat|zbavit)[a-z]* .. (?:opi[a-z]*|heroin[a-z]*)', // Pomógł mi rzucić heroinę.
    '(?:sakau|sakaw|gian|candu|ketagihan|ketergantungan|pengganti|gejala putus) .. (?:heroin|dadah|narkoba|narkotika|opi[a-z]*|morfin)|(?:mengganti|gantikan|berhenti|lepas dari) .. (?:heroin|dadah|opi[a-z]*|narkoba|morfin)', // Mengatasi sakaw akibat heroin.
    '(?:слез|соскоч|брос|ломк|отказ|замен|снять)[а-я]* .. (?:героин|опи|метадон)[а-я]*|(?:героин|опи)[а-я]* .. (?:слез|ломк|заменя)[а-я]*', // С ним люди слезают с героина.
    '(?:ทดแทน|เลิก|ถอน|แทน)[^ ]{0,8}(?:ฝิ่น|เฮโรอีน|มอร์ฟีน|ยาเสพติด)', // ใช้แทนฝิ่น
    '(?:オピオイド|ヘロイン|アヘン|麻薬)[^。]{0,10}(?:離脱|代替|断|やめ|代わり)|(?:戒|代替|替代)[^,。]{0,4}(?:鸦片|阿片|海洛因)', // アヘンの代わりに使われた
  ],
  unless: [
    '(?:medications?|methadone|buprenorphine|naltrexone|suboxone|clonidine|doctors?|clinic|program|we) (?:[a-z]+ ){0,3}(?:for|to|can|helps?|treat[a-z]*) .. (?:withdrawal|addiction|dependence)', // Buprenorphine can help with addiction.
  ],
};

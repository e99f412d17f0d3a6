import type { KindTable } from '../pattern.ts';

export const safeOrNatural: KindTable = {
  kind: 'safe-or-natural',
  about:
    'safe|harm|risk|side ?effects?|gentl|natur|organic|mild|plant|leaf|herb|danger|died|death|killed|fatal|overdos|worr|toxic|poison|benign|hurt|sich|nebenwirk|schad|veilig|bijwerk|natuur|sans|sur|danger|segur|efect|inofens|sicur|naturale|pianta|bezpieczn|szkodl|skutk|bezpec|skodl|vedlejs|aman|selamat|alami|efek|безопас|безвред|вред|побочн|ปลอดภัย|安全|副作用|無害|无害|안전|부작용|무해',
  says: [
    '{it} .. (?:is|are|was|were|being|remains?|considered|deemed|regarded as|generally|been|be) (?:[a-z]+ ){0,4}(?:safe(?:ly|r)?(?! (?:dose|limit|level|amount|gap|for use is))|harmless|benign|risk free|non ?toxic|well tolerated|gentle(?:r)?|milder|kinder|nothing to (?:worry|fear)[a-z ]*)', // It is perfectly safe for most adults.
    '(?:perfectly|completely|totally|absolutely|entirely|generally|relatively|very|quite|100 ?%|extremely|fairly|remarkably|inherently|pretty|proven|basically|essentially|so|wholly) (?:natural and )?(?:safe|harmless|benign|gentle|non ?toxic|risk free)', // The powder is completely harmless.
    '(?:safe|safely) (?:[a-z]+ )?(?:for|by|over|in) (?:[a-z]+ ){0,3}(?:centuries|generations|thousands|years|decades|millions|long term|daily|everyday|most|regular|all)', // It has been used safely for centuries.
    '(?:centuries|generations|thousands of years|decades|millennia|ages) .. (?:safe(?:ly)?|without (?:[a-z]+ ){0,2}(?:harm|problem|issue|incident|ill)[a-z]*|no (?:[a-z]+ )?(?:harm|problems|trouble))', // For generations farmers have chewed it without problems.
    '(?:safer|gentler|milder|healthier|kinder|cleaner|less harmful|less dangerous|less harsh|less toxic|softer|easier on [a-z ]{0,20}) (?:[a-z]+ ){0,4}(?:than|alternative|option|choice|substitute|to your)', // It is much safer than pills.
    '(?:no|zero|few(?:er)?|without|minimal|none of|free of|free from|little|lacks?|minus|hardly any|not have|no known|no serious|never had|any|neither|nor|less|not cause|barely any|devoid of) (?:[a-z]+ ){0,5}(?:side ?effects?|adverse effects?|ill effects?|health risks?|harmful effects?|drawbacks|downsides?|hangover|danger|harm)', // Relief without the side effects of pills.
    'side ?effects? (?:are|is|were) (?:[a-z]+ )?(?:rare|mild|minimal|few|negligible|minor|nonexistent|unheard|uncommon|light|next to none)', // Side effects are rare and mild.
    '(?:nobody|no one|no person|not (?:one|a single) (?:person|death|case|soul)|never|no) (?:[a-z]+ ){0,5}(?:died|dies|deaths?|overdosed?|overdoses|killed|fatalit[a-z]+|harmed|hurt)(?! (?:from|by|with|of) (?:alcohol|heroin))', // Nobody has ever died from it.
    "(?:can't|cannot|can not|impossible to|couldn't|won't|will not|doesn't|does not|never|isn't going to|not going to) (?:[a-z]+ ){0,2}(?:overdose|hurt (?:you|anyone|anybody)|harm (?:you|anyone|your)|kill (?:you|anyone)|die from|poison|damage)", // You cannot overdose on it.
    '(?:all|100 ?%|100 percent|purely|completely|totally|entirely|perfectly|just|only|nothing but|simply|pure) ?(?:a |an )?(?:[a-z]+ )?(?:natural|organic|plant (?:material|matter|based)|botanical|herbal)(?! gas)', // It is 100 % natural.
    "(?:it'?s|is|are|this is|kratom is|they'?re|as) (?:just |only |simply |merely |nothing (?:but|more than) |no more than )?(?:an? )?(?:all )?(?:natural|herbal|organic|tropical|harmless)? ?(?:plant|leaf|herb|tea|tree leaf|botanical|cousin of coffee|relative of coffee|coffee (?:plant|relative|cousin))(?=[,.!]| and (?:not|so|therefore|can)| like| not| so| that (?:grows|god)|$)", // It's just a leaf.
    "(?:natural|plant|herb|leaf|nature|organic)[a-z]* .. (?:so|therefore|hence|thus|which means|meaning|because|making it) .. (?:safe|harmless|no (?:risk|danger|side)|can't|cannot|gentle|good for|won't|doesn't|worr)[a-z]*", // It is natural and therefore can't hurt you.
    '(?:natural(?:ly)?|herbal|holistic|plant based|organic|botanical|drug free) (?:and [a-z]+ |, [a-z]+ )?(?:alternative|option|remedy|solution|substitute|way|relief|supplement|choice|medicine|approach)', // A natural alternative to painkillers.
    '(?:safe|natural|gentle|harmless|healthy) (?:and|,|yet|but|&) (?:[a-z]+ )?(?:safe|natural|effective|gentle|legal|healthy|non ?addictive|harmless|powerful|organic)', // A safe and effective plant.
    '(?:safe|harmless|safely) (?:when|if|as long as|at|in|to|for|enough|used|taken|herb|plant|leaf|product|remedy|supplement|alternative|way|option|drink|tea)(?! (?:drive|sleep|say|use is|dose))', // It is safe when taken as directed.
    '(?:thinks?|thought|believes?|believed|says?|said|told|claims?|claimed|assum*|insist*|figured|convinced|swear[s]?|promis*|advertis*|market*|label*|sold as|touted as|billed as|pitched as|promoted as) .. (?:safe|harmless|no risk|benign|gentle|innocent|nothing dangerous|healthy|natural)', // He thought it was harmless.
    '(?:gentle|easy|kind|light) on (?:the|your|my) (?:body|stomach|liver|system|mind)|(?:good|healthy) for (?:you|your (?:body|health))', // It is gentle on the body.
    '(?:no|without|zero|not any|free of) (?:[a-z]+ ){0,3}(?:worr(?:y|ies)|fear|risks?|guilt)(?= (?:of|about|at)|[,.!]|$)', // You can enjoy it with no worries.
    '(?:never|nor|not) (?:once )?(?:had|have|seen|experienced|noticed|felt|got|gotten) (?:a |any |one |an )?(?:[a-z]+ ){0,2}(?:bad|problem|issue|side ?effect|ill effect|adverse|negative|reaction|trouble)[a-z]*', // In ten years I never had a problem with it.
    "(?:less|not|no more|safer|milder|isn't|no) (?:[a-z]+ )?(?:dangerous|harmful|toxic|risky|worse|riskier|deadly) (?:than )?(?:[a-z]+ )?(?:than )?(?:coffee|caffeine|tea|aspirin|alcohol|sugar|tylenol|ibuprofen|chamomile|a cup|cigarettes?|beer|green tea|matcha|chocolate|nicotine|ginger)", // It is no more dangerous than coffee.
    '(?:sicher|harmlos|unbedenklich|ungefahrlich|rein pflanzlich|ohne nebenwirkungen|keine nebenwirkungen|naturprodukt|nebenwirkungsfrei|gut vertraglich)[a-z]*', // Es ist völlig harmlos.
    'natuurproduct|natuurlijk product|(?:is|zijn) (?:[a-z]+ )?(?:veilig|onschuldig|ongevaarlijk)|geen bijwerkingen|zonder bijwerkingen', // Kratom is een natuurproduct.
    'sans (?:danger|risque|effets? secondaires?)|inoffensi[a-z]+|(?:100 % |tout a fait )?naturel(?:le)?(?: et| donc|,) [a-z ]{0,20}(?:danger|sur|risque)|aucun (?:danger|risque|effet secondaire)', // C'est une plante sans danger.
    '(?:es|son|e|sao) (?:[a-z]+ )?(?:segur[ao]s?|inofensiv[ao]s?|inocu[ao]s?|natural(?:es)? y)|sin efectos secundarios|sem efeitos|no tiene efectos|natural y segur[ao]|no hace dano', // Es natural y seguro.
    '(?:e|sono) (?:[a-z]+ )?(?:sicur[oaie]|innocu[oa])(?=[,.! ])|non fa (?:[a-z]+ )?male|senza effetti collaterali|(?:e )?una pianta,? quindi|naturale e sicur[oa]|privo di rischi', // È una pianta, quindi non fa male.
    '(?:jest|sa) (?:[a-z]+ )?(?:bezpieczn|nieszkodliw|naturaln)[a-z]*|bez skutkow ubocznych|brak skutkow|nie szkodzi', // Jest całkiem bezpieczny.
    '(?:je|jsou) (?:[a-z]+ )?(?:bezpecn|neskodn|prirodni a)[a-z]*|bez vedlejsich ucinku|nema vedlejsi|neskodi', // Je zcela bezpečný.
    '(?:aman|selamat) (?:dikonsumsi|digunakan|diminum|untuk|dan)|tanpa efek samping|tiada kesan sampingan|tidak berbahaya|(?:alami|semula jadi) (?:dan|jadi|sehingga) [a-z ]{0,10}(?:aman|selamat)', // Aman dikonsumsi setiap hari.
    'безвредн[а-я]*|безопасн[а-я]*|без побочн[а-я]*|нет побочн[а-я]*|никакого вреда|не вреди[а-я]*|натуральн[а-я]* (?:продукт|растение|средство)', // Это безвредное растение.
    'ปลอดภัย|ไม่มีผลข้างเคียง|ไม่อันตราย|ไม่มีอันตราย', // ปลอดภัยเพราะมาจากธรรมชาติ
    '安全(?:です|な|で|に使)|副作用(?:は|が)?(?:ない|ありません|少な)|無害', // 天然だから安全です
    '(?:安全无|是安全|很安全|无害|無害|没有副作用|沒有副作用|无副作用)', // 纯天然，没有副作用
  ],
  unless: [
    "(?:not|n't|never|nor|no longer|isn't|aren't|hardly|far from|anything but|no proof|whether|without being|no) (?:[a-z]+ ){0,4}(?:safe|harmless|benign|risk free|gentle|risk ?free)(?:r|ly)?(?! (?:than|over))", // It is not safe.
    "(?:natural(?:ly)?|herbal|plant|leaf|herb) .. (?:does not|doesn't|not|isn't|never|no) (?:[a-z]+ ){0,3}(?:mean|make|equal|same|guarantee|automatically|safe|proof)[a-z]*", // Natural does not mean safe.
    '(?:no|not) (?:[a-z]+ )?safe (?:dose|level|amount|limit|way|gap)|to stay safe|stay safe|safety (?:data|profile|of)|safe (?:place|space|storage|ride)|keep .. safe|to be safe|unsafe|safe haven|fsma|safe harbor', // There is no safe dose.
  ],
};

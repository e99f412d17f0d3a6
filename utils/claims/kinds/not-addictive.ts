import type { KindTable } from '../pattern.ts';

export const notAddictive: KindTable = {
  kind: 'not-addictive',
  about:
    '{addict}|habit|withdrawal|crav|relapse|{stop}|abhang|sucht|verslav|depend|dipend|accro|adict|vici|uzalez|zavisl|navyk|candu|ketergant|ketagih|зависим|привыка|ломк|เสพติด|依存|成瘾|成癮|上瘾|중독|의존',
  says: [
    "(?:not|isn't|aren't|ain't|non|never|no|nor|neither|without|hardly|barely|un|zero|won't|wouldn't|can't|cannot|doesn't|don't|free of|less|far from|nothing|rather than|instead of) (?:[a-z]+ ){0,5}(?:addict[a-z]*|habit forming|dependen(?:ce|cy|t)|hooked|habit|withdrawals?|cravings?|physical dependence)", // Unlike pills it is not habit-forming.
    '(?:non ?addictive|nonaddictive|non habit forming|addiction free)', // A non-addictive remedy.
    '(?:no more|less|not any more|as|milder|lower) (?:[a-z]+ ){0,2}(?:addictive|habit forming|addicting|risk of (?:addiction|dependence)|potential for (?:addiction|dependence|abuse)) (?:than |as )?(?:[a-z]+ )?(?:than )?(?:coffee|sugar|tea|caffeine|chocolate|opioids?|alcohol|pills|cigarettes|heroin|cola|soda)?', // It is no more addictive than coffee.
    "(?:stop(?:ped)?|quit|put it down|give it up|gave it up|walk* away|go without|skip(?:ped)?|took (?:a )?breaks?|take (?:a )?(?:breaks?|days off|week off)) .. (?:any ?time|whenever|with no (?:problem|trouble|issue|withdrawal|ill)[a-z]*|without (?:any |a )?(?:problem|trouble|issue|withdrawal|symptom|hitch|missing|effort|feeling)[a-z]*|no (?:problem|withdrawal|trouble|issue|symptom|big deal)[a-z]*|easily|just like that|and felt (?:fine|nothing)|didn't (?:notice|miss|feel)|no issues)", // I can stop any time without a problem.
    "(?:nobody|no one|never (?:heard|seen|met|knew)|don't know (?:anyone|anybody)|you won't|you don't|you can't|you'll never|nobody ever) (?:[a-z]+ ){0,4}(?:addict[a-z]*|hooked|dependent)", // Nobody gets hooked on a leaf.
    '(?:addiction|dependence|withdrawal|habit forming|addictive) .. (?:is|are|was) (?:a |an |just a |only a |simply a |pure |all )?(?:myth|scare|exaggerat[a-z]*|overblown|hype|propaganda|rare|unheard of|unlikely|nonsense|minimal|nonexistent|impossible|low|negligible|overstated)', // The talk of addiction is a myth.
    '(?:myth|lie|nonsense|false|rumou?r) .. (?:addict|hook|habit|dependen)[a-z]*', // It is a myth that it is addictive.
    '(?:worst|only thing) .. (?:notice|happen|feel|get) .. (?:runny nose|headache|mild|sniffles|cold)', // When you stop, the worst you get is a mild headache.
    '(?:macht|machen|ist) (?:[a-z]+ ){0,2}(?:nicht|keine?s?(?:wegs)?) (?:[a-z]+ ){0,3}(?:abhangig|suchtig|sucht)[a-z]*|kein[a-z]* (?:sucht|abhangig)[a-z]*', // Es macht nicht abhängig.
    '(?:niet|geen|nooit) (?:[a-z]+ ){0,2}(?:verslav|afhankelijk|gewenning)[a-z]*', // Het is niet verslavend.
    "(?:n'|ne |pas |aucune? |sans )(?:[a-z']+ ){0,4}(?:dependance|addicti[a-z]+|accro|accoutumance)", // Il n'entraîne pas de dépendance.
    '(?:no|sin|nao|sem|non|senza) (?:[a-z]+ ){0,3}(?:adicti[a-z]*|adiccion|dependencia|vicia[a-z]*|dipendenza|assuefazione|vicio)', // No crea adicción.
    '(?:nie|bez) (?:[a-z]+ ){0,2}(?:uzalezni|nalog)[a-z]*|(?:neni|nezpusobuje|nevyvolava|nevznika|bez) (?:[a-z]+ ){0,2}(?:navykov|zavislost)[a-z]*', // Nie uzależnia.
    '(?:tidak|tak|bukan|tanpa|tiada) (?:[a-z]+ ){0,3}(?:ketergantungan|kecanduan|candu|adiktif|ketagihan|ketagih|adiksi)', // Tidak menyebabkan ketagihan.
    '(?:не|без|нет) (?:[а-я]+ ){0,2}(?:зависимост|привыкани|вызывает зависим|вызывает привык)[а-я]*', // Не вызывает зависимости.
    'ไม่(?:ทำให้)?(?:เสพ)?ติด', // ไม่ทำให้เสพติด
    '(?:依存|中毒)(?:性)?(?:は|が)?(?:ない|ありません|低い)|(?:不会|不會|没有|沒有|无)(?:[^,。]{0,3})(?:成瘾|成癮|上瘾|依赖)', // 依存性はありません
  ],
  unless: [
    "(?:not|n't|never|no longer) (?:be )?(?:surpris|ignor|underestimat|believe|doubt|trust|denied|deny)[a-z]*|(?:not|no) (?:the )?only|(?:no|not) (?:know|sure|clear|telling)[a-z]*|untreated|(?:no|not) (?:cure|treatment|help|approved)|not (?:an? )?(?:opioid|approved)|whether", // Do not underestimate how addictive it is.
  ],
};

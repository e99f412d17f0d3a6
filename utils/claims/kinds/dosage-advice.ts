import type { KindTable } from '../pattern.ts';

export const dosageAdvice: KindTable = {
  kind: 'dosage-advice',
  about:
    '[0-9½¼]|\\b(?:half|one|two|three|four|five|six|seven|eight|ten|twelve|a|cuillere|cucharad|cucchiain|lyzec|dos[ei]s|lembar|gram|г|грамм)|กรัม|ใบ|グラム|克|그램',
  says: [
    "(?:start|starts|begin|begins|started|beginning|starting|stick|stay|stick to|keep|keep it|aim|go|go with|try|try with|use|take|takes|taking|have|drink|steep|brew|mix|stir|toss|swallow|chew|measure|weigh|dose|dosing|limit|serve|add|cap|limit yourself|dissolve|put|shake|pour|consume|need|needs|requires?|recommend[a-z]*|suggest[a-z]*|advis[a-z]*) (?:[a-z',]+ ){0,6}(?:{number}) ?(?:[a-z]+ )?(?:level |heaping |heaped |rounded |flat |small |large |full |of a |scant )*(?:{unit})(?![a-z])(?! of (?:water|juice|milk))", // Start with two grams.
    "(?:do not|don't|never|not|nobody (?:needs|should)|avoid|no one (?:needs|should)|shouldn't|should not|advise against|without) (?:[a-z']+ ){0,5}(?:more than|exceed[a-z]*|over|above|beyond|past) (?:[a-z]+ ){0,2}(?:{number})", // Do not exceed six grams a day.
    '(?:no more than|not more than|at most|up to|maximum(?: of)?|max(?: of)?|max\\.?|a ceiling of|not exceed|stay (?:below|under)|keep (?:it )?(?:below|under)|less than|limit (?:of|is|to)|never exceed|upper limit[a-z ]*|fewer than|stop at|cap (?:of|at)) (?:[a-z]+ ){0,2}(?:{number}) ?(?:{unit})?(?: (?:a|per|in|every|each|twice|daily|once|at)|(?=[,.!;:]|$))', // Stay below ten grams per day.
    "(?:{novice})[a-z', ()]{0,45}[:,]? ?(?:[a-z']+ ){0,5}(?:{number}) ?(?:{unit})(?![a-z])", // Beginners: 3-4 capsules.
    "(?:{number}) ?(?:{unit})(?![a-z]) (?:[a-z',]+ ){0,6}(?:is|are|works?|will|should|gives?|makes?|to start|for (?:beginners?|energy|sleep|pain|relaxation|a (?:first|mild|strong)|most|new|focus|mood|your)|enough|plenty|ideal|sweet spot|recommended|suggested|a day is|per day is|once|twice|two times|three times|before bed|at bedtime|every (?:four|six|[0-9]))", // Two to three grams is plenty for most people.
    "(?:dos(?:e|es|age|ing)|serving(?: size)?|amount|range|portion|sweet spot|threshold|intake|recommendation)s? (?:[a-z',]+ ){0,6}(?:is|are|of|from|be|between|around|about|at|would be|ranges?|starts?|lies?|:|falls?|tends?|varies|sits?) (?:[a-z]+ ){0,4}(?:{number}) ?(?:{unit})(?![a-z])", // A typical dose is around three grams.
    "(?:dos(?:e|es|age|ing)|serving|suggested|directions|how much|recommended|usage)s?[a-z' ]{0,25}[:,] ?(?:[a-z',]+ ){0,6}(?:{number}) ?(?:{unit})(?![a-z])", // Serving: one capsule.
    '(?:between|from|around|roughly|about|anywhere from) (?:{number}) ?(?:{unit})? ?(?:and|to|-) ?(?:{number}) ?(?:{unit})(?![a-z]) (?:[a-z]+ ){0,5}(?:energ*|stimul*|relax*|sedat*|pain|sleep|focus|mood|euphori*|effect|dose|range|people|users|most|day|daily)', // From one to five grams people feel stimulated.
    '(?:most|many|regular|experienced|seasoned|typical|average|people|users|folks|adults|traditional|farmers|workers) (?:[a-z]+ ){0,4}(?:take|use|need|consume|drink|prefer|chew|stick|settle|land|get by|do well|dose|ingest|start) (?:[a-z]+ ){0,5}(?:{number}) ?(?:{unit})(?![a-z])', // Most people take two to four grams.
    "(?:cut|drop|reduce|lower|taper|decrease|step|go|come|shave|wean) (?:[a-z']+ ){0,6}(?:by )?(?:{number}) ?(?:{unit}|%|percent|a (?:gram|half))(?: [a-z]+){0,3} (?:every|each|per|a) (?:[a-z0-9]+ )?(?:days?|week|weeks|other)", // Cut half a gram every three days.
    '(?:one|two|three|four|half|[0-9]+) (?:or (?:one|two|three|four|[0-9]+) )?(?:{unit}) (?:[a-z]+ ){0,4}(?:a day|daily|per day|each (?:morning|night|day)|every (?:morning|night|day)|at a time|in the (?:morning|evening)|before (?:bed|breakfast|meals|work|a workout)|with (?:food|water))(?=.{0,30}(?:$|[.,!;]))', // Two capsules a day with food.
    '(?:weigh|measure)[a-z]* .. (?:{number}) ?(?:{unit})', // Weigh out one gram.
    '(?:beginn|start|nehm|nimm|anfang|dosier|einsteiger|empfohl|ubliche|maximal|hochstens|nicht mehr als)[a-z]* .. (?:[0-9]+|ein|zwei|drei|vier|funf)[0-9 ,.a-z-]{0,14}(?:g|gramm|kapseln|teeloffel|tl)(?![a-z])', // Einsteiger nehmen ein bis zwei Gramm.
    '(?:begin|start|neem|nemen|dosering|beginners?|gebruikers|maximaal|niet meer dan)[a-z]* .. (?:[0-9]+|een|twee|drie|vier|vijf)[0-9 ,.a-z-]{0,14}(?:g|gram|capsules|theelepels?)(?![a-z])', // Begin met 2 gram.
    '(?:commenc|debut|prendre|prenez|dose|posologie|depass|conseill|maximum)[a-z]* .. (?:[0-9]+|un|une|deux|trois|quatre|cinq)[0-9 ,.a-z-]{0,14}(?:g|grammes?|gelules?|cuilleres?)(?![a-z])', // Commencez par un gramme.
    '(?:empez|empiez|comenz|tom|dosis|dose|recomend|maxim|no mas de|super|comec)[a-z]* .. (?:[0-9]+|uno?|dos|tres|cuatro|cinco|um|dois)[0-9 ,.a-z-]{0,14}(?:g|gramos?|gramas?|capsulas|cucharad[a-z]*)(?![a-z])', // Se recomienda empezar con 1 gramo.
    '(?:inizi|cominc|prend|dos[ei]|super|massimo|consigli|da)[a-z]* .. (?:[0-9]+|uno?|due|tre|quattro|cinque)[0-9 ,.a-z-]{0,14}(?:g|gramm[oi]|capsule|cucchiain[oi])(?![a-z])', // Chi inizia non superi i due grammi.
    '(?:zaczn|zaczyn|brac|bierz|dawk|maksym|zalec|poczatk)[a-z]* .. (?:[0-9]+|jed[a-z]+|dwa|dwoch|trzy|cztery)[0-9 ,.a-z-]{0,14}(?:g|gram[a-z]*|kapsul[a-z]*|lyzecz[a-z]*)(?![a-z])', // Zacznij od dwóch gramów.
    '(?:zacn|zacin|davk|doporuc|uzivej|maxim|neprekrac)[a-z]* .. (?:[0-9]+|jed[a-z]+|dva|dve|dvema|tri|ctyri)[0-9 ,.a-z-]{0,14}(?:g|gram[a-z]*|kapsl[a-z]*|lzic[a-z]*)(?![a-z])', // Doporučené dávkování: 2 až 4 gramy.
    '(?:mulai|minum|dosis|takaran|rebus|ambil|dos|cukup|konsumsi|maksim|jangan lebih|rebusan|mula) .. (?:[0-9]+|satu|dua|tiga|empat|lima|se)[0-9 ,.a-z-]{0,14}(?:g|gram|lembar|helai|sendok|sudu|kapsul|gelas)(?![a-z])', // Cukup dua gram serbuk sehari.
    '(?:нач|прин|доз|берут|рекоменд|максим|не больше|не более|достаточно|хватит|пить|пейте)[а-я]* .. [0-9][0-9 ,.-]{0,8} ?(?:г|гр|грамм|капсул|ложк)[а-я]*', // Начинайте с 2 грамм.
    '(?:เริ่ม|กิน|ใช้|ดื่ม|เคี้ยว|ครั้งละ|วันละ|ไม่เกิน|ขนาด)[^0-9]{0,16}[0-9][0-9 -]{0,6}(?:กรัม|ใบ|แก้ว|เม็ด|แคปซูล)', // เคี้ยววันละไม่เกิน 5 ใบ
    '(?:用量|摂取量|目安|初心者|推奨|まず|1回)[^。0-9]{0,12}[0-9][0-9〜~. -]{0,6}(?:g|グラム)|(?:建议|推荐|剂量|初次|每次|每天)[^。0-9]{0,10}[0-9][0-9-]{0,4}(?:g|克)', // 初心者は2グラムから
  ],
  unless: [
    '\\b(?:i|we) (?:[a-z]+ ){0,3}(?:take|took|use|used|am|was|dose|dosed|started|start|drink|drank|had|have|been|tried|do|did|went|need)(?! (?:my|our) advice)(?! (?:recommend|suggest|advise|tell))', // I take three grams.
    '(?:each|every|per|one) (?:[a-z]+ )?(?:capsule|tablet|bag|bottle|shot|pack|serving|piece|gummy|tea ?bag|pouch) (?:[a-z]+ )?(?:contain*|hold*|has|is|deliver*|packs|provid*|with)', // Each capsule holds 500 mg.
    '(?:participants|volunteers|subjects|rats|mice|patients|respondents|sample|study|prepared from|received|administered|schedule [iv]|fined?|seized|arrested|\\$|price|mean dose|label|police|customs|possess*|kilo*)', // Volunteers received 2 g.
    '(?:every|each) (?:[0-9a-z]+ )?(?:to [0-9a-z]+ )?hours$', // Redose every four hours.
    '(?:contain*|content|potency|concentration|holds?|milligrams? of (?:kratom|sevenoh)|mg of (?:kratom|sevenoh)|mg/g|ships?|arrived?|in stock|free shipping)', // It contains 30 mg of mitragynine.
  ],
};

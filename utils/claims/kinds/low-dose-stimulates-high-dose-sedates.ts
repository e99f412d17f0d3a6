import type { KindTable } from '../pattern.ts';

export const lowDoseStimulatesHighDoseSedates: KindTable = {
  kind: 'low-dose-stimulates-high-dose-sedates',
  about:
    '{low}|{high}|klein|gering|niedrig|lag[ea]|faible|petite|baj[oa]|baix|bass[aeo]|picc|poco|mal[ea]|nizk|niewiel|wiekszej|sedikit|rendah|kecil|tinggi|банал|мал|больш|น้อย|มาก|少量|低用量|多量|적은|소량',
  says: [
    '{low} ... {stim} ... {high} ... {sed}', // At low doses it gives energy, at high doses it makes you sleepy.
    '{high} ... {sed} ... {low} ... {stim}', // Large amounts sedate and small amounts perk you up.
    '{stim} ... {low} ... {sed} ... {high}', // It is stimulating in small amounts and sedating in large ones.
    '{sed} ... {high} ... {stim} ... {low}', // It is sedating in large amounts but lifts you in small amounts.
    '{stim} (?:effects? )?(?:at first|first|initially|in the beginning) ... (?:{high}|then|later) ... {sed}', // Stimulating at first, with larger amounts sedating.
    '{low} ... (?:upper|up) ... (?:{high}) ... (?:downer|down)', // A little brings you up, a lot brings you down.
    '(?:dose|amount|quantity|dosage)s? (?:dependent(?:ly)?|determines|decides|dictates) ... {stim} ... {sed}|{stim} ... {sed} ... (?:depend*|according to|determined by|based on) (?:[a-z]+ ){0,4}(?:dose|amount|quantity|dosage|how much)|(?:depend*|according to|based on) (?:[a-z]+ ){0,4}(?:dose|amount|quantity|dosage|how much) ... {stim} ... {sed}', // It can stimulate or sedate, depending on the dose.
    'small (?:doses?|amounts?) (?:wake|lift|stimulate|energi[sz]e)[a-z]* ... (?:large|big|high)[a-z]* (?:doses?|amounts?|ones?)', // Small doses wake you, big ones floor you.
    '(?:klein|gering|niedrig|wenig)[a-z]* ... (?:wach|anreg|stimul|belebend|energ|munter|aktivier)[a-z]* ... (?:gross|hoh|hoch|mehr|viel)[a-z]* ... (?:beruhig|sedier|schlaf|dampf|betaub|entspann|mude|benomm)[a-z]*', // In kleinen Mengen macht es wach, in großen beruhigt es.
    '(?:lage|kleine|weinig|beetje)[a-z]* ... (?:stimul|oppep|energie|wakker|opwekk)[a-z]* ... (?:hoge|grote|veel|meer|hogere)[a-z]* ... (?:kalm|rust|verdov|slap|ontspan|sed)[a-z]*', // Een lage dosis geeft energie, een hoge werkt kalmerend.
    '(?:faible|petite|bas)[a-z]* ... (?:stimul|energ|tonif|excit|eveil)[a-z]* ... (?:fort|haut|grand|elev|plus)[a-z]* ... (?:sedat|endor|calm|apais|relax|somnol|euphor|analg)[a-z]*', // À faible dose il stimule, à forte dose il endort.
    '(?:baj|pequen|baix|poc|menor)[a-z]* ... (?:estimul|energ|activ|euforiz)[a-z]* ... (?:alt|grand|elevad|mayor|mas de|maior)[a-z]* ... (?:sedan|sedat|relaj|calm|relax|somnol|opi|analg)[a-z]*', // En dosis bajas estimula y en altas seda.
    '(?:bass|picc|poc|uno|un|due)[a-z]* ... (?:stimol|energ|svegli|eccit|tonif)[a-z]* ... (?:alt|elevat|oltre|grand|maggior|piu)[a-z]* ... (?:rilass|sedat|calm|seda|sonno|narcot)[a-z]*', // Da uno a tre grammi stimola, oltre i cinque rilassa.
    '(?:mal|niewiel|nisk|niewielk|energi|pobudz)[a-z]* ... (?:pobudz|energi|stymul|orzezw|duz|wieksz|wysok)[a-z]* ... (?:duz|wieksz|wysok|wiecej|uspok|wycisz)?[a-z]* ?.. (?:uspok|wycisz|usyp|relaks|senn|otum)[a-z]*', // W małych dawkach pobudza, w większych uspokaja.
    '(?:mal|nizk|nizs)[a-z]* ... (?:povzb|stimul|energ|nabud|nakop)[a-z]* ... (?:vyss|vysok|velk|vets)[a-z]* ... (?:uklid|tlum|sedat|relax|uspav|zklidn)[a-z]*', // V malých dávkách povzbuzuje, ve vyšších tlumí.
    '(?:rendah|kecil|sedikit|sikit)[a-z]* ... (?:stimul|energi|segar|tenaga|semangat|cergas|rangsang)[a-z]* ... (?:tinggi|besar|banyak)[a-z]* ... (?:tenang|sedat|kantuk|ngantuk|mengantuk|khayal|rileks|penenang)[a-z]*|(?:stimul|menyegar|merangsang)[a-z]* ... (?:rendah|kecil|sedikit) ... (?:penenang|sedat|menenang|khayal)[a-z]* ... (?:tinggi|besar|banyak)', // Dosis rendah memberi energi, dosis tinggi menenangkan.
    '(?:мал|небольш|низк)[а-я]* ... (?:бодр|стимул|энерг|тонизир|возбужд)[а-я]* ... (?:больш|высок)[а-я]* ... (?:усып|седат|расслаб|успок|снотв|сон)[а-я]*', // В малых дозах бодрит, в больших усыпляет.
    '(?:น้อย|ต่ำ)(?:[^\\n]{0,40})(?:กระตุ้น|ขยัน|พลัง|สดชื่น|ตื่น)(?:[^\\n]{0,40})(?:มาก|สูง)(?:[^\\n]{0,40})(?:ง่วง|กด|สงบ|ซึม|หลับ)', // กินน้อยกระตุ้น กินมากง่วง
    '(?:少量|低用量|少し)[^。]{0,20}(?:覚醒|興奮|刺激|元気)[^。]{0,20}(?:多量|大量|高用量|多く)[^。]{0,20}(?:鎮静|眠|リラックス)|(?:低|小)剂量[^。]{0,12}(?:兴奋|提神|刺激)[^。]{0,12}(?:高|大)剂量[^。]{0,12}(?:镇静|嗜睡|麻醉)|少量[^。]{0,12}(?:兴奋|提神)[^。]{0,12}(?:大量|过量)[^。]{0,12}(?:镇静|嗜睡)', // 少量では覚醒、大量では鎮静
  ],
};

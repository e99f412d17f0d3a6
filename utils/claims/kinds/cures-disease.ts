import type { KindTable } from '../pattern.ts';

export const curesDisease: KindTable = {
  kind: 'cures-disease',
  about:
    '{disease}|diabet|krebs|kanker|cancer|cancro|rak|immun|blutdruck|bloeddruk|durchfall|diarr|gula|darah|tekanan|kencing|batuk|malaria|сахар|давлен|рак|иммун|диаре|понос|кашел|เบาหวาน|น้ำตาล|ท้อง|ความดัน|มะเร็ง|ไอ|糖尿|下痢|がん|免疫|血圧|癌|腹泻|腹瀉|당뇨|암|면역',
  says: [
    '(?:cur(?:e|es|ed|ing)|treat*|heal*|prevent*|fight*|combat*|help*|reliev*|eas*|lower*|reduc*|control*|regulat*|boost*|strengthen*|improv*|good for|remedy|remedies|against|protect*|support*|stop*|kill*|ward* off|balanc*|stabili[sz]*|stimulat*|enhanc*|manag*|alleviat*|revers*|slow*|shr[aiu]nk*|beat*|effective|relief|works? (?:for|on|against)|stronger|brings? down|brought down|keep* .. in check|normali[sz]*|keep*|tackl*|wonders for|medicine for|used (?:for|in|to|against|as)|{use} .. (?:for|against)) .. {disease}', // It lowers blood pressure.
    '{disease} .. (?:cure[sd]?|treatment|remedy|remedies|went away|gone|vanish*|disappear*|healed|under control|in check|came down|went down|dropp*|improv*|in remission|normali[sz]*|booster|better|boost)', // My blood sugar came down.
    '(?:anti ?(?:cancer|tumou?r|diabetic|malarial|viral|bacterial|microbial|diarrh?o?eal|hypertensive|fungal|leukemic)|immune (?:boost|support|stimulat|system|strength|enhanc)[a-z]*|antioxidant (?:propert|power|effect|benefit)[a-z]*)', // The leaf has anticancer properties.
    '(?:rich in|full of|loaded with|packed with|high in) (?:[a-z]+ )?antioxidants', // Leaves are rich in antioxidants.
    '(?:senkt|heilt|hilft|gegen|starkt|behandelt|bei|lindert)[a-z]* .. (?:diabet[a-z]*|krebs|blutdruck|blutzucker|durchfall|immunsystem|malaria|husten|fieber)', // Es senkt den Blutdruck.
    '(?:geneest|verlaagt|helpt|tegen|versterkt) .. (?:diabetes|kanker|bloeddruk|bloedsuiker|diarree|immuunsysteem|malaria|hoest)', // Het verlaagt de bloeddruk.
    '(?:guer|soign|trait|renforc|contre|baiss|abaiss|combat|redui)[a-z]* .. (?:diabete|cancer|diarrhee|tension|hypertension|immun[a-z]*|paludisme|glycemie|toux|fievre)', // Il soigne la diarrhée.
    '(?:cura|trata|combat|contra|baja|reduce|fortalec|refuerz|para|regula)[a-z]* .. (?:diabetes|cancer|diarrea|diarreia|presion|pressao|azucar|inmun[a-z]*|imun[a-z]*|malaria|tos|fiebre|hipertension)', // Baja la presión.
    '(?:cura|tratta|contro|abbassa|riduce|rafforza|combatte) .. (?:diabete|cancro|tumor[ei]|diarrea|pressione|glicemia|immunitari[a-z]*|malaria|tosse|febbre)', // Abbassa la pressione.
    '(?:leczy|obniza|wzmacnia|na|przeciw|leczenie) .. (?:cukrzyc[a-z]*|rak[a-z]*|biegunk[a-z]*|cisnieni[a-z]*|odpornosc|malari[a-z]*|nadcisnieni[a-z]*)|(?:leci|snizuje|posiluje|proti|pri) .. (?:cukrovk[a-z]*|rakovin[a-z]*|prujm[a-z]*|tlak[a-z]*|imunit[a-z]*|malari[a-z]*|kasl[a-z]*)', // Leczy biegunkę.
    '(?:menurunkan|menyembuhkan|mengobati|mencegah|obat|mengatasi|merawat|meningkatkan|mengubati|penawar|menstabilkan|mengontrol|turunkan|ubat|melawan|untuk) .. (?:gula darah|diabetes|kencing manis|kanker|kanser|diare|cirit|tekanan darah|darah tinggi|malaria|imun[a-z]*|batuk|demam|hipertensi|kolesterol|asam urat)', // Menurunkan tekanan darah.
    '(?:лечит|снижа|помога|от|вылеч|против|укрепля|повыша|излечива|понижа)[а-я]* .. (?:диабет|рак|давлени|сахар|иммун|диаре|понос|маляри|кашл)[а-я]*', // Снижает давление.
    '(?:แก้|รักษา|ลด|บรรเทา|ป้องกัน|ช่วย|คุม)[^ ]{0,8}(?:เบาหวาน|น้ำตาล|ท้องร่วง|ท้องเสีย|ความดัน|มะเร็ง|ไอ(?=$|[ ,])|ไข้|บิด)', // แก้ท้องร่วง
    '(?:糖尿|下痢|がん|免疫|血圧|血糖)[^。]{0,8}(?:効|改善|治|下げ|高め|予防|抑え)|(?:治疗|治療|治|降低|降|预防|增强|缓解|抗)[^,。]{0,4}(?:糖尿|癌|腹泻|腹瀉|血压|血糖|免疫|疟)', // 血圧を下げる効果
    '(?:당뇨|암|혈압|혈당|면역|설사)[^,.]{0,10}(?:치료|낮|개선|강화|효과)', // 혈압을 낮춘다
  ],
  unless: [
    '{stop}|(?:caus|lead to|led to|trigger|bring on|increas|rais|risk of|symptom|includ|expect|worsen|suffer|side effect|tested for|screen|contaminat|spike|elevat|transmit|outbreak|like|salmonella)[a-z]* (?:[a-z]+ ){0,4}{disease}', // It can cause diarrhea.
    'blood pressure (?:med|pill|tablet|drug|monitor|cuff)[a-z]*|diabetes (?:med|drug)[a-z]*|if you have|people with|history of|patients with|pre ?existing|talk to .. if', // If you have diabetes, ask a doctor.
  ],
};

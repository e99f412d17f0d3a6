import type { KindTable } from '../pattern.ts';

export const helpsSleep: KindTable = {
  kind: 'helps-sleep',
  about:
    "{sleep}|out like|out cold|night|z's|wake|schlaf|slaap|slapen|sommeil|dorm|sueno|sono|sonno|sen|snu|sni|spa|usyp|tidur|insomn|lelap|сон|сна|сн|спа|усып|หลับ|眠|睡|수면|잠",
  says: [
    "(?:help*|aid*|improv*|promot*|support*|induc*|bring* on|better|deeper|enhanc*|facilitat*|encourag*|restor*|regulat*|good for|great for|best for|ideal for|perfect for|works? for|for|sounder|ensur*|invit*|guarantee*|assist*) (?:[a-z]+ ){0,4}(?:sleep(?:ing)?|slumber|shut ?eye|(?:restful|good|full|peaceful|deep|solid|night'?s) (?:[a-z']+ )?(?:nights?|rest|sleep))(?! (?:problem|trouble|disorder|disturb|hygiene|schedule|apnea|clinic|study|aid|pill|tablet|medic|loss))", // It helps me sleep through the night.
    '(?:help*|eas*|reliev*|treat*|cur*|fight*|combat*|beat*|end*|fix*|manag*|reduc*|against|overcom*|battl*|conquer*|remedy for|good for|great for|best for|relief from|used? for|using it for|takes? it for|took it for|answer to|solution (?:to|for)|goodbye to|works? for|alleviat*|solv*|banish*|improv*|tackl*|stop*) (?:[a-z]+ ){0,4}(?:insomnia|sleeplessness|sleepless nights|sleep (?:problems?|trouble|issues|disorders?|disturbances?|quality)|trouble sleeping|bad nights|restless nights)', // Many swear it cures insomnia.
    '{use} .. (?:for|to|as a|because of) (?:[a-z]+ ){0,3}(?:sleep(?!ing (?:pill|tab))|insomnia|fall asleep|rest at night|nod off|doze off|sleep aid)', // She takes it to fall asleep.
    "(?:i|he|she|we|they|you'?ll|you|i'?m|you'?re|and|who|now|me|him|her|finally|wife|husband) (?:(?:can|could|finally|now|actually|always|just|both|will|would|then|even|am|are|was|is) )*(?:sle(?:ep|pt|eps|eping) (?:[a-z]+ ){0,3}(?:like (?:a|the)|well|great|better|soundly|deeply|through|all night|eight|nine|solid|peacefully|fine|good|deeper|longer|again|wonderfully|till|until|straight)|fall asleep|nod off|drift off|doze off|out (?:like a light|cold))", // I take a cup and sleep like a log.
    '(?:fall|falls|fell|falling|fallen|stay|staying|get|getting|drift|drifting|nod|nodding|go|going) (?:back )?(?:asleep|to sleep|off) (?:[a-z]+ ){0,2}(?:fast*|quick*|eas*|soon*|without|better|in minutes|within|again|before|at last)', // You fall asleep faster.
    '(?:let|lets|allow*|help*|get|gets|mak*|put|puts) (?:me|you|him|her|them|people|one|folks|users|us)? ?(?:to )?(?:[a-z]+ ){0,2}(?:asleep|sleep(?! disorder)|nod off|drift off|doze off|rest at night|shut ?eye|to sleep|some sleep|some rest)', // It lets me drift off.
    'out like a light|like a (?:baby|log|rock|stone)|best sleep|great sleep|sleeps? like|slept like|eight hours straight|first full night|sleep (?:comes|came) (?:easy|easier|easily|fast|quick*)|dead to the world|lights out', // I was out like a light.
    '(?:sleep|nights?|rest|insomnia) .. (?:improv*|got better|is better|was better|are better|better than|deeper|sounder|gone|vanish*|disappear*|cured|returned to normal|has been (?:great|perfect|good))', // My sleep has improved a lot.
    '(?:sleep(?:ing)?) (?:aid|remedy|promoter|helper|tonic)|sleep (?:inducing|promoting|enhancing|supporting)|natural sedative for sleep|nightcap', // It is a natural sleep aid.
    "(?:more|longer|extra|enough|sound|restful|restorative|deep|uninterrupted|peaceful|quality|good night'?s) (?:hours of )?(?:sleep|rest|slumber)", // Expect deep, restful sleep.
    '(?:better|longer|deeper|tastier|quieter|peaceful|restful|calmer|sweeter|good) (?:nights?|rest)', // Deeper rest.
    '(?:only|one) thing that .. (?:sleep|asleep)', // The only thing that gets me to sleep.
    '(?:put|puts|putting|sends?|lulls?) (?:you|me|us|him|her|them|one|people) (?:right |straight |off )*(?:to (?:sleep|bed)|into (?:a )?(?:deep )?s(?:leep|lumber))', // A spoon of it sends me straight to sleep.
    '(?:hilft|helfen|fordert|verbessert|besser[a-z]*|gegen|bei)[a-z]* .. (?:schlafen|einschlafen|schlaf(?![a-z]*storungen beim)[a-z]*)|schlaf(?:e|t|en|fordernd) .. (?:besser|gut|wie ein)', // Es hilft beim Einschlafen.
    '(?:helpt|beter|goed|tegen|bij|bevordert) .. (?:slaap|slapen|slapeloosheid)|(?:slaap|sliep|slapen) .. (?:beter|goed|als een)', // Het helpt bij slapeloosheid.
    '(?:aide|amelior|favoris|mieux|contre|pour|facilit)[a-z]* .. (?:dormir|sommeil|insomnie|endormir)|dor[a-z]* (?:mieux|comme un)', // Il aide à mieux dormir.
    '(?:ayuda|mejora|para|contra|favorec|concilia|facilit|melhora)[a-z]* .. (?:dormir|sueno|insomni[ao]|sono|conciliar)|dorm[a-z]* (?:mejor|melhor|bien|como un)', // Ayuda a dormir mejor.
    '(?:concilia|aiuta|migliora|contro|favoris|per)[a-z]* .. (?:sonno|dormire|insonnia)|dorm[a-z]* (?:meglio|bene|come un)', // Concilia il sonno.
    '(?:pomaga|ulatwia|poprawia|na|przed|lepszy|lepiej) .. (?:sen(?= |,|\\.|$)|snem|zasn[a-z]*|zasypia[a-z]*|bezsenn[a-z]*|sp(?:ac|ie|i))|spi[a-z]* (?:lepiej|jak)', // Ułatwia zasypianie.
    '(?:pomaha|zlepsuje|na|proti|lepsi|pro|podporuje) .. (?:span[a-z]*|spank[a-z]*|nespavost[a-z]*|usin[a-z]*|usn[a-z]*)|sp(?:im|i) (?:lepe|jako)', // Zlepšuje spánek.
    '(?:membantu|mengatasi|obat|lebih|agar|supaya|memudahkan|melenakan|ubat|untuk|cepat|senang|mudah) .. (?:tidur|insomnia|lelap|nyenyak|lena)', // Membantu tidur nyenyak.
    '(?:помога|улучша|от|для|лучше|крепк|хорош|легче)[а-я]* .. (?:спать|сон|сна|засн|засып|уснуть|бессонниц|сплю|спит)[а-я]*|(?:сплю|спит|уснул|засыпаю) .. (?:как|лучше|крепко|быстро)', // Помогает от бессонницы.
    '(?:ช่วย|ทำ)(?:ให้)?(?:[^ ]{0,10})หลับ(?:สบาย|ง่าย|สนิท|ดี)?', // ช่วยให้หลับสบาย
    '(?:よく|ぐっすり)眠|睡眠(?:を|の)(?:改善|助|促|質)|不眠[^。]{0,8}(?:効|改善|解消)|寝つき[^。]{0,4}(?:良|よ)', // ぐっすり眠れる
    '(?:帮助|改善|促进|助|有助于)[^,。]{0,6}(?:睡眠|入睡|失眠|眠)', // 改善睡眠
    '(?:수면|잠|불면)[^,.]{0,10}(?:도움|개선|도와|잘)', // 수면에 도움이 된다
  ],
  unless: [
    "(?:can't|cannot|can not|couldn't|unable to|hard to|trouble|difficulty|struggl*|wreck*|ruin*|disrupt*|disturb*|interfer*|compromis*|prevent*|affecting|lack of|loss of|loses?|lost|steal*|keep* .. (?:from|awake)|without) (?:[a-z]+ ){0,4}(?:sleep(?:ing)?|asleep|rest)", // It is hard to fall asleep.
    'maintain* .. (?:sleep|rest)|(?:restful|sound|healthy|quality|good) sleep .. (?:may be|is) (?:hard*|difficult)|best to|(?:make|making) sure you .. sleep|hygiene', // Maintain good sleep hygiene.
  ],
};

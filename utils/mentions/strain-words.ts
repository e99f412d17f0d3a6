/** What names of strains are put together from, as forms (see `terms.ts`). */

export const COLOUR = '(?:red|green|white|yellow|gold(?:en)?|pink|purple|black|brown|chocolate)';
export const ORIGIN =
  '(?:aceh|bali|banjar|bentuang(?:i|ie)|bor?neo|cambodia|dragon|elephant|hippo|horn(?:ed)?|hulu(?: kapuas)?|indo|java|jong~kong|kali(?:mantan)?|kapuas(?: hulu)?|ketapang|ma(?:e|i)?ng~da|malay(?:sian?)?|md|papua|riau|sulawesi|sumatra|sunda|thai|vietnam)';
export const GRADE = '(?:super|premium|ultra|enhanced|ultra enhanced|horned|bumblebee|plantation)';

// In the languages that print them so: "Rode Bali", "Bali rouge", "vena roja", "rote Ader", "czerwona żyła", "urat merah".
const COLOUR_ABROAD =
  '(?:rode|witte|groene|gele|(?:rot|wei(?:ss|ß)|gr[uü]n|gelb)e[a-z]?|(?:roj|amarill|ross|giall|vermelh|branc|amarel)[a-z]{1,2}|(?:bl|bi)anc[a-z]{0,3}|ver[dt][es]{0,2}|rouges?|jaunes?|(?:czerwon|bia[lł]|zielon)[a-zą]{1,3}|(?:červen|cerven|b[ií]l|zelen)[a-zýáé]{1,2}|merah|putih|hijau|r[oö]tt?|vit|gr[oö]n)';
const VEIN_ABROAD =
  '(?:ven(?:as?|e|atur[ae])|veias?|veines?|nervures?|nerf|nerven|adern?(?! (?:im|in|auf) )|ży[lł][a-zą]{1,3}|žíl[a-zy]|žilk[a-zy]|urat)';
const NAMED_ABROAD = `(?:${ORIGIN}|${VEIN_ABROAD})`;

export const STRAINS_ABROAD = [
  `(?:${COLOUR_ABROAD} ${NAMED_ABROAD}|${NAMED_ABROAD} ${COLOUR_ABROAD})(?! (?:d?en? los|dans|[dn]egli|[dn]os) )`,
  // "Rotadriger", "weißgeädert", "groennervige".
  '(?:rot|gr(?:ü|ue)n|wei(?:ß|ss)|gelb|rood|wit|groen|geel)(?=(?:ge)?[aä]d|nerv)[a-zä]{4,14}',
  '(?:красн|бел|зел[её]н|ж[её]лт)[а-яё]* (?:бали|борнео|мала[йи]|маенг~да|тай|суматра|хорн|слон|кали|индо|вен[аоуы][а-я]{0,2}|(?:про)?жил[а-я]{1,5})',
  '(?:レッド|ホワイト|グリーン|イエロー|ゴールド)\\B・?(?:(?:ベイン・?)?(?:バリ|ボルネオ|マレー|マンダ|マエンダ|メンダ|タイ|スマトラ|カリ|インド|ホーン)|ベイン)',
  '[红白绿黄](?:巴厘|婆罗洲|马来|曼达|脉)',
  'ก้าน(?:แดง|เขียว|ขาว)',
  'หางกั้ง',
];

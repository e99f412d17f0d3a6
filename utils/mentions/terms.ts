import type { Guard } from './guards.ts';
import { COLOUR, GRADE, ORIGIN, STRAINS_ABROAD } from './strain-words.ts';
import type { MentionType } from './types.ts';

/**
 * The vocabulary: what kratom, its alkaloids, strains and products are called. One row a thing, sorted by `term`; after
 * a change `node scripts/index-names.ts` writes the index of beginnings anew.
 * A form is lower-case regular-expression source with four shorthands, so that a row reads like the word it finds:
 *   ` `  white space or a hyphen      `~`  the same, or nothing
 *   `*`  more letters of the same word (an ending, or the rest of a closed compound)
 *   `7-` a hyphen of any kind (all hyphens, spaces and apostrophes are folded before matching)
 * The whole form must stand between word boundaries (scripts without spaces excepted); case does not count.
 */
export interface TermRow {
  /** Key that notes are looked up by. */
  term: string;
  type: Exclude<MentionType, 'look-alike'>;
  /** Forms that name kratom by themselves. Each contains a stem of `stems.ts`. */
  strong?: readonly string[];
  /** Forms that name it only together with words such as "smoke shop" or "gas station", or in a text about kratom. */
  soft?: readonly string[];
  /** Forms that count only in a text about kratom. */
  ctx?: readonly string[];
  /** Forms that are everyday words elsewhere: they count only close to another name of kratom. */
  near?: readonly string[];
  /** What the forms in `ctx` and `near` must not look like. */
  guard?: Guard;
  /** What the forms in `strong` must not look like. */
  strongGuard?: Guard;
}

// What may follow "7-OH-": a product word. Anything else makes it another molecule (7-OH-DPAT, 7-OH-CBD).
const SEVEN_OH_TAIL =
  '(?!-(?!addict|and|ban|based|containing|derived|dominant|enhanced|extract|free|gumm|heavy|infused|kratom|laced|like|only|prod|pill|related|rich|shot|specific|spiked|tab|type|us[ei]|withdr))' +
  '(?! (?:group|position|carbon|proton|moiet|hydroxyl|substit|deriv|ester|flavon|chol|cbd|thc|coum|warf))';

// Line names that belong to a trade name as it is printed ("OPMS Black Liquid Kratom").
const LINE = '(?: (?:black|gold|silver|platinum|red|blue|green|classic|boost|raw|go))*(?: liquid)?(?: kratom)?';

export const TERMS: readonly TermRow[] = [
  {
    term: '4x100',
    type: 'slang',
    ctx: [
      'สี่คูณร้อย',
      's(?:ee|i)~k[a-z]{2,5}~ro[iy]',
      '(?:(?:four|4) times (?:one |a )?(?:hundred|100)|4~[x×]~100)(?! ?(?:m|k?g|m[gl]|met(?:er|re)s?|relays?|capsules?|tablets?|count)\\b)',
    ],
  },
  {
    term: '7-hydroxymitragynine',
    type: 'alkaloid',
    strong: [
      '(?:7~)?(?:h[iy]dro[xk]s?[a-z]{0,2}|idrossi)~mitrag[iy]nin*',
      '7-?oh~mitrag[iy]nin*',
      '7-?羟基帽柱木碱',
      '7-?羥基帽柱木鹼',
      '7-?ไฮดรอกซี-?[ไมเ]{1,2}[ทต]ราไจนีน',
      '7-?ヒドロキシミトラギニン',
      '7-?гидроксимитрагинин*',
      '7-?하이드록시미트라[기지]닌',
    ],
    soft: [`7-oh${SEVEN_OH_TAIL}`, `7oh${SEVEN_OH_TAIL}`],
    ctx: [
      '7\\soh(?! (?:group|[0-9]))',
      `7-o-h${SEVEN_OH_TAIL}`,
      '7~oh(?:mg|s)',
      '7~hmg',
      '7~hydroxy(?!-)',
      '7~ωh?',
      '7-он',
      'seven~oh',
    ],
  },
  { term: '7-ohmz', type: 'product', soft: ['7-?ohmz*', '7-?ωhmz'] },
  { term: '7stax', type: 'product', ctx: ['7~stax'] },
  { term: '7tabz', type: 'product', strong: ['7~tabz'] },
  { term: 'biak-biak', type: 'slang', ctx: ['biak-biak', '(?<=pokok )biak'], near: ['biak'], guard: 'not-a-name' },
  { term: 'botanic tonics', type: 'product', ctx: ['botanic tonics'] },
  { term: 'corynantheidine', type: 'alkaloid', strong: ['(?:iso)?corynantheidin*'], ctx: ['corynoxin*'] },
  {
    term: 'feel free',
    type: 'product',
    ctx: ['feel free classic', 'feel free tonic(?= tonic)', 'feel free(?! to| not)'],
    guard: 'capitals',
  },
  {
    term: 'gas station heroin',
    type: 'slang',
    ctx: [
      'gas~station (?:heroin|dope|opioids?)|heroin (?:spbu|pom bensin)|(?:tank(?:stellen|station)|mack)~hero[ïi]n(?:e|et)?|hero[ií]na d[eo] (?:(?:la )?gasolinera|estaci[oó]n de servicio|posto)|heroin[ayęą] ze stacji(?: benzynow*)?|eroina d(?:a|el|ei) (?:benzinai*|distributor[ei])|h[ée]ro[ïi]ne des? stations? services?',
    ],
    guard: 'not-tianeptine',
  },
  { term: 'golden monk', type: 'product', ctx: ['golden monk'], guard: 'capitals' },
  { term: 'green sludge', type: 'slang', ctx: ['green sludge'] },
  { term: 'happy hippo', type: 'product', ctx: ['happy hippo(?: herbals)?'], guard: 'capitals' },
  { term: 'herbal speedball', type: 'slang', ctx: ['herbal speedballs?'] },
  { term: 'hydroxie', type: 'product', strong: ['hydroxie'] },
  { term: 'k-shot', type: 'product', ctx: ['k~shots?'], guard: 'capitals' },
  {
    term: 'kakuam',
    type: 'slang',
    ctx: ['ithang', 'อีถ่าง', 'อีด่าง', 'kakuam', 'kahuam', 'kakum', 'mambog', 'bein~sa', 'ဘိန်းစား'],
  },
  { term: 'kats botanicals', type: 'product', ctx: ['kats botanicals'] },
  {
    term: 'ketum',
    type: 'plant',
    strong: [
      '(?<=(?:daun|air|pokok|teh|jus|serbuk|minuman) )ketum(?:nya)?',
      'ketum(?= (?:leaf|leaves|tea|trees?|juice))',
    ],
    ctx: ['ketum(?:nya)?'],
    guard: 'not-a-chairman',
  },
  { term: 'kraken kratom', type: 'product', strong: ['kraken kratom'] },
  { term: 'krat', type: 'slang', ctx: ['krats?'] },
  {
    term: 'kratom',
    type: 'plant',
    strong: [
      'kratom*',
      'krat?thom',
      'krathoms?',
      'krathum',
      'kratums?',
      'кратом*',
      'κρατ[οό]μ',
      '(?<=ใบ|น้ำ|พืช|ต้น|ผง)กระท่อม',
      '(?<![ァ-ヺー])クラトム(?![ァ-ヺー])',
      '크라[톰텀]',
      '卡痛(?=[叶葉樹树草])[叶葉]?',
      '美[丽麗]帽柱木',
      'アヘンボク',
      '(?:[וב]?ה|[בלומשכ])?קרא?טום',
      '(?:[وفبك]?ال|لل|[وبلف])?(?:[كک]رات\\Bو?م|قرا\\B[طت]وم)',
      'क्र[ैे]ट[ोॉ]?म',
    ],
    ctx: [
      'cratoms?',
      'kraatom',
      'katom',
      'kratem',
      'craytom',
      'กระท่อม(?!น้อย|ไม้ไผ่|หลัง|ปลาย|กลาง|ริม)',
      '(?<![显顯示关關刷币幣查本银銀用信])卡痛(?![点點])',
      '帽柱木(?!属|屬)',
      'ກະທ່ອມ',
    ],
    near: ['(?<!with )kratons?(?! (?:polymer|corp|yog|sura|kanom|d\\d|g\\d|fg))', '克拉通', '咔痛', 'クラトン'],
    guard: 'not-grates',
    strongGuard: 'not-grates',
  },
  { term: 'kratom kaps', type: 'product', strong: ['kratom kaps'] },
  { term: 'krave', type: 'product', ctx: ['krave(?: kratom)?'], guard: 'capitals' },
  { term: 'krypton', type: 'slang', near: ['krypton'], guard: 'not-a-name' },
  {
    term: 'maeng da',
    type: 'strain',
    strong: [`(?:${GRADE} )*(?:red|green|white|yellow) (?:vein )?ma(?:e|i)?ng~da`],
    ctx: [`ma(?:e|i)?ng~da(?! ${COLOUR}(?! vein))`, 'md(?= (?:kratom|powder|capsules?|strains?))', 'แมงดา', 'meng da'],
  },
  { term: 'md', type: 'strain', near: ['md'], guard: 'not-a-doctor' },
  { term: 'mgm-15', type: 'alkaloid', strong: ['mgm-?1[56]', 'dihydro-?7-?hydroxymitragynine'] },
  { term: 'mit45', type: 'product', ctx: [`mit~45${LINE}`] },
  {
    term: 'mitragyna speciosa',
    type: 'plant',
    strong: [
      'mitragyna speciosa',
      'mitragynae? speciosae',
      'митрагин[аыеуой]{1,2}(?: (?:специоза|прекрасн*|великолепн*))?',
      'ミトラ(?:ガイ|ギ)ナ(?:・?スペシオー?サ)?',
    ],
    ctx: [
      'm\\.~speciosa',
      '(?<!genus )(?<!gattung )mitragyna(?! (?:parvi|hirs|iner|rotun|cili|stip|diver|tubul|java|rubro|led))',
    ],
  },
  {
    term: 'mitragynine',
    type: 'alkaloid',
    strong: [
      '(?:dihydro)?mitrag[iy]nin*(?! pseudo)',
      'митрагинин*',
      '帽柱木[碱鹼]',
      'ミトラギニン',
      '미트라[기지]닌',
      '(?:ไม|มิ|เม)[ทต]ราไจนีน',
      'ميتراجينين',
      'מיטרגינין',
    ],
    ctx: ['mg'],
    guard: 'not-a-unit',
  },
  {
    term: 'mitragynine pseudoindoxyl',
    type: 'alkaloid',
    strong: ['mitragynine pseudo~indoxyl'],
    ctx: ['pseudo~indoxyl'],
  },
  { term: 'new dawn', type: 'product', ctx: ['new dawn kratom'], guard: 'capitals' },
  { term: 'opia', type: 'product', near: ['opia'], guard: 'capitals' },
  {
    term: 'opms',
    type: 'product',
    strong: [`o\\.p\\.m\\.s\\.?${LINE}`],
    ctx: [`opms${LINE}`, 'optimized plant mediated solutions'],
  },
  {
    term: 'paynantheine',
    type: 'alkaloid',
    strong: ['(?:iso|epiallo)?paynanthein*', 'mitraciliatin*'],
    ctx: ['ajmalicin*', 'mitraphyllin*', '(?:iso)?rhynchophyllin*'],
  },
  { term: 'phytoextractum', type: 'product', ctx: ['phytoextractum'] },
  { term: "press'd", type: 'product', ctx: ["press'd"] },
  { term: 'purik', type: 'plant', ctx: ['purik*', 'kedemba'] },
  {
    term: 'red bali',
    type: 'strain',
    ctx: [
      `(?:${GRADE} )*${COLOUR}(?: vein)? ${ORIGIN}(?: ${ORIGIN})?`,
      `(?:${GRADE} )+${ORIGIN}`,
      `(?:${GRADE} )*${ORIGIN} ${COLOUR}(?! (?:list|market|cross|tape|light|house|card|curry))`,
      ...STRAINS_ABROAD,
      '(?:bali(?= kratom)|jong~kong)',
    ],
  },
  { term: 'roxytabs', type: 'product', ctx: ['roxy~tabs', 'roxie 7'] },
  {
    term: 'speciogynine',
    type: 'alkaloid',
    strong: ['speciogynin*', 'speciociliatin*'],
    ctx: ['speciofolin*', 'speciophyllin*'],
  },
  { term: 'super speciosa', type: 'product', ctx: ['super speciosa'] },
  { term: 'thom', type: 'slang', near: ['thom', 'thang', 'ท่อม'], guard: 'not-a-name' },
  { term: 'trainwreck', type: 'strain', ctx: ['train~wreck(?! of)', 'b[ae]ntuangie?', 'ultra enhanced indo', 'uei'] },
  {
    term: 'vein',
    type: 'strain',
    ctx: [`${COLOUR} vein(?:ed|s)?(?! (?:in|of|on the (?:leaf|leaves|underside|back)))`],
  },
  { term: 'vivazen', type: 'product', ctx: ['viva~zen'] },
  { term: 'white borneo', type: 'strain', ctx: [ORIGIN, 'super (?:green|red|white)'], guard: 'among-strains' },
  { term: 'whole herbs', type: 'product', ctx: ['whole herbs'], guard: 'capitals' },
];

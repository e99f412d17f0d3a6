/** What a language says before a trade name; regular-expression source, each part a list of alternatives. */
interface Introductions {
  /** What stands on a label: "with the inscription". */
  label: string;
  /** What kratom is sold as … */
  ware: string;
  /** … and how it is said what that is called: "a powder called". */
  called: string;
  /** What holds it: "two bottles". */
  pack: string;
}

/** By language, so that whoever speaks it can go through its row. */
const ABROAD: Record<string, Introductions> = {
  czech: {
    label: 's (?:nápisem|názvem|etiketou)|pod (?:názvem|značkou)',
    ware: 'práš(?:ek|ku|ky)|kapsl[eí]|tablet\\p{L}*|nápoj\\p{L}*|produkt\\p{L}*|výrobek|výrobk\\p{L}*',
    called: 'jménem|zvan[áéýo]|značky',
    pack: 'sáč(?:ek|k[uy])|lahvičk[auy]|krabičk[auy]|balení',
  },
  danish: {
    label: 'med (?:etiketten|navnet|påskriften)|under (?:navnet|mærket)',
    ware: 'pulver(?:et)?|kapsler|tabletter|drik(?:ken)?|produkt(?:et|er)?',
    called: 'kaldet|ved navn|af mærket|kalt|av merket',
    pack: 'pakke[rn]?|pose[rn]?|flaske[rn]?|æske[rn]?|boks(?:en)?',
  },
  dutch: {
    label: 'met (?:het opschrift|de naam|het etiket)|onder de (?:naam|merknaam)',
    ware: '(?:poeder|capsule|tablet|drankje|product|extract|pil)(?:s|ten|en|len)?',
    called: 'namens|genaamd|geheten|met de naam|van het merk',
    pack: '(?:doosje|flesje|pakje|zakje|potje|flacon)s?',
  },
  french: {
    label: "(?:portant|avec) (?:le nom|la mention|l'étiquette)|sous (?:le nom|la marque)",
    ware: '(?:poudre|gélule|comprimé|boisson|produit|extrait|pastille)s?',
    called: '(?:appelé|nommé|baptisé|dénommé|étiqueté)e?s?|du nom de|de (?:la )?marque',
    pack: '(?:sachet|paquet|boîte|flacon|fiole)s?(?: de)?',
  },
  german: {
    label: 'mit (?:der Aufschrift|dem Namen|dem Etikett)|unter (?:dem Namen|der Marke)',
    ware: '(?:Pulver|Kapsel|Tablette|Getränk|Produkt|Extrakt|Pille|Präparat)(?:s|n|en|e)?',
    called: 'namens|genannt|mit Namen|der Marke',
    pack: '(?:Päckchen|Fläschchen|Tütchen|Döschen|Schächtelchen)',
  },
  indonesian: {
    label: 'dengan (?:nama|tulisan|label|jenama)|bertuliskan|berlabel|dijual sebagai',
    ware: 'serbuk|bubuk|kapsul|tablet|pil|minuman|produk|ekstrak',
    called: 'bernama|bermerek|berjenama|jenama|merek|bermerk',
    pack: 'kemasan|bungkus|sachet|saset|botol|kotak|paket|peket',
  },
  italian: {
    label: "con (?:la scritta|l'etichetta|il nome)|sotto il nome(?: di)?",
    ware: 'polver[ei]|capsul[ae]|compress[ae]|pasticc?he?|bevand[ae]|prodott[oi]|estratt[oi]',
    called: '(?:chiamat|denominat|etichettat)[aeio]|di nome|(?:di|della) marca|a marchio',
    pack: 'bustin[ae]|flaconcin[oi]|boccett[ae]|confezion[ei]|scatol[ae]|barattol[oi]',
  },
  polish: {
    label: 'z (?:napisem|etykietą|nazwą)|o nazwie|pod (?:nazwą|marką)',
    ware: 'prosz(?:ek|ku|kiem)|kapsuł\\p{L}*|tablet\\p{L}*|nap[oó]j\\p{L}*|produkt\\p{L}*|preparat\\p{L}*',
    called: 'zwan[aeyą]\\p{L}*|marki',
    pack: 'saszet\\p{L}*|opakowani\\p{L}*|butelecz\\p{L}*|torebk\\p{L}*|woreczk\\p{L}*',
  },
  portuguese: {
    label: 'com (?:o rótulo|o nome|a etiqueta)|sob o nome(?: de)?',
    ware: 'pós?|cápsulas?|comprimidos?|bebidas?|produtos?|pastilhas?|extratos?',
    called: 'chamad[ao]s?|denominad[ao]s?|da marca|de nome',
    pack: 'saquetas?|saquinhos?|frascos?|caixas?|embalage(?:m|ns)(?: de)?|pacotes?(?: de)?',
  },
  russian: {
    label: 'с (?:надписью|этикеткой|названием)|под (?:названием|маркой|именем)',
    ware: 'порош(?:ок|ка|ком)|капсул\\p{L}*|таблет\\p{L}*|напит\\p{L}*|продукт\\p{L}*|средств\\p{L}*',
    called: 'называем\\p{L}*|марки|бренда',
    pack: 'пакетик\\p{L}*|флакон\\p{L}*|бутылоч\\p{L}*|упаковк\\p{L}*',
  },
  spanish: {
    label: 'con (?:la etiqueta|el nombre|el rótulo|la inscripción)|bajo (?:el nombre|la marca)(?: de)?',
    ware: 'polvos?|cápsulas?|comprimidos?|pastillas?|bebidas?|productos?|extractos?',
    called: '(?:llamad|denominad|etiquetad|rotulad)[ao]s?|de (?:la )?marca',
    pack: '(?:sobre|frasco|bote|botella|bolsita|paquete|caja)s?(?: de)?',
  },
  swedish: {
    label: 'med (?:etiketten|namnet|texten)|under (?:namnet|märket)',
    ware: 'pulvret|pulver|kapslar|tabletter|dryck(?:en)?|produkt(?:en|er)?',
    called: 'kallad[e]?|vid namn|av märket',
    pack: 'förpackning(?:en|ar)?|burk(?:en|ar)?|påse[n]?|påsar|flask(?:a|or)|ask(?:en|ar)?',
  },
};

const rows = Object.values(ABROAD);
const anyOf = (part: keyof Introductions): string => rows.map((row) => row[part]).join('|');

/** What says, in other languages than English, that a name comes: on a label, or for a ware. */
export const NAMED_ABROAD = `(?<!\\p{L})(?:${anyOf('label')}|(?:${anyOf('ware')})(?: \\p{Ll}+)?,? (?:${anyOf('called')}))`;
/** What is packed and may be called by its name alone. */
export const PACKED_ABROAD = `(?<!\\p{L})(?:${anyOf('pack')})`;

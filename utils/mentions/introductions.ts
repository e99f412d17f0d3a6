/** What a language says before a trade name; regular-expression source, each part a list of alternatives. */
interface Introductions {
  /** What is written on something: "with the inscription". */
  label: string;
  /** What kratom is sold as … */
  ware: string;
  /** … and how it is said what that is called: "a powder called". */
  called: string;
}

/** By language, so that whoever speaks it can go through its row. */
const ABROAD: Record<string, Introductions> = {
  czech: {
    label: 's nápisem|s etiketou',
    ware: 'práš(?:ek|ku|ky)|kapsl[eí]|tablet\\p{L}*|nápoj\\p{L}*|produkt\\p{L}*|výrobek|výrobk\\p{L}*',
    called: 'jménem|zvan[áéýo]|značky',
  },
  danish: {
    label: 'med (?:etiketten|påskriften|teksten)',
    ware: 'pulver(?:et)?|kapsler|tabletter|drik(?:ken)?|produkt(?:et|er)?',
    called: 'kaldet|ved navn|af mærket|kalt|av merket',
  },
  dutch: {
    label: 'met het (?:opschrift|etiket)',
    ware: '(?:poeder|capsule|tablet|drankje|product|extract|pil)(?:s|ten|en|len)?',
    called: 'namens|genaamd|geheten|met de naam|van het merk',
  },
  french: {
    label: "(?:portant|avec) (?:la mention|l'étiquette)",
    ware: '(?:poudre|gélule|comprimé|boisson|produit|extrait|pastille)s?',
    called: '(?:appelé|nommé|baptisé|dénommé|étiqueté)e?s?|du nom de|de (?:la )?marque',
  },
  german: {
    label: 'mit (?:der Aufschrift|dem Etikett)',
    ware: '(?:Pulver|Kapsel|Tablette|Getränk|Produkt|Extrakt|Pille|Präparat)(?:s|n|en|e)?',
    called: 'namens|genannt|mit Namen|der Marke',
  },
  indonesian: {
    label: 'bertuliskan|berlabel|dengan (?:tulisan|label)',
    ware: 'serbuk|bubuk|kapsul|tablet|pil|minuman|produk|ekstrak',
    called: 'bernama|bermerek|berjenama|jenama|merek|bermerk',
  },
  italian: {
    label: "con (?:la scritta|l'etichetta)",
    ware: 'polver[ei]|capsul[ae]|compress[ae]|pasticc?he?|bevand[ae]|prodott[oi]|estratt[oi]',
    called: '(?:chiamat|denominat|etichettat)[aeio]|di nome|(?:di|della) marca|a marchio',
  },
  polish: {
    label: 'z (?:napisem|etykietą)',
    ware: 'prosz(?:ek|ku|kiem)|kapsuł\\p{L}*|tablet\\p{L}*|nap[oó]j\\p{L}*|produkt\\p{L}*|preparat\\p{L}*',
    called: 'zwan[aeyą]\\p{L}*|marki',
  },
  portuguese: {
    label: 'com (?:o rótulo|a etiqueta)',
    ware: 'pós?|cápsulas?|comprimidos?|bebidas?|produtos?|pastilhas?|extratos?',
    called: 'chamad[ao]s?|denominad[ao]s?|da marca|de nome',
  },
  russian: {
    label: 'с (?:надписью|этикеткой)',
    ware: 'порош(?:ок|ка|ком)|капсул\\p{L}*|таблет\\p{L}*|напит\\p{L}*|продукт\\p{L}*|средств\\p{L}*',
    called: 'называем\\p{L}*|марки|бренда',
  },
  spanish: {
    label: 'con (?:la etiqueta|el rótulo|la inscripción)',
    ware: 'polvos?|cápsulas?|comprimidos?|pastillas?|bebidas?|productos?|extractos?',
    called: '(?:llamad|denominad|etiquetad|rotulad)[ao]s?|de (?:la )?marca',
  },
  swedish: {
    label: 'med (?:etiketten|texten)',
    ware: 'pulvret|pulver|kapslar|tabletter|dryck(?:en)?|produkt(?:en|er)?',
    called: 'kallad[e]?|vid namn|av märket',
  },
};

const rows = Object.values(ABROAD);
const anyOf = (part: keyof Introductions): string => rows.map((row) => row[part]).join('|');

/** What says, in other languages than English, that a trade name comes: on a label, or for a ware. */
export const NAMED_ABROAD = `(?<!\\p{L})(?:${anyOf('label')}|(?:${anyOf('ware')})(?: \\p{Ll}+)?,? (?:${anyOf('called')}))`;

/** The end of that: any of the labels, or of the ways to say what a ware is called. Finds more than these, and takes less to prepare. */
export const CALLED_ABROAD = `${anyOf('label')}|${anyOf('called')}`.replaceAll('\\p{L}', '[^ ]');

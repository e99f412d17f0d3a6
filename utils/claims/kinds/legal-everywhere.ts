import type { KindTable } from '../pattern.ts';

export const legalEverywhere: KindTable = {
  kind: 'legal-everywhere',
  about:
    'legal|lawful|illegal|banned|law|allowed|permit|erlaubt|legaal|toegestaan|autoris|permit|lecit|dozwol|povolen|sah|разреш|легал|законн|ถูกกฎหมาย|合法|합법',
  says: [
    '(?:legal(?:ly|ized)?|lawful(?:ly)?|permitted|allowed|not (?:illegal|banned|against the law)|unregulated) .. (?:everywhere|anywhere|nationwide|worldwide|world ?wide|coast to coast|across (?:all|the (?:us|usa|country|nation|board|entire|united|whole|eu|globe|world))[a-z ]*|throughout (?:the )?[a-z]+|all over|in all (?:fifty|50)?|in every|all (?:fifty|50)|any state|each state|around the (?:world|globe)|globally|internationally|in most of the world|all states|any country|every country|the whole country|federally|(?:at|on) (?:the|a) federal level|under federal law|as coffee)', // It is legal in all fifty states.
    '(?:everywhere|anywhere|nationwide|worldwide|all (?:fifty|50) states|every state|across the (?:us|country|nation)|any state) .. (?:legal(?:ly)?|lawful(?:ly)?|permitted|allowed)', // Anywhere you travel it is legal.
    "(?:is|are|it's|that's|was|remains?|stays?|perfectly|completely|totally|fully|100 ?%|entirely|absolutely|now|still|quite) (?:[a-z]+ )?(?:legal(?:ly)?|lawful)(?: to (?:buy|own|use|sell|possess|order|have|consume)[a-z, ]*)?(?: (?:product|herb|plant|high|supplement|substance))? ?(?:here )?(?:in|within|throughout|across|all over) {country}(?! \\()", // It is legal in the United States.
    '(?:perfectly|completely|totally|fully|100 ?%|entirely|absolutely) (?:legal|lawful)', // It's perfectly legal.
    "(?:no|not a single|zero) (?:[a-z]+ )?(?:state|country|law|government|court) (?:[a-z]+ )?(?:ban|bans|banned|prohibit|against|outlaw|forbid|restrict)[a-z]*|(?:not|isn't|never|nowhere) (?:[a-z]+ )?(?:illegal|banned|outlawed|prohibited) (?:anywhere|in any|nowhere|in the (?:us|united|country|world))|nowhere .. (?:illegal|banned)|legal status is (?:clear|not)", // No state bans it.
    '(?:uberall|vollig|vollkommen|komplett|ganz europa|weltweit) .. (?:legal|erlaubt)|(?:legal|erlaubt) .. (?:uberall|ganz europa|weltweit|in (?:deutschland|osterreich|europa|der schweiz|der eu))', // Kratom ist in Deutschland völlig legal.
    '(?:legaal|toegestaan) .. (?:overal|heel europa|in (?:nederland|belgie|europa))|(?:overal|volledig) legaal', // Kratom is legaal in heel Europa.
    '(?:legal|autorise)[a-z]* .. (?:partout|toute|dans le monde|en (?:france|europe|suisse|belgique))', // Il est légal partout en Europe.
    '(?:legal|permitid[oa]|legale|consentit[oa])[a-z]* .. (?:en tod[oa]s?|em tod[oa]|en (?:espana|europa|mexico|el mundo)|no brasil|in tutt[oa]|ovunque|dappertutto|in (?:italia|europa))|(?:totalmente|completamente|perfettamente|del tutto) legale?', // Es legal en toda Europa.
    '(?:legaln|dozwolon)[a-z]* .. (?:calej|wszedzie|w (?:polsce|europie|unii))|(?:legaln|povolen)[a-z]* .. (?:cel[ea]|vsude|v (?:cesku|cr|ceske|evrope|eu))|(?:zcela|w pelni|naprosto|uplne) legaln[a-z]*', // Je legální v celé Evropě.
    '(?:legal|sah|diizinkan|dibenarkan|halal) .. (?:di seluruh|di mana|seluruh|di (?:indonesia|malaysia|thailand|amerika))', // Legal di seluruh dunia.
    '(?:легал|разреш|законн)[а-я]* .. (?:везде|во всем|во всех|по всему|в (?:россии|европе|сша|украине))|(?:абсолютно|полностью|совершенно) (?:легал|законн)[а-я]*', // Он легален во всём мире.
    'ถูกกฎหมาย(?:ทั่ว|ทุก)|合法(?:的)?(?:です|で|に)?[^。]{0,4}(?:世界|全国|どこ)|(?:世界|全国|どこ)[^。]{0,8}合法', // 世界中で合法です
  ],
  unless: [
    'except|but (?:banned|illegal|not)|apart from|outside of|in (?:most|some|many|several|certain|[0-9]+|a few|forty[a-z ]*) (?:[a-z]+ )?(?:states|places|countries|jurisdictions)|depends|with (?:some )?restrictions|for adults|over (?:18|21)|age|regulated|check (?:your|the)|where you live|where legal|local laws|schedule|illegal in|banned in|varies|grey area|gray area|confirm|provided|not (?:[a-z]+ )?legal|illegal(?! anywhere)|no longer', // It is legal in the US except for six states.
  ],
};

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, isAboutKratom } from '../../../utils/mentions/find-mentions.ts';
import { TERMS } from '../../../utils/mentions/terms.ts';
import { expandForm } from './expand-form.ts';

const names = (text: string, aboutKratom?: boolean): string[] =>
  findMentions(text, aboutKratom === undefined ? undefined : { aboutKratom }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('names of kratom', () => {
  test.each([
    ['in its inflections', 'Kratom, kratomu, kratomem and kratomnya', ['Kratom', 'kratomu', 'kratomem', 'kratomnya']],
    ['without the possessive', "the kratom's taste", ['kratom']],
    ['as closed compounds', 'Kratombaum und kratompoeder', ['Kratombaum', 'kratompoeder']],
    ['in a law', 'the Kratom Consumer Protection Act', ['Kratom']],
    ['by species', 'Mitragyna speciosa', ['Mitragyna speciosa']],
    ['in Russian', 'кратом, без кратома', ['кратом', 'кратома']],
    ['in Thai, without the word for leaf', 'ใบกระท่อมและน้ำกระท่อม', ['กระท่อม', 'กระท่อม']],
    ['in Chinese', '卡痛叶是什么', ['卡痛叶']],
    ['in Japanese', 'クラトムとは', ['クラトム']],
    ['in Korean, before a particle', '크라톰은 식물이다', ['크라톰']],
    ['in Arabic, with the article', 'نبات الكراتوم', ['الكراتوم']],
    ['in Hebrew', 'צמח הקראטום', ['הקראטום']],
    ['next to a script without spaces', 'Kratomは植物', ['Kratom']],
    ['as Malay leaf', 'air ketum dan daun ketum', ['ketum', 'ketum']],
    ['in Polish', 'Dzięki kratom śpię lepiej, mówi kratomowy sklep.', ['kratom', 'kratomowy']],
  ])('are found %s', (_, text, found) => {
    expect(names(text)).toEqual(found);
  });

  test.each([
    ['soft hyphens', 'kra\u00adtom', 'kra\u00adtom'],
    ['zero-width joiners', 'mitra\u200bgynine', 'mitra\u200bgynine'],
    ['a no-break space', 'Mitragyna\u00a0speciosa', 'Mitragyna\u00a0speciosa'],
    ['a line break', 'Mitragyna\n   speciosa', 'Mitragyna\n   speciosa'],
    ['full-width letters', 'ｋｒａｔｏｍ', 'ｋｒａｔｏｍ'],
    ['mathematical letters', '𝗸𝗿𝗮𝘁𝗼𝗺', '𝗸𝗿𝗮𝘁𝗼𝗺'],
    ['a non-breaking hyphen', '7\u2011hydroxymitragynine', '7\u2011hydroxymitragynine'],
  ])('are found through %s', (_, text, found) => {
    expect(names(`¶ ${text} .`)).toEqual([found]);
  });
});

describe('names that mean other things elsewhere', () => {
  test.each([
    ['strains', 'Red Bali and White Borneo kratom, or Bali Red', ['Red Bali', 'White Borneo', 'kratom', 'Bali Red']],
    ['trade names as printed', 'OPMS Black Liquid Kratom', ['OPMS Black Liquid Kratom']],
    ['7-OH with any hyphen', 'kratom: 7-OH, 7‑OH, 7–OH, 7OH', ['kratom', '7-OH', '7‑OH', '7–OH', '7OH']],
    ['vernacular names', 'Kratom, called thom or biak', ['Kratom', 'thom', 'biak']],
    ['the misspelling Kraton', 'Kratom (auch Kraton)', ['Kratom', 'Kraton']],
    [
      'strains in other languages',
      'kratom: Rode Bali, Rojo Borneo, Красный Бали, レッドバリ',
      ['kratom', 'Rode Bali', 'Rojo Borneo', 'Красный Бали', 'レッドバリ'],
    ],
    ['7-hydroxymitragynine as others write it', 'kratom, 7-hidroximitraginina', ['kratom', '7-hidroximitraginina']],
    ['a drink of names', 'kratom in 4x100, not a 4x100 m relay', ['kratom', '4x100']],
    ['a tonic', 'kratom: Feel Free, but feel free to ask', ['kratom', 'Feel Free']],
    [
      'the same drink as it is said',
      'kratom: see khoon roi, si khun roi, four times one hundred, 4 x 100; 4 x 100 g, 4x100 capsules',
      ['kratom', 'see khoon roi', 'si khun roi', 'four times one hundred', '4 x 100'],
    ],
    [
      'veins in Romance languages',
      'kratom: la vena roja, venas verdes, veias vermelhas, nervure verte, veine blanche, vena rossa, vene bianche',
      [
        'kratom',
        'vena roja',
        'venas verdes',
        'veias vermelhas',
        'nervure verte',
        'veine blanche',
        'vena rossa',
        'vene bianche',
      ],
    ],
    [
      'veins in German and Dutch',
      'Kratom: Rotadriger, weißadriger, rotadriges, grünädrigen, gelbadrig, rote Ader; rode nerf, roodgeaderde',
      [
        'Kratom',
        'Rotadriger',
        'weißadriger',
        'rotadriges',
        'grünädrigen',
        'gelbadrig',
        'rote Ader',
        'rode nerf',
        'roodgeaderde',
      ],
    ],
    [
      'veins in Slavic languages',
      'kratom: czerwona żyła, zielonej żyły, červená žíla, красная вена, с белыми прожилками',
      ['kratom', 'czerwona żyła', 'zielonej żyły', 'červená žíla', 'красная вена', 'белыми прожилками'],
    ],
    [
      'veins elsewhere',
      'kratom: urat merah, พันธุ์ก้านแดง, レッドベイン',
      ['kratom', 'urat merah', 'ก้านแดง', 'レッドベイン'],
    ],
    [
      'inflected colours',
      'Kratom: rotem Bali, roten Borneo, Rouge Bali',
      ['Kratom', 'rotem Bali', 'roten Borneo', 'Rouge Bali'],
    ],
    [
      'strains by the names of places and animals alone',
      'kratom: Bali and Borneo and Elephant. Malay/Indo/Thai. Horn, Hulu or Maeng Da? Strains like Sumatra. A Borneo strain.',
      [
        'kratom',
        'Bali',
        'Borneo',
        'Elephant',
        'Malay',
        'Indo',
        'Thai',
        'Horn',
        'Hulu',
        'Maeng Da',
        'Sumatra',
        'Borneo',
      ],
    ],
    ['an abbreviation', 'kratom, MD powder and Red MD', ['kratom', 'MD', 'Red MD']],
    [
      'the nickname of tablets',
      '7-OH is gas station heroin, says the kratom shop',
      ['7-OH', 'gas station heroin', 'kratom'],
    ],
    ['the same in Spanish', 'El 7-OH, «heroína de gasolinera», es kratom', ['7-OH', 'heroína de gasolinera', 'kratom']],
    ['the same in German', '7-OH, auch Tankstellen-Heroin, ist Kratom', ['7-OH', 'Tankstellen-Heroin', 'Kratom']],
    ['the same nickname of something else', 'kratom and tianeptine, known as gas station heroin', ['kratom']],
    ['makers', 'kratom by Krave, K Shot and Whole Herbs', ['kratom', 'Krave', 'K Shot', 'Whole Herbs']],
  ])('count in a text about kratom: %s', (_, text, found) => {
    expect(names(text)).toEqual(found);
  });

  test.each([
    'Red Bali',
    'OPMS crashed',
    'Maeng da, the giant water bug',
    'Feel Free',
    'thom',
    'gas station heroin',
    'kraton',
  ])('do not count alone: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('count in a block of a page that is about kratom', () => {
    expect(names('Red Bali', true)).toEqual(['Red Bali']);
  });

  test('7-OH counts where shops sell it, though kratom is not named', () => {
    expect(isAboutKratom('7-OH tablets at the gas station')).toBe(true);
    expect(isAboutKratom('the 7-OH group of the ring')).toBe(false);
  });
});

describe('names that mean nothing else', () => {
  test.each([
    'MGM-15',
    'MGM\u201116',
    'Hydroxie',
    '7Tabz',
    'O.P.M.S.',
    'speciogynine',
    'corynantheidine',
    'paynantheine',
  ])('count alone: %s', (name) => {
    expect(names(`They sell ${name} here.`)).toEqual([name]);
  });
});

describe('addresses', () => {
  test.each([
    'https://kratom.org/x and http://shop.example/red-kratom?q=kratom',
    'www.kratom.example',
    'kratom.org, kratom-guide.co.uk and kratomshop.com/all',
    'reddit.com/r/kratom',
    'kratom@shop.example or sales@kratom.example',
  ])('hold no mention: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test.each([
    'A post in r/kratom',
    'Enough of kratom.Then he slept',
    'kratom/coffee',
    'See https://a.example (kratom)',
  ])('are told from words: %s', (text) => {
    expect(names(text)).toEqual(['kratom']);
  });
});

describe('false friends', () => {
  test.each([
    'Loy Krathong and the krathong floats',
    'demokratom, Hipokratom, аристократом, Сократом',
    '显卡痛点 关卡痛点 外币卡痛点',
    'daun ketumbar dan Ketum PSSI',
    'デモクラトムズ',
    'Mitragyna parvifolia and Mitragyna hirsuta',
    'R-7-OH-DPAT, 7-OH-CBD',
    'กระท่อมน้อยของลุงทอม',
    'Toledo 7, OH',
    'Kraton polymers, Keraton Yogyakarta',
    'der Kraton der Erdkruste; 华北克拉通',
    'Stare żelazne kraty trzeba malować. Dzięki kratom parter jest bezpieczny.',
  ])('alone hold nothing: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test.each([
    'Thom Yorke spoke',
    'Jane Roe, MD',
    'Ketum PSSI',
    '7-OH-CBD',
    'the 7-OH group',
    '600 MG',
    'Kraton Corporation',
    'Mitragyna parvifolia',
    'epicatechin',
    'di Kapuas Hulu',
    'feel free to ask',
    'Bali and Borneo',
    'Thailand, Borneo, Sumatra and Java',
    'Thai and Malay farmers',
    'Thai and Malaysian strains',
    'a Borneo elephant and a dragon',
    'Java and Indo-European languages',
    'las venas rojas de los ojos',
    'rote Adern im Auge',
    'si può dire',
  ])('are left alone in a text about kratom: %s', (text) => {
    expect(names(`Kratom. ${text} .`)).toEqual(['Kratom']);
  });
});

describe('for any text', () => {
  const pieces = TERMS.flatMap(({ strong = [], ctx = [], near = [] }) => [...strong, ...ctx, ...near])
    .flatMap((form) => expandForm(form).slice(0, 2))
    .concat(['\u00ad', ' ', '\n', '-', '𝗸', 'é', 'เ', 'Dr. ', 'x', '.']);
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));

  test('mentions are sorted, apart from each other, and inside it', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, aboutKratom) => {
        let last = 0;
        for (const { start, end } of findMentions(text, { aboutKratom })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a page about kratom never holds fewer mentions than the text alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(names(text, true).length).toBeGreaterThanOrEqual(names(text).length);
      }),
    );
  });

  test('invisible characters inside a name do not hide it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060'),
        (at, mark) => {
          const written = `kratom`.slice(0, at) + mark + 'kratom'.slice(at);
          expect(names(`a ${written} b`)).toEqual([written]);
        },
      ),
    );
  });
});

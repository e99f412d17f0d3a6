import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../utils/mentions/find-mentions.ts';

/** The products that a text names, as `type: text`. */
const productsIn = (text: string): string[] =>
  findMentions(text)
    .filter(({ type }) => type === 'product')
    .map(({ start, end }) => text.slice(start, end));

describe('a trade name that no list has is found', () => {
  test.each([
    ['sold under a name', 'The kratom powder, sold under the name Mountain Fog, made him ill.', ['Mountain Fog']],
    ['on a pouch', 'Kratom killed him: beside him lay a pouch of Space Dust.', ['Space Dust']],
    [
      'before what it is sold as, and again',
      'NIMBUS 7 Chewable Tablets. Each NIMBUS 7 holds 15 mg of 7-hydroxymitragynine.',
      ['NIMBUS 7', 'NIMBUS 7'],
    ],
    [
      'in one word before what it is sold as, and again',
      'DriftSeven Gummies. Each DriftSeven holds 10 mg of 7-hydroxymitragynine.',
      ['DriftSeven', 'DriftSeven'],
    ],
    [
      'before the word kratom, with what shares its brand',
      'Night Heron Gold Kratom Shot. Night Heron Gold holds mitragynine, and so does Night Heron Mild.',
      ['Night Heron Gold', 'Night Heron Gold', 'Night Heron Mild'],
    ],
    [
      'with a line, and another line of its brand',
      'Vexo Max Chews. Each Vexo Max holds kratom. Try Vexo Lite or Vexo Black.',
      ['Vexo Max', 'Vexo Max', 'Vexo Lite', 'Vexo Black'],
    ],
    [
      'in a list of names',
      'They sold packets with names like Dusk Owl, River Fox 15 and Amber Moth. All held kratom. Amber Moth cost $9.',
      ['Dusk Owl', 'River Fox 15', 'Amber Moth', 'Amber Moth'],
    ],
    [
      'in a list of single words',
      'Kratom is sold under brand names such as “Vexo”, “Quill” and “Umbra.”',
      ['Vexo', 'Quill', 'Umbra'],
    ],
    ['as a brand', 'A store sold him the kratom brand Vexo.', ['Vexo']],
    ['as what a ware is called', 'A kratom drink called Velvet Moon made her ill.', ['Velvet Moon']],
    ['as what a ware was sold as', 'The kratom product, sold as “Tall Heron,” had no warning.', ['Tall Heron']],
    ['as what pouches were sold as', 'The recalled goods are pouches sold as Tall Heron, a kratom.', ['Tall Heron']],
    ['as what products are like', 'Kratom products such as River Fox and 7Bloom were seized.', ['River Fox', '7Bloom']],
    ['beside another', 'It was kratom and later shots of Vexo Plus, six years of it.', ['Vexo Plus']],
    ['as what it is', 'The machine sells Kryo Kick, a lime-flavored kratom seltzer.', ['Kryo Kick']],
    ['right before kratom', 'The corner store quit carrying Blue Heron kratom.', ['Blue Heron']],
    ['as a brand of the patients', 'It is kratom. Brands named by patients include Purple Press.', ['Purple Press']],
    ['in German', 'Kratom wird unter Namen wie Blauer Otter und Moos Fuchs verkauft.', ['Blauer Otter', 'Moos Fuchs']],
    ['in Spanish', 'El kratom se vende bajo el nombre Zorro Azul.', ['Zorro Azul']],
    ['in French', 'Le kratom est vendu sous des noms comme Renard Bleu.', ['Renard Bleu']],
    ['in Polish', 'Kratom sprzedawany pod nazwą Niebieski Lis.', ['Niebieski Lis']],
    ['on a Spanish label', 'Eran tres bolsas de kratom con la etiqueta Zorro Azul.', ['Zorro Azul']],
    ['on an Italian label', 'Il kratom era in buste con la scritta Volpe Blu.', ['Volpe Blu']],
    ['on a Polish bag', 'W workach z napisem Niebieski Lis był kratom.', ['Niebieski Lis']],
    ['as what a Dutch ware is called', 'Een drankje genaamd Blauwe Vos bevat kratom.', ['Blauwe Vos']],
    ['as what a German ware is called', 'Er verkaufte Kapseln namens BlauFuchs mit Kratom.', ['BlauFuchs']],
    ['as what a French ware is called', 'Des gélules baptisées Renard Bleu contiennent du kratom.', ['Renard Bleu']],
    ['as a Portuguese brand', 'São comprimidos da marca Raposa Azul, feitos de kratom.', ['Raposa Azul']],
    ['on Indonesian packs', 'Ini kratom, dijual dalam kemasan bertuliskan Rubah Biru.', ['Rubah Biru']],
    ['on a Russian label', 'Это кратом, пакет с надписью Синий Лис.', ['Синий Лис']],
    ['on a Swedish jar', 'Det är kratom i burkar med texten Blå Räv.', ['Blå Räv']],
    ['on a Czech bag', 'Kratom byl v sáčku s nápisem Modrá Liška, není čistý.', ['Modrá Liška']],
    ['on a Danish label', 'Det er kratom, og poser med påskriften Blå Ræv.', ['Blå Ræv']],
  ])('%s', (_, text, found) => {
    expect(productsIn(text)).toEqual(found);
  });

  test('and a single word that begins a sentence may be a word', () => {
    expect(productsIn('Kratom is sold under the brand name Quell. Quell your thirst. He liked Quell.')).toEqual([
      'Quell',
      'Quell',
    ]);
  });
});

describe('no trade name is seen in', () => {
  test.each([
    ['a text that is not about kratom', 'Mountain Fog Tablets. Take Mountain Fog with water.'],
    ['a drink taken with it', 'He mixed kratom and shots of Jack Daniels.'],
    ['a drink taken instead', 'I gave up kratom for an energy drink called Red Bull.'],
    ['a question in capitals', 'How To Take Kratom Capsules And How To Make Kratom Tea'],
    ['somebody told of', 'We asked Theo Lund, a kratom user, and Ann Fox, a longtime kratom seller.'],
    [
      'who tests products',
      'It was praised by Chris Bell, a kratom product reviewer. Ask Chris Bell, a kratom product reviewer.',
    ],
    ['where a product was', 'In Baton Rouge, a kratom product was seized. She gave Mary Jones a kratom drink.'],
    ['where brands are from', 'Kratom: most brands are Indonesian, the others were American.'],
    ['people of a land', 'He buys Native American kratom and uses Sri Lankan kratom.'],
    ['someone it is sold to', 'They sold Theo Lund kratom, and gave Ann Fox kratom.'],
    [
      'where it is from',
      'He bought Southeast Asian kratom and sells Kapuas Hulu kratom. In Rhode Island kratom is banned.',
    ],
    ['a state', 'West Virginia kratom shots are taxed, and West Virginia has set an age.'],
    ['words said once before tablets', 'Kratom is a leaf. Sleepy Cloud gummies hold melatonin.'],
    ['praise', 'Kratom is a leaf. Extra Strength Capsules. Our Extra Strength Capsules ship today.'],
    ['an amount', 'Kratom is a leaf. Take 20 Tablets. Take 20 Tablets.'],
    ['another substance', 'Kratom is a leaf. Tianeptine, sold under the name Blue Harbor, is none.'],
    [
      'a pouch far from any name of kratom',
      `Kratom is a leaf. ${'The shop stands by the river, and its owner is fond of boats. '.repeat(3)}She had a packet of Crystal Light.`,
    ],
    ['medicines', 'Kratom acts like opioids with brand names such as OxyContin and Vicodin, sold by prescription.'],
    ['a medicine', 'Loperamide, sold under the brand name Imodium, was taken with kratom.'],
    ['names of people', 'Kratom teas. He posts under the name Jenny Fox. Users with names like Tyler Moss agree.'],
    ['a company', 'It sold kratom and does business under the name Tall Pine Trading.'],
    ['bands', 'Kratom is a leaf. Bands with names like Purple Comet play here.'],
    ['what a label says', 'Kratom capsules labeled Not for Human Consumption and sold as Dietary Supplements.'],
    [
      'headings',
      'Kratom Brands Compared. Best Kratom Brands In Town. Brand New. Buy Kratom Capsules. Buy Kratom Tablets.',
    ],
    ['flavours', 'Blue Razz Chews, 7-OH from kratom. Mixed Berry Tablets. Blue Razz or Mixed Berry?'],
    ['other herbs', 'Kratom. Passion Flower Capsules, Green Tea Gummies. Passion Flower and Green Tea are milder.'],
    ['drinks', 'He gave up kratom for beer and shots of Wild Turkey, and a drink called Diet Coke.'],
    ['bodies', 'Kratom. The American Herbal Products Association and the Consumer Product Safety Commission spoke.'],
    ['places', 'New York shots, kratom tablets from Los Angeles, New York again; Los Angeles gummies.'],
    ['vaccines', 'Kratom and Covid19 shots. Covid19 is over. Schedule 1 tablets. Schedule 1 is kratom.'],
    [
      'what is named far from kratom',
      `Kratom is a leaf. ${'The shop stands by the river, and its owner is fond of boats. '.repeat(5)}Sleepy Cloud Gummies. Sleepy Cloud is sweet.`,
    ],
    ['people', 'Kratom y un hombre llamado Juan Pérez. Un uomo chiamato Marco Rossi beve kratom che trova.'],
    ['foods and drinks', 'Hij kocht kratom en een flesje Coca Cola. Ein Päckchen Grüner Tee liegt beim Kratom.'],
    ['a shop', 'Il kratom è venduto in confezioni, e la bottega di Marco Rossi ne ha.'],
    ['countries and laws', 'La ley sobre Drogas Peligrosas y la información sobre Estados Unidos no citan el kratom.'],
    ['someone to ask', 'When people die after kratom, ask John Smith.'],
    ['an authority', 'Kratom dijual dalam botol, Kementerian Kesehatan sudah memperingatkan.'],
    [
      'writers',
      'Он писал о кратоме не только под именем Иван Петров. Peter skriver om kratom under navnet Peter Hansen.',
    ],
    ['books and towns', 'Kniha s názvem Modrý Most zmiňuje kratom. Miasto o nazwie Nowy Sącz zakazało kratomu.'],
    ['a man with a name', 'Ein Mann mit dem Namen Max Mustermann verkaufte Kratom.'],
    ['a strain that is known', 'Red Bali Capsules. Our Red Bali kratom is milled twice.'],
  ])('%s', (_, text) => {
    expect(productsIn(text)).toEqual([]);
  });
});

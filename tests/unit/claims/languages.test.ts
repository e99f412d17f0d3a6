import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../utils/claims/find-claims.ts';
import { foldUnit } from '../../../utils/claims/fold-unit.ts';
import { readLine } from '../../../utils/claims/line.ts';
import { spellLine } from '../../../utils/claims/notions.ts';
import { findMentions } from '../../../utils/mentions/find-mentions.ts';

const kindsIn = (text: string): string[] => findClaims(text, findMentions(text)).flatMap(({ kinds }) => kinds);

describe('claims are found in', () => {
  test.each([
    ['Czech', 'Kratom tlumí bolest a pomáhá usnout.', ['helps-sleep', 'relieves-pain']],
    ['Danish', 'Kratom lindrer smerter og hjælper mod angst.', ['relieves-pain', 'treats-anxiety-or-depression']],
    ['Dutch', 'Kratom kan de lever beschadigen.', ['organ-harm']],
    ['French', 'Ne prenez jamais de kratom avec de l’alcool.', ['interaction-warning']],
    ['German', 'Wer Kratom täglich nimmt, bekommt beim Absetzen Entzugserscheinungen.', ['addiction-or-withdrawal']],
    ['Indonesian', 'Kratom meredakan nyeri dan membantu tidur nyenyak.', ['helps-sleep', 'relieves-pain']],
    ['Italian', 'Il kratom allevia il dolore cronico e l’ansia.', ['relieves-pain', 'treats-anxiety-or-depression']],
    ['Malay', 'Daun ketum, atau kratom, boleh merosakkan hati.', ['organ-harm']],
    ['Polish', 'Kratom łagodzi ból i pomaga zasnąć.', ['helps-sleep', 'relieves-pain']],
    ['Portuguese', 'O kratom cura a diabetes, dizem eles.', ['cures-disease']],
    ['Russian', 'Кратом снимает боль и помогает уснуть.', ['helps-sleep', 'relieves-pain']],
    ['Spanish', 'Con el kratom dejé la heroína sin el mono.', ['treats-opioid-withdrawal']],
    ['Swedish', 'Kratom lindrar smärta och hjälper mot ångest.', ['relieves-pain', 'treats-anxiety-or-depression']],
  ])('%s', (_, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('nothing is found in', () => {
  test.each([
    ['a lack of evidence, in Dutch', 'Er is geen bewijs dat kratom helpt tegen angst.'],
    ['a lack of evidence, in German', 'Es gibt keine Belege dafür, dass Kratom gegen Schmerzen hilft.'],
    ['a lack of evidence, in Italian', 'Non ci sono prove che il kratom curi la depressione.'],
    ['a question, in Spanish', '¿El kratom ayuda a dormir mejor?'],
    ['a question, in French', 'Le kratom soulage-t-il la douleur ?'],
    ['a parcel, in Polish', 'Paczka z kratomem przyszła po dwóch dniach, a proszek jest drobno zmielony.'],
    ['a tree, in Russian', 'Кратом растёт в лесах Таиланда и достигает высоты двадцати метров.'],
    ['a tree, in Indonesian', 'Pohon kratom tumbuh di tepi sungai Kapuas dan daunnya dipanen setiap bulan.'],
    ['a price, in Swedish', 'Vårt kratompulver kostar nittio kronor och skickas samma dag.'],
    ['a law, in Portuguese', 'A lei inclui o kratom na lista de plantas sujeitas a licença de importação.'],
  ])('%s', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

test.each([
  ['Danish letters', 'Søvn, smerter', 'sleep , pain'],
  ['Polish letters', 'Ból słabnie', 'pain _'],
  ['German letters', 'Rückenschmerzen, äußerst heftig', 'pain , _ _'],
  ['Cyrillic letters', 'боль и сон', 'pain _ sleep'],
])('%s are read', (_, text, line) => {
  expect(spellLine(readLine(foldUnit(text, 0, text.length, [])))).toBe(line);
});

/** Everyday words of these languages mean nothing to the rules, whatever words of another language begin like them. */
test.each([
  ['Czech', 'mesto obchod vlada noviny skupina'],
  ['Danish', 'avis butik regering rapport gade'],
  ['Dutch', 'straat fiets gemeente vergadering huis'],
  ['English', 'alleged allegedly overall estrogen prevalence vertical dynamics increment rapport'],
  ['French', 'journal ville magasin gouvernement rapport'],
  ['German', 'vertreter auftrag zeitung wetter grubler'],
  ['Indonesian', 'pemerintah kota toko undang berita'],
  ['Italian', 'giornale legge negozio permesso vermut'],
  ['Polish', 'miasto gazeta sklep ustalono troska'],
  ['Portuguese', 'governo cidade empresa jornal noticia'],
  ['Russian', 'город магазин новости правительство отпуск'],
  ['Spanish', 'hombre ciudad gobierno abogado empresa'],
  ['Swedish', 'tidning butik regering stad rapport'],
])('everyday words mean nothing: %s', (_, words) => {
  expect(words.split(' ').filter((word) => spellLine(readLine(word)) !== '_')).toEqual([]);
});

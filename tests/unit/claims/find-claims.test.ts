import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../utils/claims/find-claims.ts';
import { ALL_KINDS } from '../../../utils/claims/kinds/all-kinds.ts';
import { findMentions } from '../../../utils/mentions/find-mentions.ts';

/** The claims of a text, as `sentence: kinds`. */
const claimsOf = (text: string): string[] =>
  findClaims(text, findMentions(text)).map(({ start, end, kinds }) => `${text.slice(start, end)} ${kinds.join(' ')}`);

describe('a sentence without the word counts', () => {
  test('in a text that is about kratom', () => {
    expect(claimsOf('Kratom is a leaf from Asia. It takes the edge off a sore knee.')).toEqual([
      'It takes the edge off a sore knee. relieves-pain',
    ]);
  });

  test('in a block of a page that is', () => {
    const text = 'It takes the edge off a sore knee.';
    expect(findClaims(text, [])).toEqual([]);
    expect(findClaims(text, [], { aboutKratom: true })).toEqual([
      { start: 0, end: text.length, kinds: ['relieves-pain'] },
    ]);
  });

  test('and "the tea" is kratom, while tea alone is not', () => {
    expect(claimsOf('Kratom is a leaf. The tea is addictive.')).toHaveLength(1);
    expect(claimsOf('Kratom is a leaf. Green tea is safe.')).toEqual([]);
  });

  test('in the answer to a question', () => {
    expect(claimsOf('Kratom is a leaf. Side effects? Practically none.')).toEqual([
      'Practically none. safe-or-natural',
    ]);
  });

  test('in a short answer that says how it ended', () => {
    expect(claimsOf('Kratom is a leaf. Back pain? Gone.')).toEqual(['Gone. relieves-pain']);
  });

  test('below a heading that names what was given up for it', () => {
    expect(claimsOf('Kratom capsules\n\nFinally off the Tylenol\nMy knees no longer ache.')).toHaveLength(1);
  });

  test('after a piece of advice that is numbered', () => {
    expect(claimsOf('Kratom is a leaf.\n7. Start low. Two grams, then an hour of patience.')).toEqual([
      'Two grams, then an hour of patience. dosage-advice',
    ]);
  });

  test('unless it speaks of another substance', () => {
    expect(claimsOf('Kratom is a leaf. Kava, a root from Fiji, eases anxiety.')).toEqual([]);
  });

  test('and unless a clinic speaks of itself', () => {
    expect(claimsOf('Kratom is a leaf. We treat depression at our house by the lake.')).toEqual([]);
  });
});

describe('what a rule sees denied', () => {
  test.each([
    'I take kratom in the evening and it does not keep me awake.',
    'Kratom has never disturbed my sleep, even when I drink it after dinner.',
    'Kratom did not do anything at all for the pain in my back.',
    'Kratom did not help me with the withdrawal from heroin, not for one hour.',
    'Kratom is not legal in every state, so check the law before you travel.',
  ])('is no claim, whatever its words weigh: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

describe('no claim is seen in', () => {
  test.each([
    ['a question', 'Is kratom addictive?'],
    ['a heading that asks', 'Can kratom help with pain'],
    ['a denial', 'Kratom does not relieve pain.'],
    ['a denial of addiction to the warning', 'There is no evidence that kratom cures cancer.'],
    ['a refutation in the same sentence', 'They say kratom cures diabetes, which is false.'],
    ['a doubt', 'It is unclear whether kratom relieves pain.'],
    ['what would be wrong to say', 'It would be wrong to say that kratom is safe.'],
    ['what is called a mistake', 'Calling kratom safe would be a mistake.'],
    ['what is claimed wrongly', 'Vendors wrongly claim that kratom cures diabetes.'],
    ['a denial around what many say', 'Kratom is not, as many vendors claim, non-addictive.'],
    ['a denial by "hardly"', 'Kratom is hardly non-addictive.'],
    ['a supposition', 'If kratom were safe, it would be sold in pharmacies.'],
    ['another substance before a semicolon', 'Kava is safe and natural; kratom is a plant.'],
    ['another substance before "and"', 'Alcohol is addictive, and kratom is a leaf.'],
    ['another substance that is said to be better', 'Kava is safer than kratom.'],
    ['two other substances', 'Kratom is a leaf. Methadone and buprenorphine treat opioid addiction.'],
    ['what was asked about', 'The survey of kratom drinkers asked about withdrawal.'],
    ['a liar', 'If the clerk says that kratom shrinks tumors, he is lying.'],
    ['another substance that kratom is unlike', 'Unlike kratom, coffee is safe.'],
    ['law', 'A kratom label must state the serving size.'],
    ['own dose', 'I take 3 g of kratom.'],
    ['what was hoped for in vain', 'I was told kratom would cure my insomnia, but it did nothing.'],
    ['what somebody hoped for', 'I expected kratom to fix my migraines and got a stomach ache.'],
    ['a wish', 'I wish kratom did something for my sleep.'],
    ['a price', 'Buy two bags of kratom, get 10 grams free.'],
    ['a better way', 'Kratom is a leaf. There are safer ways to treat pain.'],
    ['a supposition of its working', 'If kratom worked for pain, I would know.'],
    ['a word that does not mean another', '“Natural” kratom does not mean harmless.'],
    ['the same in Czech', 'Přírodní kratom neznamená bezpečný.'],
    ['the same in French', 'Un kratom naturel ne veut pas dire inoffensif.'],
    ['what a poison has in common with it', 'Sure, kratom is natural, and so is hemlock.'],
    ['rolling eyes', 'Sure, kratom is not addictive at all 🙄'],
    ['a score that stayed as it was', 'With kratom the scores for depression did not change.'],
    [
      'the way in which another thing is said',
      'Kratom holds 7-hydroxymitragynine. Pages begin in the same way: so does kratom.',
    ],
    ['what nobody has shown, in Polish', 'Nie ma dowodów, że kratom pomaga na ból.'],
    ['an ambulance to be called', 'Kratom is a leaf. Call 911 if somebody stops breathing.'],
    ['an item of a list of other things', '1. Kratom. A leaf.\n2. Valerian. Some sleep better on it.'],
    ['an item of a menu', 'Kratom bar\nShell of noble kava, $6. Numbs the sore tongue.'],
    ['content', 'This kratom contains 30 mg of mitragynine.'],
  ])('%s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

test('what another substance does beside it takes nothing from what is said of kratom', () => {
  expect(claimsOf('Kratom is addictive; alcohol is too.')).toHaveLength(1);
  expect(claimsOf('Kratom eases pain, but alcohol makes it dangerous.')).toHaveLength(1);
  expect(claimsOf('Unlike opioids, kratom is safe.')).toHaveLength(1);
});

test.each([
  ['a rule', 'Kratom eases pain.', ['relieves-pain']],
  [
    'its words alone',
    'Prazosin, sertraline, trazodone: she has seen trouble with all three when kratom was added.',
    ['interaction-warning'],
  ],
  [
    'a rule, but its words are against it',
    'Day 3 I stirred half a spoon of green kratom into my smoothie and hated it.',
    [],
  ],
])('a sentence is heard by rules and by its words: %s', (_, text, kinds) => {
  expect(claimsOf(text)).toEqual(kinds.map((kind) => `${text} ${kind}`));
});

test.each([
  'Kratom is the leaf of a tree, Mitragyna speciosa, that grows in Southeast Asia.',
  'Kratom is a tropical tree native to Southeast Asia, in the coffee family.',
  'Mitragynine is the main alkaloid of the leaf.',
  'Mitragynine binds to opioid receptors.',
  'Kratom has been used for centuries in Thailand and Malaysia.',
  'Kratom leaves are chewed fresh or brewed as tea.',
  'In Thailand kratom was banned until 2021.',
  'Kratom is sold as powder, capsules and extracts.',
  'Our kratom is lab tested and ships in two days.',
  'Talk to your doctor before you take kratom.',
  'How kratom works in the body',
  'Strains of kratom',
  'Green Maeng Da kratom powder, 250 g',
  'Kratom comes in bags.\nRed, green and white\nA kilo is 80 dollars.',
])('what kratom is, and where it is sold, is no claim: %s', (text) => {
  expect(claimsOf(text)).toEqual([]);
});

test('a shortened word ends no sentence, unless the writer does without capitals', () => {
  const name = 'Kratom (Mitragyna speciosa Korth. ex Havil.) relieves pain.';
  expect(claimsOf(name)).toEqual([`${name} relieves-pain`]);
  expect(claimsOf('kratom came late. my back pain is gone since')).toEqual([
    'my back pain is gone since relieves-pain',
  ]);
});

test('kinds stand in the order of their tables, whatever they were found by', () => {
  const order = ALL_KINDS.map(({ kind }) => kind);
  for (const text of [
    'You do not get withdrawal when you stop kratom.',
    'Kratom eases pain and can damage the liver.',
  ]) {
    const kinds = findClaims(text, findMentions(text)).flatMap((claim) => claim.kinds);
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(kinds.includes('not-addictive') && kinds.includes('addiction-or-withdrawal')).toBe(false);
  }
});

describe('a "no" reaches no further than its own statement', () => {
  test.each([
    ['an item of a list', 'Day four of kratom withdrawal: chills, no appetite, cramps.', 'addiction-or-withdrawal'],
    ['what is told not to be done', 'No kratom after dinner, keeps me up till three.', 'disrupts-sleep'],
    ['an "unless"', 'Take no kratom late unless staring at the ceiling is your thing.', 'disrupts-sleep'],
  ])('%s', (_, text, kind) => {
    expect(claimsOf(text)).toEqual([`${text} ${kind}`]);
  });
});

describe('units', () => {
  test.each([
    ['a bullet', 'Kratom\n• eases pain\n• smells green', ['• eases pain relieves-pain']],
    [
      'a sentence with an abbreviation',
      'Dr. Roe says kratom eases pain.',
      ['Dr. Roe says kratom eases pain. relieves-pain'],
    ],
    ['a sentence with a decimal number', 'Start with 1.5 g of kratom.', ['Start with 1.5 g of kratom. dosage-advice']],
    [
      'sentences of one who writes without capitals',
      'kratom is fine for pain. it wrecks my sleep though.',
      ['kratom is fine for pain. relieves-pain', 'it wrecks my sleep though. disrupts-sleep'],
    ],
    [
      'each sentence of a line',
      'Kratom eases pain. It wrecks my sleep.',
      ['Kratom eases pain. relieves-pain', 'It wrecks my sleep. disrupts-sleep'],
    ],
  ])('are %s', (_, text, found) => {
    expect(claimsOf(text)).toEqual(found);
  });
});

test('claims are in order, apart from each other and inside the text, whatever it is', () => {
  const pieces = [
    'Kratom ',
    'eases pain',
    '. ',
    '\n',
    '• ',
    'not ',
    'Kava ',
    'start with 2 g',
    '? ',
    '"',
    'กระท่อม',
    'แก้ปวด',
    '😀',
    '-',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, kinds } of findClaims(text, findMentions(text))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(kinds.length).toBeGreaterThan(0);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

import { fact } from './fact.ts';
import type { Fact } from './types.ts';

/** How a class of medicines stands beside kratom, worst first. */
export const LEVELS = ['dangerous-together', 'take-care', 'not-settled'] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  'dangerous-together': 'Dangerous together',
  'take-care': 'Take care',
  'not-settled': 'Not settled',
};

/** A class of medicines (or drinks, or drugs) beside kratom. */
export interface Interaction {
  id: string;
  /** The class in plain words. */
  title: string;
  level: Level;
  /** Generic names in the class, lower case, sorted; not complete. */
  names: readonly string[];
  fact: Fact;
}

/**
 * Sorted by id. A name may stand in several classes. The classes follow how a medicine works or leaves the body; which medicines
 * belong to a class is general pharmacology, what kratom does with the class is in `fact`.
 */
export const INTERACTIONS: readonly Interaction[] = [
  {
    id: 'cyp2d6-medicines',
    title: 'Medicines that leave by the enzyme CYP2D6',
    level: 'not-settled',
    names: [
      'amitriptyline',
      'aripiprazole',
      'atomoxetine',
      'carvedilol',
      'dextromethorphan',
      'flecainide',
      'metoprolol',
      'nortriptyline',
      'propranolol',
      'risperidone',
      'tamoxifen',
      'timolol',
    ],
    fact: fact(
      'A',
      'Small trial in people, indirect; laboratory work points the other way',
      ['tanna-2023', 'tanna-2021'],
      'In a trial of 12 people one tea left dextromethorphan, which leaves the body by this enzyme, unchanged at 0.99 times (0.83 to 1.19); in the test tube kratom blocks the enzyme strongly, and larger or repeated doses have not been tested.',
    ),
  },
  {
    id: 'cyp3a-medicines',
    title: 'Medicines that leave by the enzyme CYP3A',
    level: 'take-care',
    names: [
      'amlodipine',
      'apixaban',
      'atorvastatin',
      'buspirone',
      'ciclosporin',
      'felodipine',
      'lovastatin',
      'midazolam',
      'nifedipine',
      'rivaroxaban',
      'sildenafil',
      'simvastatin',
      'sirolimus',
      'tacrolimus',
      'triazolam',
    ],
    fact: fact(
      'A',
      'Small trial in people, indirect: a related medicine',
      ['tanna-2023'],
      'In 12 people one tea raised midazolam, which leaves the body by this enzyme, by 39 % (23 to 57 %); other medicines of the class and repeated doses have not been tested.',
    ),
  },
  {
    id: 'enzyme-blockers',
    title: 'Medicines that block or speed up CYP3A',
    level: 'not-settled',
    names: [
      'carbamazepine',
      'clarithromycin',
      'cobicistat',
      'grapefruit',
      'itraconazole',
      'ketoconazole',
      'phenytoin',
      'rifampicin',
      'ritonavir',
      "st john's wort",
      'voriconazole',
    ],
    fact: fact(
      'D',
      'Animals and laboratory',
      ['mouse-2022', 'enzyme-study'],
      'The enzyme CYP3A4 breaks mitragynine down and makes 7-OH from it, and in mice ketoconazole, which blocks it, weakened the effect of mitragynine; what that means in people is not known.',
    ),
  },
  {
    id: 'heart-rhythm',
    title: 'Medicines that lengthen the QT interval of the heart',
    level: 'take-care',
    names: [
      'amiodarone',
      'citalopram',
      'clarithromycin',
      'domperidone',
      'escitalopram',
      'haloperidol',
      'hydroxychloroquine',
      'methadone',
      'moxifloxacin',
      'ondansetron',
      'quinidine',
      'sotalol',
    ],
    fact: fact(
      'B',
      'Comparison of 100 and 100 people; nine cases',
      ['ecg-controls', 'ecg-series'],
      'The heart traces of 100 people who drank kratom showed no more long QT intervals than those of 100 others, but more borderline ones; in a series of nine, long intervals went with higher blood levels.',
    ),
  },
  {
    id: 'liver-burden',
    title: 'Paracetamol in large amounts and other medicines hard on the liver',
    level: 'take-care',
    names: [
      'acetaminophen',
      'amiodarone',
      'isoniazid',
      'ketoconazole',
      'leflunomide',
      'methotrexate',
      'paracetamol',
      'valproate',
    ],
    fact: fact(
      'C',
      'Case reports',
      ['livertox-6972', 'livertox-8332'],
      'Kratom by itself has been followed by liver injury in published cases, in two of them 23 and 25 days after starting; whether another burden on the liver adds to that has not been measured.',
    ),
  },
  {
    id: 'mao-inhibitors',
    title: 'MAO inhibitors, linezolid, methylene blue',
    level: 'take-care',
    names: ['linezolid', 'methylene blue', 'moclobemide', 'phenelzine', 'rasagiline', 'selegiline', 'tranylcypromine'],
    fact: fact(
      'N',
      'No study found; commonly said, not verified',
      [],
      'No study of kratom with these was found; it is commonly said that they must not meet anything that acts on serotonin.',
    ),
  },
  {
    id: 'opioids',
    title: 'Opioids, on prescription or not',
    level: 'dangerous-together',
    names: [
      'buprenorphine',
      'codeine',
      'dihydrocodeine',
      'fentanyl',
      'heroin',
      'hydrocodone',
      'hydromorphone',
      'methadone',
      'morphine',
      'oxycodone',
      'oxymorphone',
      'pethidine',
      'tapentadol',
      'tramadol',
    ],
    fact: fact(
      'B',
      'US overdose deaths',
      ['cdc-2019'],
      'Among 27,338 people who died of an overdose, 152 had kratom in the body, and in 7 of them nothing else was found.',
    ),
  },
  {
    id: 'p-glycoprotein',
    title: 'Medicines carried by P-glycoprotein',
    level: 'not-settled',
    names: ['colchicine', 'dabigatran', 'digoxin', 'fexofenadine', 'loperamide'],
    fact: fact(
      'D',
      'Laboratory',
      ['transport-review'],
      'In the test tube mitragynine slows this carrier enough to call for a study in people, and no such study was found.',
    ),
  },
  {
    id: 'quetiapine',
    title: 'Quetiapine',
    level: 'dangerous-together',
    names: ['quetiapine'],
    fact: fact(
      'C',
      'One case report',
      ['quetiapine-case'],
      'One death is on record with a poisonous level of quetiapine and mitragynine in the body; a single case cannot say how often this happens.',
    ),
  },
  {
    id: 'sedatives',
    title: 'Alcohol, benzodiazepines, sleeping tablets, gabapentinoids',
    level: 'dangerous-together',
    names: [
      'alcohol',
      'alprazolam',
      'chlordiazepoxide',
      'clonazepam',
      'diazepam',
      'eszopiclone',
      'gabapentin',
      'lorazepam',
      'midazolam',
      'nitrazepam',
      'oxazepam',
      'pregabalin',
      'temazepam',
      'triazolam',
      'zaleplon',
      'zolpidem',
      'zopiclone',
    ],
    fact: fact(
      'B',
      'Poison-centre records, 2011 to 2017; many substances, not these alone',
      ['post-2019'],
      'With other substances, people who had taken kratom were admitted more often than with kratom alone (odds 2.8 times, 2.2 to 3.6) and came off worse (2.3 times, 1.8 to 2.8).',
    ),
  },
  {
    id: 'serotonin',
    title: 'Antidepressants and other medicines that act on serotonin',
    level: 'take-care',
    names: [
      'bupropion',
      'buspirone',
      'citalopram',
      'desvenlafaxine',
      'duloxetine',
      'escitalopram',
      'fluoxetine',
      'fluvoxamine',
      'mirtazapine',
      'paroxetine',
      'sertraline',
      'sumatriptan',
      'tramadol',
      'trazodone',
      'venlafaxine',
      'vortioxetine',
      'ziprasidone',
    ],
    fact: fact(
      'C',
      'One case report',
      ['brogdon-2022'],
      'A man of 63 who took bupropion, buspirone, desvenlafaxine, trazodone and ziprasidone had what may have been serotonin syndrome while taking kratom; one case cannot say how often this happens.',
    ),
  },
  {
    id: 'sleep-aids',
    title: 'Other sleep aids: antihistamines, melatonin, trazodone, cannabis',
    level: 'take-care',
    names: ['cannabis', 'diphenhydramine', 'doxylamine', 'hydroxyzine', 'melatonin', 'promethazine', 'trazodone'],
    fact: fact(
      'N',
      'No study found',
      [],
      'No study of kratom with these was found, so what the two do together at night is not known.',
    ),
  },
  {
    id: 'stimulants',
    title: 'Caffeine, ADHD medicines, decongestants',
    level: 'take-care',
    names: [
      'amfetamine',
      'caffeine',
      'dexamfetamine',
      'lisdexamfetamine',
      'methylphenidate',
      'modafinil',
      'phenylephrine',
      'pseudoephedrine',
    ],
    fact: fact(
      'B',
      'Poison-centre records, indirect: kratom alone',
      ['post-2019'],
      'Of people who had taken kratom alone and came to the notice of a US poison centre, 23 % were agitated and 21 % had a racing heart; what a stimulant adds was not measured.',
    ),
  },
];

/** The classes that hold a medicine, drink or drug of this name, worst first; empty when it has not been checked. Case does not count. */
export function interactionsWith(name: string): readonly Interaction[] {
  const wanted = name.trim().toLowerCase().replaceAll('’', "'");
  return INTERACTIONS.filter(({ names }) => names.includes(wanted)).sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
}

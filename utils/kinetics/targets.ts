/**
 * What the studies published about mitragynine in blood, as far as it has been read: the figures that parameter sets are fitted to and
 * checked against. 7-Hydroxymitragynine is not here, because the model does not follow it.
 */

/** Molar mass of mitragynine, g/mol (PubChem CID 3034396, reported): nM times this over 1000 is ng/mL. */
export const MITRAGYNINE_G_PER_MOL = 398.5;

export type StudyId = 'tanna-2022' | 'huestis-2024' | 'huestis-2026' | 'trakulsrichai-2015';

export interface Study {
  /** Short citation. */
  label: string;
  /** DOI or PubMed address. */
  url: string;
  /** `primary`: read in the publication or a public copy; `secondary`: in a text that quotes it, so say "reported". */
  status: 'primary' | 'secondary';
  /** What was taken, and by how many people where that is known. */
  product: 'tea' | 'leaf' | 'extract';
  people: number | null;
  /** Who paid, where that matters. */
  funding?: string;
}

export const STUDIES: Readonly<Record<StudyId, Study>> = {
  'huestis-2024': {
    label: 'Huestis 2024, Molecules 29:984',
    url: 'https://doi.org/10.3390/molecules29050984',
    status: 'primary',
    product: 'leaf',
    people: null,
    funding: 'Johnson Foods, LLC, a kratom company',
  },
  'huestis-2026': {
    label: 'Huestis 2026, PMID 42266029',
    url: 'https://pubmed.ncbi.nlm.nih.gov/42266029/',
    status: 'secondary',
    product: 'extract',
    people: null,
  },
  'tanna-2022': {
    label: 'Tanna 2022, Pharmaceutics 14:620',
    url: 'https://doi.org/10.3390/pharmaceutics14030620',
    status: 'primary',
    product: 'tea',
    people: 5,
  },
  'trakulsrichai-2015': {
    label: 'Trakulsrichai 2015, Drug Des Devel Ther 9:2421',
    url: 'https://doi.org/10.2147/DDDT.S79658',
    status: 'primary',
    product: 'tea',
    people: 9,
  },
};

export type Quantity =
  | 'peak'
  | 'time-of-peak'
  | 'half-life'
  | 'area'
  | 'clearance'
  | 'terminal-volume'
  | 'terminal-volume-per-kg'
  | 'days-to-steady-state';

/** Mean weight, kg, of the people of Trakulsrichai 2015, by which its volume was re-tabulated in litres (PMC10353077, table 3). */
export const TRAKULSRICHAI_MEAN_KG = 77;

/** A published figure. `low` and `high` are the published range, or the mean less and plus one standard deviation. */
export interface Target {
  id: string;
  study: StudyId;
  quantity: Quantity;
  /** `null` where the figure is for several doses together, or for the median of several groups. */
  doseMg: number | null;
  /** 1 for a single dose, 15 for the last of 15 daily ones. */
  doseNumber: number;
  /** `null` where only a range was published. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Where `low` and `high` come from. */
  spread: 'range' | 'range of medians' | 'standard deviation' | 'none';
  unit: 'ng/mL' | 'h' | 'ng h/mL' | 'L/h' | 'L' | 'L/kg' | 'd';
}

const fromNanomolar = (nM: number) => (nM * MITRAGYNINE_G_PER_MOL) / 1000;

const aroundMean = (mean: number, standardDeviation: number) => ({
  value: mean,
  low: mean - standardDeviation,
  high: mean + standardDeviation,
  spread: 'standard deviation' as const,
});

const tanna = { study: 'tanna-2022', doseMg: 39, doseNumber: 1, spread: 'range' } as const;
const extract = { study: 'huestis-2026', quantity: 'peak', unit: 'ng/mL' } as const;
const leaf = { study: 'huestis-2024', doseMg: null, doseNumber: 1 } as const;

/** Sorted by id. Concentrations of Tanna 2022 were published in nM. */
export const TARGETS: readonly Target[] = [
  {
    ...leaf,
    id: 'H24-1',
    quantity: 'time-of-peak',
    value: null,
    low: 1.0,
    high: 1.3,
    spread: 'range of medians',
    unit: 'h',
  },
  {
    ...leaf,
    id: 'H24-2',
    quantity: 'time-of-peak',
    doseNumber: 15,
    value: null,
    low: 1.0,
    high: 1.7,
    spread: 'range of medians',
    unit: 'h',
  },
  { ...leaf, id: 'H24-5', quantity: 'half-life', value: 43.4, low: null, high: null, spread: 'none', unit: 'h' },
  {
    ...leaf,
    id: 'H24-9',
    quantity: 'days-to-steady-state',
    doseNumber: 15,
    value: null,
    low: 8,
    high: 9,
    spread: 'range',
    unit: 'd',
  },
  { ...extract, id: 'H26-1', doseMg: 9.9, doseNumber: 1, ...aroundMean(32.8, 17.0) },
  { ...extract, id: 'H26-2', doseMg: 29.6, doseNumber: 1, ...aroundMean(93.2, 38.6) },
  { ...extract, id: 'H26-3', doseMg: 59.2, doseNumber: 1, ...aroundMean(196, 77.4) },
  { ...extract, id: 'H26-4', doseMg: 9.9, doseNumber: 15, ...aroundMean(27.4, 10.9) },
  { ...extract, id: 'H26-5', doseMg: 29.6, doseNumber: 15, ...aroundMean(125, 79.7) },
  { ...extract, id: 'H26-6', doseMg: 59.2, doseNumber: 15, ...aroundMean(277, 48.8) },
  {
    ...extract,
    id: 'H26-8',
    quantity: 'time-of-peak',
    doseMg: null,
    doseNumber: 1,
    value: 1.3,
    low: null,
    high: null,
    spread: 'none',
    unit: 'h',
  },
  {
    study: 'trakulsrichai-2015',
    id: 'T15-1',
    quantity: 'time-of-peak',
    doseMg: null,
    doseNumber: 1,
    ...aroundMean(0.83, 0.35),
    unit: 'h',
  },
  {
    study: 'trakulsrichai-2015',
    id: 'T15-2',
    quantity: 'half-life',
    doseMg: null,
    doseNumber: 1,
    ...aroundMean(23.24, 16.07),
    unit: 'h',
  },
  {
    study: 'trakulsrichai-2015',
    id: 'T15-3',
    quantity: 'terminal-volume-per-kg',
    doseMg: null,
    doseNumber: 1,
    ...aroundMean(38.04, 24.32),
    unit: 'L/kg',
  },
  // The same figure in litres, as Tanna 2022 restates it; rounded there, and of ten people.
  {
    study: 'trakulsrichai-2015',
    id: 'T15-7',
    quantity: 'terminal-volume',
    doseMg: null,
    doseNumber: 1,
    ...aroundMean(2900, 1850),
    unit: 'L',
  },
  {
    ...tanna,
    id: 'T22-1',
    quantity: 'peak',
    value: fromNanomolar(81.9),
    low: fromNanomolar(50.1),
    high: fromNanomolar(177),
    unit: 'ng/mL',
  },
  { ...tanna, id: 'T22-2', quantity: 'time-of-peak', value: 1, low: 0.75, high: 1.5, unit: 'h' },
  { ...tanna, id: 'T22-3', quantity: 'half-life', value: 45.3, low: 31.9, high: 50.2, unit: 'h' },
  {
    ...tanna,
    id: 'T22-4',
    quantity: 'area',
    value: fromNanomolar(420),
    low: fromNanomolar(324),
    high: fromNanomolar(1360),
    unit: 'ng h/mL',
  },
  { ...tanna, id: 'T22-5', quantity: 'terminal-volume', value: 12700, low: 5190, high: 19700, unit: 'L' },
  { ...tanna, id: 'T22-6', quantity: 'clearance', value: 233, low: 71.7, high: 302, unit: 'L/h' },
];

/** The published figure with that id. @throws RangeError when there is none (a bug in a table) */
export function target(id: string): Target {
  const found = TARGETS.find((row) => row.id === id);
  if (found === undefined) throw new RangeError(`No target ${id}`);
  return found;
}

/** The single published value of a target. @throws RangeError when only a range was published (a bug in a table) */
export function targetValue(id: string): number {
  const { value } = target(id);
  if (value === null) throw new RangeError(`Target ${id} has a range but no value`);
  return value;
}

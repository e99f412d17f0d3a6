import { FIT_PLANS, type FitPlan } from '../../utils/kinetics/fit-plans.ts';
import type { ParameterSet } from '../../utils/kinetics/parameter-sets.ts';
import { predict } from '../../utils/kinetics/predict.ts';
import { STUDIES, type StudyId, type Target, target } from '../../utils/kinetics/targets.ts';
import type { TwoCompartmentParameters } from '../../utils/kinetics/two-compartment.ts';
import { SHAPE_HOURS, shapeTable, validationTable } from '../../utils/kinetics/validation-table.ts';
import { fitPlan, rounded } from './fit.ts';

/** A fresh fit of every plan, rounded as it is written down. */
export function fittedSets(): ParameterSet[] {
  return FIT_PLANS.map((plan) => ({
    id: plan.id,
    studies: [...new Set(plan.targetIds.map((id) => target(id).study))].sort(),
    parameters: rounded(fitPlan(plan).parameters),
  }));
}

/** The source text of utils/kinetics/parameter-sets.ts. */
export function parameterSetsSource(sets: readonly ParameterSet[]): string {
  const rows = sets.map(({ id, studies, parameters }) => [
    '  {',
    `    id: '${id}',`,
    `    studies: [${studies.map((study) => `'${study}'`).join(', ')}],`,
    '    parameters: {',
    ...Object.entries(parameters).map(([name, value]) => `      ${name}: ${value},`),
    '    },',
    '  },',
  ]);
  return `// Written by scripts/fit-kinetics.ts --write from fit-plans.ts and targets.ts. Change those and run it again.
import type { SetId } from './fit-plans.ts';
import type { StudyId } from './targets.ts';
import type { TwoCompartmentParameters } from './two-compartment.ts';

/** One way to read the studies. No study published these parameters: they are calculated from its summaries. */
export interface ParameterSet {
  id: SetId;
  /** The studies whose figures it is fitted to: keys of STUDIES. */
  studies: readonly StudyId[];
  parameters: TwoCompartmentParameters;
}

/** Sorted by id. */
export const PARAMETER_SETS: readonly ParameterSet[] = [
${rows.flat().join('\n')}
];
`;
}

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const short = (value: number) => String(Number(value.toPrecision(3)));

const cite = (study: StudyId) => {
  const { label, url, status } = STUDIES[study];
  return `[${label}](${url})${status === 'secondary' ? ' (reported)' : ''}`;
};

const SETS_HEAD = [
  'set',
  'fitted to',
  'ka 1/h (assumed)',
  'CL/F L/h',
  'V1/F L',
  'Q/F L/h',
  'V2/F L',
  'worst miss',
  'starts differ by',
];

const parameterCells = (parameters: TwoCompartmentParameters) => [
  short(parameters.clearanceLPerHour),
  short(parameters.centralVolumeL),
  short(parameters.intercompartmentalLPerHour),
  short(parameters.peripheralVolumeL),
];

/** The sets as fitted now, with how well the fit went. */
function setsTable(): string {
  const rows = FIT_PLANS.map((plan) => {
    const { parameters, worstMiss, startSpread } = fitPlan(plan);
    const fine = (value: number) => (value < 1e-6 ? 'under 0.000001' : value.toExponential(1));
    const cells = [short(plan.kaPerHour), ...parameterCells(parameters), fine(worstMiss), fine(startSpread)];
    return [plan.id, plan.targetIds.join(', '), ...cells];
  });
  return table(SETS_HEAD, rows);
}

const SCAN = [1, 1.5, 2, 2.5, 3];

/** The same goals fitted at other absorption rates: what the summaries leave open. */
function scanTable(): string {
  const scanned = (plan: FitPlan) =>
    SCAN.map((kaPerHour) => {
      const { parameters, worstMiss } = fitPlan({ kaPerHour, goals: plan.goals });
      const accumulation = predict(parameters, { quantity: 'accumulation', doseNumber: 15 });
      const miss = worstMiss < 1e-6 ? 'none' : `${(100 * worstMiss).toFixed(1)} %`;
      return [plan.id, short(kaPerHour), ...parameterCells(parameters), short(accumulation), miss];
    });
  return table(
    ['goals of', 'ka 1/h', 'CL/F L/h', 'V1/F L', 'Q/F L/h', 'V2/F L', 'peak 15 over peak 1', 'worst miss'],
    FIT_PLANS.filter(({ id }) => id === 'ext-a' || id === 'tea-a').flatMap(scanned),
  );
}

const WHAT: Record<Target['quantity'], string> = {
  peak: 'Peak',
  'time-of-peak': 'Time of peak',
  'half-life': 'Last half-life',
  area: 'Area under the curve',
  clearance: 'Clearance',
  'terminal-volume': 'Terminal volume',
  'terminal-volume-per-kg': 'Terminal volume by weight',
  'days-to-steady-state': 'Days to 95 % of steady state',
};

function observed({ value, low, high, unit, spread }: Target & { low: number; high: number }): string {
  if (value === null) return `${short(low)} to ${short(high)} ${unit}`;
  if (spread === 'standard deviation') return `${short(value)} ± ${short(high - value)} ${unit}`;
  return `${short(value)} (${short(low)} to ${short(high)}) ${unit}`;
}

/** One line a figure; for each set what it predicts, times what was observed, whether it passes, and what that is worth. */
function validationMarkdown(sets: readonly ParameterSet[]): string {
  const rows = validationTable(sets).map(({ target: row, predictions }) => {
    const dose = row.doseMg === null ? '' : `, ${row.doseMg} mg`;
    const series = row.doseNumber > 1 ? `, dose ${row.doseNumber}` : '';
    const cells = predictions.map(({ predicted, ratio, role, passes }) => {
      const times = ratio === null ? '' : ` (× ${ratio.toFixed(2)})`;
      return `${short(predicted)}${times} ${passes ? 'pass' : '**fail**'}, ${role}`;
    });
    return [
      `${WHAT[row.quantity]}${dose}${series} (${row.id}, ${STUDIES[row.study].product})`,
      observed(row),
      ...cells,
    ];
  });
  return table(['figure', 'observed', ...sets.map(({ id }) => id)], rows);
}

/** What is left of the peak, in percent. */
function shapeMarkdown(sets: readonly ParameterSet[]): string {
  const rows = shapeTable(sets).map(({ setId, partsOfPeak }) => [
    setId,
    ...partsOfPeak.map((part) => String(Math.round(100 * part))),
  ]);
  return table(['set', ...SHAPE_HOURS.map((hours) => `${hours} h`)], rows);
}

/** The studies, with who paid where that matters. */
function studiesMarkdown(): string {
  const rows = (Object.keys(STUDIES) as StudyId[]).map((id) => {
    const { product, people, funding } = STUDIES[id];
    return [cite(id), product, people === null ? 'not read' : String(people), funding ?? ''];
  });
  return table(['study', 'product', 'people', 'paid by'], rows);
}

/** Puts each table between its `<!-- table: name -->` and `<!-- end -->`. @throws Error when a place is missing */
export function withTables(markdown: string, sets: readonly ParameterSet[]): string {
  const tables = {
    studies: studiesMarkdown(),
    sets: setsTable(),
    scan: scanTable(),
    validation: validationMarkdown(sets),
    shape: shapeMarkdown(sets),
  };
  return Object.entries(tables).reduce((text, [name, content]) => {
    const place = new RegExp(`(<!-- table: ${name} -->\n)[^]*?(<!-- end -->)`);
    if (!place.test(text)) throw new Error(`docs/kinetics.md has no place for the table "${name}"`);
    return text.replace(place, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
  }, markdown);
}

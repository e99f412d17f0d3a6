import type { Source } from './types.ts';

/** A publication with a DOI; read in the publication, its abstract or a copy unless `status` says otherwise. */
const paper = (label: string, doi: string, extra: Partial<Source> = {}): Source => ({
  label,
  url: `https://doi.org/${doi}`,
  status: 'primary',
  ...extra,
});

/** A page without a DOI. */
const page = (label: string, url: string, status: Source['status'] = 'primary'): Source => ({ label, url, status });

const pmc = (label: string, id: number): Source => page(label, `https://pmc.ncbi.nlm.nih.gov/articles/PMC${id}`);

/**
 * What the sentences of the guide and of the cards rest on, sorted by key.
 * `primary`: the publication, its abstract or a copy was read. `secondary`: only a text that quotes it was read, so each sentence on
 * it says "reported". `link`: the address is known, the page was not read; such a page stands beside a sentence, never alone.
 */
const TABLE = {
  'brogdon-2022': paper('Brogdon 2022, J Pharm Pract', '10.1177/08971900221116009'),
  'brown-2025': paper('Brown 2025, J AOAC Int', '10.1093/jaoacint/qsaf094'),
  'cdc-2019': paper('CDC 2019, MMWR 68:326', '10.15585/mmwr.mm6814a2'),
  'dea-kratom': page('DEA fact sheet', 'https://www.dea.gov/factsheets/kratom', 'link'),
  'drake-2013': paper('Drake 2013, J Clin Sleep Med 9:1195', '10.5664/jcsm.3170'),
  'ecg-controls': paper('Leong Abdullah 2021, Clin Toxicol 59:400', '10.1080/15563650.2020.1812627'),
  'ecg-series': paper('Leong Bin Abdullah 2021, Front Pharmacol', '10.3389/fphar.2021.723567'),
  'effects-survey': paper('Survey of 129, Front Pharmacol 2022', '10.3389/fphar.2022.765917'),
  'ema-study': pmc('Diary study, 357 people, PMC10818224', 10818224),
  'enzyme-study': paper('Enzyme study, Xenobiotica', '10.1080/00498254.2018.1552819'),
  'fda-7-oh': page(
    'FDA on 7-OH, July 2025',
    'https://www.fda.gov/news-events/press-announcements/fda-takes-steps-restrict-7-oh-opioid-products-threatening-american-consumers',
    'secondary',
  ),
  'fda-kratom': page('FDA and Kratom', 'https://www.fda.gov/news-events/public-health-focus/fda-and-kratom'),
  'federal-register-7-oh': page(
    'Federal Register 2026-13580',
    'https://www.federalregister.gov/d/2026-13580',
    'secondary',
  ),
  'federal-register-mgm': page(
    'Federal Register 2026-17429',
    'https://www.federalregister.gov/d/2026-17429',
    'secondary',
  ),
  'gandhi-2020': paper('Gandhi 2020, World J Hepatol 12:863', '10.4254/wjh.v12.i10.863'),
  'garcia-romeu-2020': pmc('Garcia-Romeu 2020, PMC7423016', 7423016),
  'hill-2023': paper('Hill 2023, Subst Abuse Treat 18:21', '10.1186/s13011-023-00531-4'),
  'hill-2024': paper('Hill 2024, J Addict Med 18:306', '10.1097/ADM.0000000000001290'),
  'huestis-2024': paper('Huestis 2024, Molecules 29:984', '10.3390/molecules29050984', {
    funding: 'Paid for by Johnson Foods, a kratom company',
  }),
  'huestis-2026': page('Huestis 2026, PubMed 42266029', 'https://pubmed.ncbi.nlm.nih.gov/42266029/', 'secondary'),
  'huisman-2023': paper('Huisman 2023, IJERPH 20:6425', '10.3390/ijerph20146425'),
  'livertox-6972': page('LiverTox case 6972', 'https://livertox.niddk.nih.gov/Home/ReferenceCases/kratom/6972'),
  'livertox-8332': page('LiverTox case 8332', 'https://livertox.niddk.nih.gov/Home/ReferenceCases/kratom/8332'),
  'malaysia-2018': paper('Study of 150 men, Malaysia', '10.2174/2405461503666180420120649'),
  'mouse-2022': pmc('Mouse study, PMC9314834', 9314834),
  'nc-poison': page('NC Poison Control', 'https://ncpoisoncontrol.org/types-of-poisons/substances-of-abuse/kratom'),
  nnepc: page('Northern New England Poison Center', 'https://nnepc.org'),
  'opioid-sleep': paper('Review, Curr Opin Pulm Med', '10.1097/mcp.0000000000000733'),
  'pediatrics-2018': paper('Case report, Pediatrics', '10.1542/peds.2018-1839'),
  'plasma-study': pmc('Plasma study, PMC7737207', 7737207),
  'post-2019': paper('Post 2019, Clin Toxicol 57:847', '10.1080/15563650.2019.1569236'),
  'prevete-2025': paper('Prevete 2025, Psychopharmacology 242:1363', '10.1007/s00213-024-06734-2'),
  'quetiapine-case': paper('Case report, Forensic Sci Med Pathol', '10.1007/s12024-018-0049-9'),
  'rat-eeg': paper('Rat study 2021, Neurosci Lett', '10.1016/j.neulet.2021.135632'),
  'rogers-2024': paper('Rogers 2024, Drug Alcohol Depend', '10.1016/j.drugalcdep.2024.111329'),
  'sengnon-2023': paper('Sengnon 2023, Plants 12:949', '10.3390/plants12040949'),
  'sharma-2025': paper('Sharma 2025, Drug Test Anal', '10.1002/dta.3906'),
  'shop-products': pmc('Eight shop products, PMC7432033', 7432033),
  'singh-2014': page('Singh 2014, PubMed 24698080', 'https://pubmed.ncbi.nlm.nih.gov/24698080/'),
  'singh-2018': paper('Singh 2018, J Psychoactive Drugs 50:266', '10.1080/02791072.2018.1443234'),
  'small-survey': paper('Survey of 129, J Addict Med', '10.1097/ADM.0000000000000986'),
  'smith-2023': paper('Smith 2023, Front Pharmacol', '10.3389/fphar.2023.1174139'),
  'smith-2024': paper('Smith 2024, J Addict Med', '10.1097/adm.0000000000001259'),
  'tanna-2021': page('Laboratory study, JPET 376:64', 'https://jpet.aspetjournals.org/content/376/1/64'),
  'tanna-2022': paper('Tanna 2022, Pharmaceutics 14:620', '10.3390/pharmaceutics14030620'),
  'tanna-2023': paper('Tanna 2023, Clin Pharmacol Ther 113:1315', '10.1002/cpt.2891'),
  'trakulsrichai-2015': paper('Trakulsrichai 2015, Drug Des Devel Ther 9:2421', '10.2147/DDDT.S79658'),
  'transport-review': paper('Review 2023, Drug Metab Dispos 51:923', '10.1124/dmd.122.001005'),
  'vento-2021': pmc('Case report with review 2021, PMC8044355', 8044355),
  'vicknasingam-2020': pmc('Vicknasingam 2020, PMC7309661', 7309661),
  'wright-2021': paper('Wright 2021, J Perinatol', '10.1038/s41372-021-00952-8'),
  'ya-2019': page('Ya 2019, PubMed 31100603', 'https://pubmed.ncbi.nlm.nih.gov/31100603/'),
} satisfies Record<string, Source>;

export type SourceKey = keyof typeof TABLE;

export const SOURCES: Readonly<Record<SourceKey, Source>> = TABLE;

/** The source of a key, or `undefined` when the table has none by that name. */
export function sourceOf(key: string): Source | undefined {
  return Object.hasOwn(TABLE, key) ? TABLE[key as SourceKey] : undefined;
}

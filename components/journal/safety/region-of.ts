import type { Region } from '../../../utils/guidance/help-lines.ts';

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/** The region whose numbers are shown first, from the browser's language tags; a person can choose another. */
export function regionOf(languages: readonly string[]): Region {
  for (const tag of languages) {
    const territory = territoryOf(tag);
    if (territory === undefined) continue;
    if (territory === 'GB') return 'UK';
    if (territory === 'US' || territory === 'CA' || territory === 'AU') return territory;
    if (EU.includes(territory)) return 'EU';
  }
  return 'US';
}

function territoryOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}

/** Emergency signs and numbers: what the Safety page and the topic "Help now" show first. */

export const REGIONS = ['US', 'CA', 'UK', 'EU', 'AU'] as const;
export type Region = (typeof REGIONS)[number];

export const REGION_NAMES: Readonly<Record<Region, string>> = {
  US: 'United States',
  CA: 'Canada',
  UK: 'United Kingdom',
  EU: 'European Union',
  AU: 'Australia',
};

/** A number to call. */
export interface HelpLine {
  who: string;
  /** A few words under the name. */
  note: string;
  /** As a person reads it. */
  shown: string;
  /** As a `tel:` address takes it: digits, a leading plus allowed. */
  tel: string;
  /**
   * `read`: stood on a page of the service, an authority or the press that was read. `general`: common knowledge, no page read;
   * a person checks these again before each release.
   */
  status: 'read' | 'general';
  /** Month of the last look, `YYYY-MM`. */
  checked: string;
}

const CHECKED = '2026-11';
const line = (who: string, note: string, shown: string, status: HelpLine['status']): HelpLine => ({
  who,
  note,
  shown,
  tel: shown.replace(/[^+\d]/g, ''),
  status,
  checked: CHECKED,
});

/** Numbers by region, the emergency number first. */
export const HELP_LINES: Readonly<Record<Region, readonly [HelpLine, ...HelpLine[]]>> = {
  US: [
    line('Emergency', 'ambulance, fire, police', '911', 'general'),
    line('Poison Control', 'free, day and night', '1-800-222-1222', 'read'),
    line('Crisis line', 'call or text', '988', 'read'),
    line('Help with stopping', 'SAMHSA, free, day and night', '1-800-662-4357', 'read'),
  ],
  CA: [
    line('Emergency', 'ambulance, fire, police', '911', 'general'),
    line('Poison centres', 'free; in Quebec 1-800-463-5060', '1-844-764-7669', 'read'),
    line('Crisis line', 'call or text', '988', 'read'),
  ],
  UK: [
    line('Emergency', 'ambulance, fire, police', '999', 'read'),
    line('NHS 111', 'urgent advice, also on poisons', '111', 'general'),
    line('Samaritans', 'free, day and night', '116 123', 'read'),
  ],
  EU: [
    line('Emergency', 'in every country of the Union', '112', 'read'),
    line('Emotional support', 'in many countries, not in all', '116 123', 'read'),
  ],
  AU: [
    line('Emergency', 'ambulance, fire, police', '000', 'read'),
    line('Poisons Information', 'day and night', '13 11 26', 'read'),
    line('Lifeline', 'crisis support', '13 11 14', 'general'),
  ],
};

/** Ends of the sentence "Call now if someone ...". Sources: NC Poison Control, Northern New England Poison Center, FDA. */
export const EMERGENCY_SIGNS: readonly string[] = [
  'cannot be woken, or only groans when you try',
  'breathes slowly, with gaps, or with a gurgling sound',
  'has blue or grey lips, or pinpoint pupils',
  'has a seizure',
  'has chest pain, faints, or a racing or uneven heartbeat',
  'is very hot, rigid, badly confused or agitated',
  'sees or hears things that are not there',
  'speaks of ending their life',
];

/** What to do after the call, a bold opening and the rest. */
export const UNTIL_HELP_COMES: readonly { opening: string; text: string }[] = [
  {
    opening: 'Until help comes:',
    text: 'lay them on their side and stay. Give naloxone if there is any, and again if nothing changes. Say what was taken, all of it: it helps them help.',
  },
  { opening: 'If it is you:', text: 'call first, then unlock the door.' },
];

/** Signs of a liver in trouble (LiverTox case reports). */
export const SEE_A_DOCTOR: { opening: string; text: string } = {
  opening: 'See a doctor within a day',
  text: 'for yellow skin or eyes, dark urine, pale stools, itching all over, fever, or pain in the belly under the right ribs, even when you otherwise feel well.',
};

export const CLAIM_KINDS = [
  '7-oh-is-just-kratom',
  'addiction-or-withdrawal',
  'cures-disease',
  'disrupts-sleep',
  'dosage-advice',
  'helps-sleep',
  'interaction-warning',
  'legal-everywhere',
  'low-dose-stimulates-high-dose-sedates',
  'not-addictive',
  'organ-harm',
  'relieves-pain',
  'safe-or-natural',
  'strain-decides-effect',
  'treats-anxiety-or-depression',
  'treats-opioid-withdrawal',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A sentence (or heading, bullet, line) that says something checkable about kratom. UTF-16 offsets, end exclusive. */
export interface Claim {
  start: number;
  end: number;
  /** Most telling first; at least one. */
  kinds: ClaimKind[];
}

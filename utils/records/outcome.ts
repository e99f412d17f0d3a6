/** Why an act did nothing. `field` names what the person filled in; surfaces turn the code into a sentence that says what would do. */
export interface Problem {
  code:
    | 'amount-missing'
    | 'amount-not-a-number'
    | 'amount-not-positive'
    | 'amount-out-of-range'
    | 'awake-without-waking'
    | 'bedtime-invalid'
    | 'day-start-invalid'
    | 'diary-blank'
    | 'diary-order'
    | 'disk-full'
    | 'label-missing'
    | 'label-too-long'
    | 'longer-than-a-day'
    | 'longer-than-the-night'
    | 'newer-database'
    | 'no-consent'
    | 'not-found'
    | 'note-too-long'
    | 'number-out-of-range'
    | 'outdated'
    | 'pain-out-of-range'
    | 'product-missing'
    | 'save-failed'
    | 'time-in-future'
    | 'time-invalid'
    | 'time-too-old'
    | 'unit-unknown'
    | 'wind-down-invalid'
    | 'zone-invalid';
  field: string;
  /** The other answer, where two go against each other. */
  against?: string;
}

/** An act's end: what it made, or why it made nothing. Exceptions are left for bugs. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (code: Problem['code'], field: string): Outcome<never> => ({
  ok: false,
  problems: [{ code, field }],
});

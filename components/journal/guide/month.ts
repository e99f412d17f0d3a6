/** `2026-11` as "November 2026" in the reader's language; what is no month is given back as it stands. */
export function monthName(month: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  if (year === undefined || number === undefined) return month;
  const first = Date.UTC(Number(year), Number(number) - 1);
  return new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
}

/** A part of a whole in per cent, as the browser writes it. */
export const shareText = (share: number): string =>
  new Intl.NumberFormat(undefined, { style: 'percent' }).format(share);

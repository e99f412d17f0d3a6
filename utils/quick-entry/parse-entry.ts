import { lastClockTime } from '../bedtime/last-clock-time.ts';
import type { Amount, DoseUnit, Product } from '../records/types.ts';

/** A dose as typed in one line. */
export interface Entry {
  /** The product that the words name, else the one taken last. */
  productId: string;
  amount: Amount;
  /** Minutes before now, or an instant where a clock time was given. */
  when: { minutesAgo: number } | { atMs: number };
  pain: number | null;
}

export type ParsedEntry =
  | { ok: true; entry: Entry }
  | { ok: false; why: 'empty' | 'no-amount' | 'no-product' | 'pain' | 'words' };

interface Known {
  /** Live products, the one taken last first. */
  products: readonly Pick<Product, 'id' | 'label' | 'unit'>[];
  nowMs: number;
  zone: string;
}

const UNITS: Record<string, DoseUnit> = {
  g: 'g',
  gram: 'g',
  grams: 'g',
  mg: 'mg',
  ml: 'ml',
  cap: 'capsule',
  caps: 'capsule',
  capsule: 'capsule',
  capsules: 'capsule',
  cup: 'cup',
  cups: 'cup',
  tablet: 'tablet',
  tablets: 'tablet',
  piece: 'piece',
  pieces: 'piece',
};

const AGO = /\b(\d{1,4})\s*(m|min|mins|minutes?|h|hours?)\s+ago\b/iu;
const CLOCK = /\bat\s+(\d{1,2})[:.](\d{2})\b/iu;
const PAIN = /\bpain\s+(\S+)/iu;
const AMOUNT = /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)?|[.,]\d+)\s*([a-z]+)?/iu;
const UNKNOWN = /(?<!\S)(\?|unknown)(?!\S)/iu;

/**
 * Reads one line such as `2.5g 20 min ago pain 6`, `tea 1 cup at 18:30` or `unknown`. Every word must be understood: a line with
 * words left over is refused rather than half stored.
 */
export function parseEntry(text: string, known: Known): ParsedEntry {
  let rest = ` ${text} `;
  if (rest.trim() === '') return { ok: false, why: 'empty' };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };

  const pain = take(PAIN);
  if (pain && !/^(10|\d)$/.test(pain[1] ?? '')) return { ok: false, why: 'pain' };
  const when = readWhen(take, known);
  if (when === null) return { ok: false, why: 'words' };
  take(/\bnow\b/iu);

  const product = takeProduct(rest, known.products);
  if (product) rest = product.rest;
  const chosen = product?.product ?? known.products[0];
  if (!chosen) return { ok: false, why: 'no-product' };

  const amount = readAmount(take, chosen.unit);
  if (amount === null) return { ok: false, why: 'no-amount' };
  if (rest.trim() !== '') return { ok: false, why: 'words' };
  return { ok: true, entry: { productId: chosen.id, amount, when, pain: pain ? Number(pain[1]) : null } };
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

/** `null` for a clock time that no clock shows, or that is still to come today. */
function readWhen(take: Take, { nowMs, zone }: Known): Entry['when'] | null {
  const ago = take(AGO);
  if (ago) return { minutesAgo: Number(ago[1]) * (/^h/i.test(ago[2] ?? '') ? 60 : 1) };
  const clock = take(CLOCK);
  if (!clock) return { minutesAgo: 0 };
  const [hours, minutes] = [Number(clock[1]), Number(clock[2])];
  if (hours > 23 || minutes > 59) return null;
  const atMs = lastClockTime(nowMs, zone, hours * 60 + minutes);
  return atMs === null ? null : { atMs };
}

/** The longest label that stands in the line as whole words. */
function takeProduct<P extends Known['products'][number]>(rest: string, products: readonly P[]) {
  const lower = rest.toLowerCase();
  const found = products
    .map((product) => ({ product, at: lower.indexOf(` ${product.label.toLowerCase()} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.product.label.length - a.product.label.length)[0];
  if (!found) return null;
  const end = found.at + 1 + found.product.label.length;
  return { product: found.product, rest: `${rest.slice(0, found.at)} ${rest.slice(end)}` };
}

function readAmount(take: Take, usual: DoseUnit): Amount | null {
  if (take(UNKNOWN)) return 'unknown';
  const match = take(AMOUNT);
  if (!match) return null;
  const unit = match[2] === undefined ? usual : UNITS[match[2].toLowerCase()];
  const value = Number((match[1] ?? '').replace(',', '.'));
  return unit === undefined || !(value > 0) ? null : { value, unit };
}

/**
 * How far local time is ahead of UTC, read from the runtime's own zone data.
 *
 * One look-up through `Intl` costs about two microseconds and a page of patterns asks tens of thousands of times, so the offset at
 * each UTC midnight is remembered. Where two neighbouring midnights agree, the whole day between has that offset; where they differ,
 * the second of the change is searched for once. No zone has changed its clocks twice within one day.
 */

import { millisecondsInDay, millisecondsInSecond } from 'date-fns/constants';

/** About 27 years of days; past that the memory of a zone starts afresh, so that odd input can't make it grow without end. */
const MOST_DAYS = 10_000;

interface ZoneMemory {
  format: Intl.DateTimeFormat;
  offsetAtDay: Map<number, number>;
  /** The instant at which the clocks change, by the UTC day that holds it. */
  changeInDay: Map<number, number>;
}

const zones = new Map<string, ZoneMemory>();

function memoryOf(zone: string): ZoneMemory {
  const known = zones.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const memory: ZoneMemory = { format, offsetAtDay: new Map(), changeInDay: new Map() };
  zones.set(zone, memory);
  return memory;
}

function readOffset(format: Intl.DateTimeFormat, atMs: number): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = format
    .format(atMs)
    .split(/\D+/)
    .map(Number);
  return (
    Date.UTC(year, month - 1, day, hour, minute, second) -
    Math.floor(atMs / millisecondsInSecond) * millisecondsInSecond
  );
}

function offsetAtDay(memory: ZoneMemory, day: number): number {
  const known = memory.offsetAtDay.get(day);
  if (known !== undefined) return known;
  if (memory.offsetAtDay.size >= MOST_DAYS) memory.offsetAtDay.clear();
  const offset = readOffset(memory.format, day * millisecondsInDay);
  memory.offsetAtDay.set(day, offset);
  return offset;
}

function changeInDay(memory: ZoneMemory, day: number): number {
  const known = memory.changeInDay.get(day);
  if (known !== undefined) return known;
  if (memory.changeInDay.size >= MOST_DAYS) memory.changeInDay.clear();
  const before = offsetAtDay(memory, day);
  let last = day * millisecondsInDay;
  let change = last + millisecondsInDay;
  while (change - last > millisecondsInSecond) {
    const middle = Math.floor((last + change) / 2 / millisecondsInSecond) * millisecondsInSecond;
    if (readOffset(memory.format, middle) === before) last = middle;
    else change = middle;
  }
  memory.changeInDay.set(day, change);
  return change;
}

/**
 * Milliseconds that local time in `zone` is ahead of UTC at an instant; negative west of Greenwich.
 * @throws RangeError when the runtime does not know the zone, or the instant is not a number.
 */
export function zoneOffsetMs(atMs: number, zone: string): number {
  const memory = memoryOf(zone);
  const day = Math.floor(atMs / millisecondsInDay);
  const before = offsetAtDay(memory, day);
  const after = offsetAtDay(memory, day + 1);
  if (before === after) return before;
  return atMs < changeInDay(memory, day) ? before : after;
}

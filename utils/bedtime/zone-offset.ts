/**
 * How far local time is ahead of UTC, read from the runtime's own zone data.
 *
 * One look-up through `Intl` costs about two microseconds and a page of patterns asks tens of thousands of times, so the offset at
 * each UTC midnight is remembered. Where two neighbouring midnights agree, the whole day between has that offset: no zone has
 * changed its clocks twice within one day and come back.
 */

const DAY_MS = 86_400_000;
/** About 27 years of days; past that the memory of a zone starts afresh, so that odd input can't make it grow without end. */
const MOST_DAYS = 10_000;

interface ZoneMemory {
  format: Intl.DateTimeFormat;
  offsetAtDay: Map<number, number>;
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
  const memory: ZoneMemory = { format, offsetAtDay: new Map() };
  zones.set(zone, memory);
  return memory;
}

function readOffset(format: Intl.DateTimeFormat, atMs: number): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = format
    .format(atMs)
    .split(/\D+/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000;
}

function offsetAtDay(memory: ZoneMemory, day: number): number {
  const known = memory.offsetAtDay.get(day);
  if (known !== undefined) return known;
  if (memory.offsetAtDay.size >= MOST_DAYS) memory.offsetAtDay.clear();
  const offset = readOffset(memory.format, day * DAY_MS);
  memory.offsetAtDay.set(day, offset);
  return offset;
}

/**
 * Milliseconds that local time in `zone` is ahead of UTC at an instant; negative west of Greenwich.
 * @throws RangeError when the runtime does not know the zone, or the instant is not a number.
 */
export function zoneOffsetMs(atMs: number, zone: string): number {
  const memory = memoryOf(zone);
  const day = Math.floor(atMs / DAY_MS);
  const before = offsetAtDay(memory, day);
  if (before === offsetAtDay(memory, day + 1)) return before;
  return readOffset(memory.format, atMs);
}

import { pbkdf2Sync } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { median, quantile, show } from './page/numbers.ts';

/**
 * What else the machine does meanwhile, in words: its load, and how much longer a piece of work takes by the clock on the wall than in time
 * of the processor. 1.0 is a machine of one's own; with 2 a figure by the clock is half waiting.
 */
export function machineNow(): string {
  const stretched = Array.from({ length: 25 }, stretchOfWork);
  const noise = `${show(median(stretched))}, 90 % under ${show(quantile(stretched, 0.9))}`;
  return `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, clock over processor time ${noise}`;
}

function stretchOfWork(): number {
  const beganAt = performance.now();
  const before = process.cpuUsage();
  pbkdf2Sync('a fixed piece of work', 'salt', 20_000, 32, 'sha256');
  const { user, system } = process.cpuUsage(before);
  return ((performance.now() - beganAt) * 1000) / (user + system);
}

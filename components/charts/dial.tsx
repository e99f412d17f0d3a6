import { arcPath, dialAngle, RING, spokePath } from './dial-geometry.ts';
import './charts.css';

export interface DialProps {
  nowMs: number;
  zone: string;
  bedtimeMs: number | null;
  windDownStartMs: number | null;
  /** Where the night's arc ends: when the person woke, or usually wakes. */
  wakeMs: number;
}

const THREE_HOURS = [0, 45, 90, 135, 180, 225, 270, 315];

/** The leaf of a watch hand, pointing down from the middle. */
const HAND = 'M0 -4L-0.6 -1.4L-0.6 8.1C-4.2 12.3 -3.9 18.5 0 27C3.9 18.5 4.2 12.3 0.6 8.1L0.6 -1.4Z';

/**
 * A dial of 24 hours, midnight on top: solid from bed to waking, dashed in the wind-down, a notch at bed, a leaf hand at now.
 * It repeats what the heading beside it says, so it is hidden from readers.
 */
export function Dial({ nowMs, zone, bedtimeMs, windDownStartMs, wakeMs }: DialProps) {
  const bed = bedtimeMs === null ? null : dialAngle(bedtimeMs, zone);
  return (
    <svg className="mark" width="72" height="72" viewBox="0 0 64 64" aria-hidden="true">
      <circle className="m-ring" cx="32" cy="32" r={RING} strokeWidth="1" />
      {THREE_HOURS.map((angle) => (
        <path key={angle} className="m-tick" d={spokePath(angle, 24, angle % 90 === 0 ? 20 : 22)} />
      ))}
      {bed === null ? null : (
        <>
          <path className="m-arc" d={arcPath(bed, dialAngle(wakeMs, zone))} strokeWidth="4.5" />
          {windDownStartMs === null ? null : (
            <path
              className="m-arc"
              d={arcPath(dialAngle(windDownStartMs, zone), bed)}
              strokeWidth="4.5"
              strokeDasharray="1.5 1.5"
            />
          )}
          <path className="m-bed" d={spokePath(bed, 31.5, 21.5)} strokeWidth="2.5" />
        </>
      )}
      <path
        className="m-hand"
        transform={`translate(32 32) rotate(${Math.round(dialAngle(nowMs, zone) + 180)}) translate(0 -4)`}
        d={HAND}
      />
      <circle className="m-pin" cx="32" cy="32" r="2" />
    </svg>
  );
}

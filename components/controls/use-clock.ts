import { millisecondsInMinute } from 'date-fns/constants';
import { useEffect, useState } from 'react';
import { deviceZone } from '../../utils/toolbar/device-zone.ts';

export interface Clock {
  nowMs: number;
  /** IANA zone of the device at `nowMs`. */
  zone: string;
}

export const readClock = (): Clock => ({ nowMs: Date.now(), zone: deviceZone() });

/**
 * The present, renewed at every full minute and whenever the page is looked at again, so that a laptop that slept, a clock that
 * was set or a zone that was crossed is right at the next look. `renew` asks for it at once, for instance after a write.
 */
export function useClock(): [Clock, renew: () => void] {
  const [clock, setClock] = useState(readClock);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      setClock(readClock());
      timer = setTimeout(tick, millisecondsInMinute - (Date.now() % millisecondsInMinute));
    };
    timer = setTimeout(tick, millisecondsInMinute - (Date.now() % millisecondsInMinute));
    document.addEventListener('visibilitychange', tick);
    addEventListener('focus', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
      removeEventListener('focus', tick);
    };
  }, []);
  return [clock, () => setClock(readClock())];
}

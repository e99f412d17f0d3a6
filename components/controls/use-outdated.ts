import { useEffect, useState } from 'react';
import { isTakenOver, onOutdated, records } from '../../utils/records/database.ts';

/** Whether the extension was updated under this page, which can neither read nor write the records since. */
export function useOutdated(): boolean {
  const [outdated, setOutdated] = useState(() => isTakenOver(records));
  useEffect(() => onOutdated(() => setOutdated(true)), []);
  return outdated;
}

import { useLiveQuery } from 'dexie-react-hooks';
import { records } from '../../utils/records/database.ts';
import { type PresetWithProduct, readShelf } from '../../utils/records/queries.ts';
import type { Settings } from '../../utils/records/types.ts';

export interface Setup {
  settings: Settings;
  presets: PresetWithProduct[];
}

export async function loadSetup(): Promise<Setup> {
  const { settings, presets } = await readShelf(records);
  return { settings, presets };
}

/** Settings and buttons as they stand, following every write of any window. */
export const useSetup = (first: Setup): Setup => useLiveQuery(loadSetup, [], first);

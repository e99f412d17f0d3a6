import { useState } from 'react';
import { records } from '../../../utils/records/database.ts';
import { deleteDiary, putDiaryBack, restoreDiary, saveDiary } from '../../../utils/records/nights.ts';
import type { Outcome } from '../../../utils/records/outcome.ts';
import type { Night, NightDate, SleepDiary } from '../../../utils/records/types.ts';
import { keepDraft, readDraft } from '../../controls/draft.ts';
import { refreshAfterWrite } from '../../controls/refresh-after-write.ts';
import { type DiaryDraft, diaryOf, draftOf, isDiaryDraft, type Typed } from './diary-draft.ts';
import { type DiaryFault, diaryFaults, faultOf } from './diary-faults.ts';

export interface DiarySaid {
  what: 'kept' | 'deleted' | 'taken-back';
  /** What stood there before, for the undo; `null` where nothing did. */
  before: SleepDiary | null;
}

interface Given {
  date: NightDate;
  night: Night | null;
  /** When it was last written, also by what deleted it. */
  writtenAt: number;
  /** IANA zone of a night of which nobody has said another. */
  usualZone: string;
  /** About when bed was to be expected, by the zone that the diary is in. */
  bedMsIn: (zone: string) => number;
  /** Something was typed, so the page has to stay with this night; or it is kept, and need not. */
  onTyping: (typing: boolean) => void;
}

/** The diary of one night: what is typed until it is kept, what is stored, and how to take the last act back. */
export function useDiary({ date, night, writtenAt, usualZone, bedMsIn, onTyping }: Given) {
  const form = `morning ${date}`;
  const [left] = useState(() => readDraft(form, isDiaryDraft));
  const [draft, setDraftHere] = useState<DiaryDraft | null>(left);
  // The answer of an act comes before the live query's, so that the fields never fall back for a moment.
  const [written, setWritten] = useState<Night | null>(null);
  const [faults, setFaults] = useState<readonly DiaryFault[]>([]);
  const [said, setSaid] = useState<DiarySaid | null>(null);
  const latest = written !== null && written.updatedAt > writtenAt ? written : night;
  const stored = latest?.deletedAt === null ? latest.diary : null;
  const shown = draft ?? draftOf(stored);
  const zone = shown.zone ?? usualZone;
  const diary = diaryOf(shown, { bedMs: bedMsIn(zone), zone, stored });

  function setDraft(next: DiaryDraft | null) {
    setDraftHere(next);
    keepDraft(form, next);
    onTyping(next !== null);
  }

  async function settle(outcome: Outcome<Night | null>, what: DiarySaid['what'], before: SleepDiary | null) {
    if (!outcome.ok) return setFaults(outcome.problems.map(faultOf));
    setFaults([]);
    setWritten(outcome.value);
    setDraft(null);
    setSaid({ what, before });
    await refreshAfterWrite();
  }

  /** What was kept where nothing stood is deleted again, so that History can bring it back. */
  function takenBack({ what, before }: DiarySaid): Promise<Outcome<Night | null>> {
    if (what === 'deleted') return restoreDiary(records, date, Date.now());
    return before === null ? deleteDiary(records, date, Date.now()) : putDiaryBack(records, date, before, Date.now());
  }

  /** @param halfTyped fields that hold something which is not a whole answer; they read as blank and must not be kept as such. */
  async function keep(halfTyped: readonly Typed[]) {
    const found: DiaryFault[] =
      halfTyped.length > 0
        ? halfTyped.map((field) => ({ code: 'half-typed', field, against: null }))
        : diaryFaults(diary, Date.now());
    if (found.length > 0) return setFaults(found);
    // A second press with nothing new is the first one's echo: the undo still leads to what was there before both.
    const before = draft === null && said?.what === 'kept' ? said.before : stored;
    await settle(await saveDiary(records, date, diary, Date.now()), 'kept', before);
  }

  return {
    shown,
    diary,
    stored,
    zone,
    faults,
    said,
    /** What is shown was typed at an earlier visit and not kept since. */
    fromEarlier: draft !== null && draft === left,
    // With its zone: what is typed is still meant by the clock there when it is looked at from elsewhere.
    change: (part: Partial<DiaryDraft>) => setDraft({ ...shown, zone, ...part }),
    changeZone: (to: string) => setDraft({ ...shown, zone: to }),
    drop() {
      setDraft(null);
      setFaults([]);
    },
    keep,
    remove: async () => settle(await deleteDiary(records, date, Date.now()), 'deleted', stored),
    undo: async () => said && settle(await takenBack(said), 'taken-back', said.before),
  };
}

export type DiaryState = ReturnType<typeof useDiary>;

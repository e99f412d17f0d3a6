import { useState } from 'react';
import { i18n } from '#i18n';
import { nightOf } from '../../../utils/bedtime/night-of.ts';
import type { PainCheck } from '../../../utils/records/types.ts';
import type { Clock } from '../../controls/use-clock.ts';
import { dayText } from './night-words.ts';
import { painCheckDueFrom } from './pain-check-due.ts';
import { readPainDraft } from './pain-draft.ts';
import { PainForm } from './pain-form.tsx';
import { answersText } from './pain-words.ts';

/** Krebs et al. 2009: three items, three items' mean. */
const PEG = 'https://doi.org/10.1007/s11606-009-0981-1';

interface PainWeekProps {
  last: PainCheck | null;
  clock: Clock;
  dayStartMin: number;
}

/** The weekly pain check: open when it is due, behind a disclosure when it is not. */
export function PainWeek({ last, clock, dayStartMin }: PainWeekProps) {
  const dueFrom = painCheckDueFrom(last, dayStartMin);
  const isDue = dueFrom === null || nightOf(clock.nowMs, clock.zone, dayStartMin) >= dueFrom;
  // What is open stays open while one is in it; keeping the answers closes it.
  const [opened, setOpened] = useState<boolean | null>(() => (readPainDraft() ? true : null));
  const open = opened ?? isDue;
  return (
    <section className="sec pain-week" aria-labelledby="pain-week">
      <h2 className="h-sec" id="pain-week">
        {i18n.t('morning.pain.heading')}
      </h2>
      <p className="sup">{i18n.t('morning.pain.lead')}</p>
      {last && dueFrom && (
        <p className="sup">
          {i18n.t('morning.pain.done', {
            day: dayText(nightOf(last.atMs, last.zone, dayStartMin)),
            ...answersText(last),
          })}{' '}
          {isDue ? i18n.t('morning.pain.due') : i18n.t('morning.pain.next', { day: dayText(dueFrom) })}
        </p>
      )}
      <PainForm
        open={open}
        onTyping={() => setOpened(true)}
        onOpen={() => setOpened(true)}
        onKept={() => setOpened(false)}
        onTakenBack={() => setOpened(null)}
      />
      <p className="cap">
        {i18n.t('morning.pain.source')}{' '}
        <a href={PEG} target="_blank" rel="noopener noreferrer">
          {i18n.t('morning.pain.citation')}
        </a>
      </p>
    </section>
  );
}

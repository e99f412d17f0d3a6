import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { addNights, nightOf } from '../../../utils/bedtime/night-of.ts';
import { records } from '../../../utils/records/database.ts';
import { lastPainCheck } from '../../../utils/records/pain-checks.ts';
import { type DayView, readDay } from '../../../utils/records/queries.ts';
import type { NightDate, PainCheck } from '../../../utils/records/types.ts';
import { nightFacts } from '../../../utils/toolbar/night-facts.ts';
import { type Clock, useClock } from '../../controls/use-clock.ts';
import { PageHeading } from '../page-heading.tsx';
import type { PageProps } from '../pages.ts';
import { DiaryOfNight } from './diary-of-night.tsx';
import { loadNight } from './load-night.ts';
import { NightChooser } from './night-chooser.tsx';
import { nightDays } from './night-words.ts';
import { PainWeek } from './pain-week.tsx';
import { nightChoice, readNight } from './which-night.ts';
import './morning.css';

interface Basis {
  view: DayView;
  painCheck: PainCheck | null;
}

/** Settings, the nights about now, every product, and the last pain check. The night's own doses are read by its date. */
async function loadBasis({ nowMs, zone }: Clock): Promise<Basis> {
  const [view, painCheck] = await Promise.all([
    readDay(records, null, addNights(nightOf(nowMs, zone, 0), -2)),
    lastPainCheck(records),
  ]);
  return { view, painCheck };
}

/** The morning check-in: the sleep diary of last night or of the night that the address names, and the weekly pain check. */
export function MorningPage({ rest }: PageProps) {
  const [clock] = useClock();
  const hour = Math.floor(clock.nowMs / 3_600_000);
  const basis = useLiveQuery(() => loadBasis(clock), [hour, clock.zone]);
  if (!basis) return <PageHeading>{i18n.t('journal.pages.morning')}</PageHeading>;
  return <Morning basis={basis} clock={clock} asked={rest[0]} />;
}

function Morning({
  basis: { view, painCheck },
  clock,
  asked,
}: {
  basis: Basis;
  clock: Clock;
  asked: string | undefined;
}) {
  const { schedule, consentAt } = view.settings;
  const { usual, latest } = nightChoice(clock.nowMs, clock.zone, schedule, nightFacts(view.nights));
  // While something is typed the page stays with its night, also when the hour comes that makes another one the usual.
  const [held, setHeld] = useState<NightDate | null>(null);
  const named = asked === undefined ? (held ?? usual) : readNight(asked);
  const today = nightOf(clock.nowMs, clock.zone, schedule.dayStartMin);
  const problem = named === null ? 'morning.noSuchNight' : named > latest ? 'morning.notYet' : null;

  if (consentAt === null) {
    return (
      <Head heading={i18n.t('journal.pages.morning')}>
        <p className="sup">
          {i18n.t('popup.consentFirst')} <a href="/welcome.html">{i18n.t('popup.openWelcome')}</a>
        </p>
      </Head>
    );
  }
  if (named === null || problem !== null) {
    return (
      <Head heading={i18n.t(problem ?? 'morning.noSuchNight')} chooser={<NightChooser date={latest} latest={latest} />}>
        <p className="sup">{i18n.t('morning.chooseOther')}</p>
      </Head>
    );
  }
  const days = nightDays(named, today);
  return (
    <>
      <Head
        heading={i18n.t('morning.nightOf', { days })}
        chooser={<NightChooser key={named} date={named} latest={latest} />}
      >
        <p className="sup">{i18n.t('morning.lead')}</p>
      </Head>
      <NightFound
        key={`${named} ${clock.zone}`}
        date={named}
        days={days}
        view={view}
        clock={clock}
        onTyping={(typing) => setHeld(typing ? named : null)}
      />
      <PainWeek last={painCheck} clock={clock} dayStartMin={schedule.dayStartMin} />
    </>
  );
}

interface NightFoundProps {
  date: NightDate;
  days: string;
  view: DayView;
  clock: Clock;
  onTyping: (typing: boolean) => void;
}

function NightFound({ date, days, view, clock, onTyping }: NightFoundProps) {
  const { schedule } = view.settings;
  const found = useLiveQuery(() => loadNight(date, schedule, view.products), [date, schedule, view.products]);
  if (!found) return null;
  return <DiaryOfNight {...{ date, days, found, schedule, onTyping }} clock={clock} />;
}

function Head({ heading, chooser, children }: { heading: string; chooser?: ReactNode; children: ReactNode }) {
  return (
    <header className="morning-head">
      <div>
        <PageHeading>{heading}</PageHeading>
        {children}
      </div>
      {chooser}
    </header>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import { eveningOf } from '../../utils/bedtime/bedtime-of.ts';
import { countdown } from '../../utils/bedtime/countdown.ts';
import { records } from '../../utils/records/database.ts';
import { addProductWithPreset } from '../../utils/records/products.ts';
import { type DayView, productsByUse } from '../../utils/records/queries.ts';
import { nightFacts } from '../../utils/toolbar/night-facts.ts';
import { NewButtonForm } from '../controls/new-button-form.tsx';
import { ProblemList } from '../controls/problem-list.tsx';
import { useClock } from '../controls/use-clock.ts';
import { useDay } from '../controls/use-day.ts';
import { useOutdated } from '../controls/use-outdated.ts';
import { Presets } from '../day/presets.tsx';
import { TonightOfDay } from '../day/tonight-of-day.tsx';
import { Foot } from './foot.tsx';
import { HeldHeight } from './held-height.tsx';
import { Hero } from './hero.tsx';
import { LastDose } from './last-dose.tsx';
import { LoggedStatus } from './logged-status.tsx';
import { ConsentFirst, Notices } from './notices.tsx';
import { OtherDose } from './other-dose.tsx';
import { PageRow } from './page-row.tsx';
import { TodayDial, TodayRibbon } from './today-pictures.tsx';
import { useLogging } from './use-logging.ts';

/** The popup. `first` was read before the first paint, so that it opens with the countdown in place. */
export function PopupApp({ first }: { first: DayView }) {
  const [clock, renew] = useClock();
  const view = useDay(first, clock.nowMs, clock.zone);
  const outdated = useOutdated();
  const [otherOpen, setOtherOpen] = useState(false);
  const logging = useLogging(view, renew);

  const { schedule, consentAt } = view.settings;
  const state = countdown(clock.nowMs, clock.zone, schedule, nightFacts(view.nights));
  const agreed = consentAt !== null;
  const canLog = agreed && !outdated;
  const products = productsByUse(view);
  const isEvening = eveningOf(clock.nowMs, clock.zone, schedule, nightFacts(view.nights)).place === 'wind-down';

  return (
    <main className={otherOpen ? 'popup popup--other' : 'popup'}>
      <Hero
        countdown={state}
        zone={clock.zone}
        neverSet={schedule.bedtimesMin.every((minutes) => minutes === null)}
        picture={<TodayDial clock={clock} countdown={state} view={view} />}
        tonight={!outdated && <TonightOfDay countdown={state} zone={clock.zone} view={view} onAsked={renew} />}
      />
      <HeldHeight withNotice={canLog && isEvening}>
        <TodayRibbon clock={clock} view={view} legend={!otherOpen && !logging.said} />
        <Notices outdated={outdated} unreadable={view.unreadable} />
        <LoggedStatus
          said={logging.said}
          canUndo={logging.canUndo && !outdated}
          onUndo={() => void logging.undo()}
          windDown={windDownOf(logging, view)}
          clock={clock}
        />
        {!outdated && <ProblemList problems={logging.problems} />}
        {!logging.said && agreed && <LastDose dose={view.lastDose} products={view.products} clock={clock} />}
      </HeldHeight>
      {!agreed && !outdated && <ConsentFirst />}
      {canLog && view.presets.length > 0 && <Presets presets={view.presets} onLog={logging.press} />}
      {canLog && view.presets.length === 0 && (
        <section className="first-box">
          <p className="sup">
            <b>{i18n.t('popup.makeButton')}</b> {i18n.t('popup.makeButtonWhy')}
          </p>
          <NewButtonForm
            canLog
            onKeep={async (product, amount, log) => {
              const kept = await addProductWithPreset(records, product, amount, Date.now());
              if (kept.ok && log) await logging.press(kept.value);
              return kept;
            }}
          />
        </section>
      )}
      {canLog && products.length > 0 && (
        <OtherDose
          products={products}
          dayStartMin={schedule.dayStartMin}
          clock={clock}
          onLog={logging.log}
          onOpenChange={setOtherOpen}
        />
      )}
      <PageRow />
      <Foot />
    </main>
  );
}

function windDownOf(logging: ReturnType<typeof useLogging>, view: DayView) {
  const { schedule } = view.settings;
  if (!logging.said || schedule.windDownMin === null) return null;
  const { dose } = logging.said;
  const { place, windDownStartMs } = eveningOf(dose.atMs, dose.zone, schedule, nightFacts(view.nights));
  return place === 'wind-down' && windDownStartMs !== null
    ? { minutes: schedule.windDownMin, startMs: windDownStartMs }
    : null;
}

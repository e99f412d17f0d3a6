import { i18n } from '#i18n';
import { countdown } from '../../../utils/bedtime/countdown.ts';
import { nightOf } from '../../../utils/bedtime/night-of.ts';
import { ofNight } from '../../../utils/bedtime/of-night.ts';
import type { DayView } from '../../../utils/records/queries.ts';
import { nightFacts } from '../../../utils/toolbar/night-facts.ts';
import { DayRibbon } from '../../charts/day-ribbon.tsx';
import { DayRibbonTable } from '../../charts/day-ribbon-table.tsx';
import { ribbonSummary } from '../../charts/day-ribbon-text.ts';
import { RibbonLegend } from '../../charts/ribbon-legend.tsx';
import { type Clock, useClock } from '../../controls/use-clock.ts';
import { ribbonOfDay } from '../../day/ribbon-of-day.ts';
import { PageHeading } from '../page-heading.tsx';
import { useFollowed } from '../use-followed.ts';
import { DayDoses } from './day-doses.tsx';
import { DaySoFar } from './day-so-far.tsx';
import { LastNightPrompt } from './last-night-prompt.tsx';
import { readerOfToday } from './read-today.ts';
import { TodayHead } from './today-head.tsx';
import '../../day/day.css';
import './today.css';

/** Today: the ribbon large, the doses of the day to correct, the day in figures. */
export function TodayPage() {
  const [clock, renew] = useClock();
  const view = useFollowed(readerOfToday(clock.nowMs, clock.zone));
  if (!view) return <PageHeading>{dayName(clock.nowMs, clock.zone)}</PageHeading>;
  return <Today view={view} clock={clock} renew={renew} />;
}

function Today({ view, clock, renew }: { view: DayView; clock: Clock; renew: () => void }) {
  const { schedule, consentAt } = view.settings;
  const { nowMs, zone } = clock;
  const state = countdown(nowMs, zone, schedule, nightFacts(view.nights));
  const night = nightOf(nowMs, zone, schedule.dayStartMin);
  const doses = ofNight(view.doses, night, schedule.dayStartMin);
  const day = ribbonOfDay(view, { night, nowMs, zone });
  return (
    <div className="today">
      <TodayHead
        heading={<PageHeading>{dayName(nowMs, zone, schedule.dayStartMin)}</PageHeading>}
        countdown={state}
        zone={zone}
        view={view}
        onAsked={renew}
      />
      <figure>
        <figcaption className="says">{ribbonSummary(day)}</figcaption>
        <DayRibbon size="large" {...day} />
        <div className="today-caption">
          {day.bands?.length ? (
            <p className="cap">
              {i18n.t('today.roughShape')} <a href="#/guide/how-the-level-is-drawn">{i18n.t('today.howDrawn')}</a>
            </p>
          ) : null}
          <RibbonLegend day={day} />
        </div>
        <DayRibbonTable day={day} />
      </figure>
      {consentAt === null ? (
        <div className="today-columns">
          <p className="sup">
            {i18n.t('popup.consentFirst')} <a href="/welcome.html">{i18n.t('popup.openWelcome')}</a>
          </p>
          <aside className="today-side">
            <DaySoFar doses={doses} view={view} day={day} />
          </aside>
        </div>
      ) : (
        <DayDoses doses={doses} view={view} clock={clock}>
          <aside className="today-side">
            <LastNightPrompt view={view} night={night} />
            <DaySoFar doses={doses} view={view} day={day} />
          </aside>
        </DayDoses>
      )}
    </div>
  );
}

let longDate: Intl.DateTimeFormat | undefined;

/** The logical day's date: at half past one it is still yesterday evening. */
function dayName(nowMs: number, zone: string, dayStartMin = 0): string {
  const [year, month, date] = nightOf(nowMs, zone, dayStartMin).split('-').map(Number);
  longDate ??= new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return longDate.format(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
}

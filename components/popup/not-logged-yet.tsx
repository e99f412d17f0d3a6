import { i18n } from '#i18n';
import { clockText } from '../../utils/wording/time-text.ts';
import { whenText } from '../../utils/wording/when-text.ts';
import type { Clock } from '../controls/use-clock.ts';
import type { OtherDoseState } from './use-other-dose.ts';
import type { When } from './when-field.tsx';

interface NotLoggedYetProps {
  left: NonNullable<OtherDoseState['left']>;
  /** What stands in the form now. */
  when: When;
  clock: Clock;
  onDrop: () => void;
}

/** Over what came back from an earlier opening: since when it waits, and what has become of its time. */
export function NotLoggedYet({ left, when, clock, onDrop }: NotLoggedYetProps) {
  return (
    <p className="notice">
      {i18n.t('popup.typedAt', { time: whenText(left.typedAtMs, clock.zone, clock) })}
      {/* Only until the time is said anew. */}
      {when === left.whenNow && timeText(left, clock)}{' '}
      <button type="button" className="link link--quiet" onClick={onDrop}>
        {i18n.t('popup.typedDrop')}
      </button>
    </p>
  );
}

/** Nothing while the time is as it was typed. */
function timeText({ when, whenNow, meantMs }: NotLoggedYetProps['left'], { zone }: Clock): string {
  if (whenNow === when) return '';
  const isGone = meantMs === null || ('clock' in whenNow && whenNow.clock === '');
  return ` ${isGone ? i18n.t('popup.typedTimeGone') : i18n.t('popup.typedTimeKept', { time: clockText(meantMs, zone) })}`;
}

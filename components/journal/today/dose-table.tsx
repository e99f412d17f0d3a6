import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { isInWindDown } from '../../../utils/bedtime/bedtime-of.ts';
import type { DoseChange } from '../../../utils/records/edit-dose.ts';
import type { Outcome } from '../../../utils/records/outcome.ts';
import type { DayView } from '../../../utils/records/queries.ts';
import type { Dose } from '../../../utils/records/types.ts';
import { nightFacts } from '../../../utils/toolbar/night-facts.ts';
import { amountName } from '../../../utils/wording/time-text.ts';
import { clockThereText } from '../../../utils/wording/when-text.ts';
import { DoseEditor } from '../../day/dose-editor.tsx';

interface DoseTableProps {
  doses: readonly Dose[];
  view: DayView;
  /** IANA zone of the device. */
  hereZone: string;
  onKeep: (dose: Dose, change: DoseChange) => Promise<Outcome<unknown>>;
  onDelete: (dose: Dose) => Promise<void>;
}

/** The day's doses as a table; a row opens in its place to be changed. */
export function DoseTable({ doses, view, hereZone, onKeep, onDelete }: DoseTableProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  // The row of the form that was closed takes the focus, which would else be gone with the form.
  const [closedId, setClosedId] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const field = openId === null ? null : table.current?.querySelector<HTMLElement>('form input');
    field?.focus({ preventScroll: true });
    // As little as it takes, and never under the buttons at the bottom.
    field?.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  /** By then another row may have been opened, and something typed into it. */
  function close(dose: Dose) {
    setOpenId((open) => (open === dose.id ? null : open));
    setClosedId(dose.id);
  }
  if (doses.length === 0) return <p className="sup">{i18n.t('popup.nothingYet')}</p>;
  return (
    <div className="table-scroll">
      <table className="ledger" ref={table}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('today.time')}</th>
            <th scope="col">{i18n.t('today.what')}</th>
            <th scope="col" className="r">
              {i18n.t('today.amount')}
            </th>
            <th scope="col">{i18n.t('today.painBoth')}</th>
            <th scope="col">{i18n.t('today.note')}</th>
            <th scope="col">
              <span className="vh">{i18n.t('today.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {doses.map((dose) => (
            <Fragment key={dose.id}>
              {openId === dose.id ? (
                <tr>
                  <td colSpan={6}>
                    <DoseEditor
                      dose={dose}
                      products={choosable(view, dose)}
                      dayStartMin={view.settings.schedule.dayStartMin}
                      onKeep={async (change) => {
                        const outcome = await onKeep(dose, change);
                        if (outcome.ok) close(dose);
                        return outcome;
                      }}
                      onLeave={() => close(dose)}
                      onDelete={() => void onDelete(dose).then(() => close(dose))}
                    />
                  </td>
                </tr>
              ) : (
                <DoseRow
                  dose={dose}
                  view={view}
                  hereZone={hereZone}
                  justClosed={dose.id === closedId}
                  onOpen={() => setOpenId(dose.id)}
                />
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DoseRowProps extends Pick<DoseTableProps, 'view' | 'hereZone'> {
  dose: Dose;
  /** Whether the form that stood in its place was closed last. */
  justClosed: boolean;
  onOpen: () => void;
}

function DoseRow({ dose, view, hereZone, justClosed, onOpen }: DoseRowProps) {
  const change = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the row comes back, not when it is drawn anew
  useLayoutEffect(() => {
    if (justClosed && document.activeElement === document.body) change.current?.focus({ preventScroll: true });
  }, []);
  const label = view.products.get(dose.productId)?.label ?? '';
  const time = clockThereText(dose.atMs, dose.zone, hereZone);
  const inside = isInWindDown(dose.atMs, dose.zone, view.settings.schedule, nightFacts(view.nights));
  return (
    <tr>
      <td className="num">{time}</td>
      <td>
        {label}
        {inside && <span className="inside">{i18n.t('today.inside')}</span>}
      </td>
      <td className="r num">{amountName(dose.amount)}</td>
      <td className="num">{painText(dose)}</td>
      <td>{dose.note}</td>
      <td className="r">
        <button
          type="button"
          className="link link--quiet"
          aria-label={i18n.t('today.changeName', { label, time })}
          ref={change}
          onClick={onOpen}
        >
          {i18n.t('today.change')}
        </button>
      </td>
    </tr>
  );
}

/** `6 → 3`, with a dash for what was not said. */
function painText({ painBefore, painAfter }: Dose): string {
  if (painBefore === null && painAfter === null) return '';
  return `${painBefore ?? '–'} → ${painAfter ?? '–'}`;
}

function choosable(view: DayView, dose: Dose) {
  return [...view.products.values()].filter(({ id, deletedAt }) => deletedAt === null || id === dose.productId);
}

import { millisecondsInMinute } from 'date-fns/constants';
import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { ActogramDose, ActogramRow } from '../../utils/patterns/actogram.ts';
import { clockText } from '../../utils/wording/time-text.ts';
import {
  type ActogramFrame,
  actogramFrame,
  awakeLine,
  beginsWeek,
  doseRadius,
  HOUR_MARKS,
  LEAST_ACTOGRAM_PX,
  MIDNIGHT_MIN,
  RING_RADIUS,
  rowMiddle,
  spanBox,
} from './actogram-geometry.ts';
import { dayMonthText, dayText, weekdayText } from './night-date-text.ts';
import { PointWalk } from './point-walk.tsx';
import { useWidth } from './use-width.ts';

interface ActogramProps {
  rows: readonly ActogramRow[];
  title: string;
  desc: string;
  /** What is read out of a night. */
  readRow: (row: ActogramRow) => string;
}

const USUAL_PX = 916;

/** A row a night, noon to noon: sleep as a bar, awake in bed as an outline, doses as dots, the wind-down hatched. */
export function Actogram({ rows, title, desc, readRow }: ActogramProps) {
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder, USUAL_PX);
  if (width === null) return <div ref={holder} />;
  const frame = actogramFrame(Math.max(width, LEAST_ACTOGRAM_PX), rows.length);
  const points = rows.map((row, index) => ({
    key: row.date,
    row,
    x: frame.x(MIDNIGHT_MIN),
    y: rowMiddle(index),
  }));
  return (
    <div ref={holder}>
      <PointWalk
        label={i18n.t('patterns.actogram.walk')}
        points={points}
        read={({ row }) => readRow(row)}
        width={frame.width}
        height={frame.height}
        mark={(at) => (
          <rect className="at" x={frame.left - 2} y={at.y - 7.5} width={frame.right - frame.left + 4} height={15} />
        )}
      >
        <svg
          className="ch"
          width={frame.width}
          height={frame.height}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-labelledby={`${id}t ${id}d`}
        >
          <title id={`${id}t`}>{title}</title>
          <desc id={`${id}d`}>{desc}</desc>
          <defs>
            <pattern id={`${id}h`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line className="hatch" x1="0" y1="0" x2="0" y2="4" />
            </pattern>
          </defs>
          <Hours frame={frame} />
          {rows.map((row, index) => (
            <Row key={row.date} row={row} index={index} frame={frame} hatch={`url(#${id}h)`} />
          ))}
        </svg>
      </PointWalk>
    </div>
  );
}

function Hours({ frame }: { frame: ActogramFrame }) {
  return HOUR_MARKS.map((min, index) => {
    const x = frame.x(min);
    const end = index === 0 ? 'start' : index === HOUR_MARKS.length - 1 ? 'end' : 'middle';
    return (
      <g key={min}>
        <line className={min === MIDNIGHT_MIN ? 'tick' : 'grid'} x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
        <text x={x} y={14} textAnchor={end}>
          {hourWords(min)}
        </text>
      </g>
    );
  });
}

function hourWords(min: number): string {
  if (min % (2 * MIDNIGHT_MIN) === 0) return i18n.t('patterns.actogram.noon');
  if (min === MIDNIGHT_MIN) return i18n.t('patterns.actogram.midnight');
  return clockText((min + MIDNIGHT_MIN) * millisecondsInMinute, 'UTC');
}

interface RowProps {
  row: ActogramRow;
  index: number;
  frame: ActogramFrame;
  hatch: string;
}

function Row({ row, index, frame, hatch }: RowProps) {
  const y = rowMiddle(index);
  const awake = awakeLine(row);
  const week = beginsWeek(row, index);
  const [windDown, inBed, asleep, awakeBox] = [row.windDown, row.inBed, row.asleep, awake].map((span) =>
    spanBox(span, frame),
  );
  return (
    <>
      {week && index > 0 && <line className="hair" x1={0} x2={frame.right} y1={y - 7.5} y2={y - 7.5} />}
      {week && (
        <text x={0} y={y + 4}>
          {weekdayText(row.date)}
        </text>
      )}
      <text className={week ? 't-2' : undefined} x={frame.left - 10} y={y + 4} textAnchor="end">
        {week ? dayMonthText(row.date) : dayText(row.date)}
      </text>
      {windDown && (
        <>
          <rect className="wd" {...windDown} y={y - 5.5} height={11} />
          <rect fill={hatch} {...windDown} y={y - 5.5} height={11} />
        </>
      )}
      {inBed && <rect className="night-s" strokeWidth={1} {...inBed} y={y - 4} height={8} />}
      {asleep && <rect className="night" {...asleep} y={y - 4.5} height={9} />}
      {awakeBox && <line className="awake" x1={awakeBox.x} x2={awakeBox.x + awakeBox.width} y1={y} y2={y} />}
      {!row.written && <NotWritten fromX={windDown ? windDown.x + windDown.width : frame.left} y={y} frame={frame} />}
      {row.doses.map((dose) => (
        <DoseMark key={dose.id} dose={dose} y={y} frame={frame} />
      ))}
    </>
  );
}

/** A dotted row, not an empty one: nothing is known, which is not the same as no sleep. */
function NotWritten({ fromX, y, frame }: { fromX: number; y: number; frame: ActogramFrame }) {
  return (
    <>
      <line className="miss" x1={fromX} x2={frame.right} y1={y} y2={y} />
      <text x={frame.x(MIDNIGHT_MIN + 240)} y={y + 4} textAnchor="middle" className="over">
        {i18n.t('patterns.actogram.notWritten')}
      </text>
    </>
  );
}

function DoseMark({ dose, y, frame }: { dose: ActogramDose; y: number; frame: ActogramFrame }) {
  const cx = frame.x(dose.atMin);
  return dose.grams === null ? (
    <circle className="dose-u" cx={cx} cy={y} r={RING_RADIUS} />
  ) : (
    <circle className="dose" cx={cx} cy={y} r={doseRadius(dose.grams)} />
  );
}

/** What the signs mean. */
export function ActogramLegend() {
  return (
    <p className="legend">
      <span>
        <svg className="ch" width="22" height="10" aria-hidden="true">
          <rect className="night" y="0.5" width="22" height="9" />
        </svg>
        {i18n.t('patterns.actogram.asleep')}
      </span>
      <span>
        <svg className="ch" width="22" height="10" aria-hidden="true">
          <rect className="night-s" x="0.5" y="1" width="21" height="8" />
        </svg>
        {i18n.t('patterns.actogram.inBed')}
      </span>
      <span>
        <svg className="ch" width="22" height="10" aria-hidden="true">
          <rect className="night" y="0.5" width="22" height="9" />
          <line className="awake" x1="6" x2="16" y1="5" y2="5" />
        </svg>
        {i18n.t('patterns.actogram.awake')}
      </span>
      <span>
        <svg className="ch" width="22" height="11" aria-hidden="true">
          <rect className="wd" width="22" height="11" />
          <path className="hatch" d="M-2 11L9 0M4 11L15 0M10 11L21 0M16 11L27 0" />
        </svg>
        {i18n.t('patterns.actogram.windDown')}
      </span>
      <span>
        <svg className="ch" width="26" height="14" aria-hidden="true">
          <circle className="dose" cx="6" cy="7" r={doseRadius(1)} />
          <circle className="dose" cx="18" cy="7" r={doseRadius(3)} />
        </svg>
        {i18n.t('patterns.actogram.dose')}
      </span>
      <span>
        <svg className="ch" width="12" height="14" aria-hidden="true">
          <circle className="dose-u" cx="6" cy="7" r={RING_RADIUS} />
        </svg>
        {i18n.t('patterns.actogram.ring')}
      </span>
    </p>
  );
}

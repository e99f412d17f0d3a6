import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { nearestPoint, type PlacedPoint, stepTo } from './nearest-point.ts';
import './points.css';

export interface KeyedPoint extends PlacedPoint {
  key: string;
}

interface PointWalkProps<P extends KeyedPoint> {
  /** What one walks through, for a reader: "Nights, one by one". */
  label: string;
  points: readonly P[];
  /** What the readout says of a point; asked for one at a time, since there may be thousands. */
  read: (point: P) => string;
  width: number;
  height: number;
  /** The picture, of that size. */
  children: ReactNode;
  /** What marks the point that is being read, drawn over the picture so that the picture itself stays as it is. */
  mark: (at: P) => ReactNode;
}

/**
 * A picture whose points can be read one by one: a single tab stop, arrow keys from point to point, the pointer too. The control
 * is a native slider over the whole picture, so that every screen reader knows how to move along it and says each point's words.
 */
export function PointWalk<P extends KeyedPoint>(props: PointWalkProps<P>) {
  const { label, points, read, width, height, children, mark } = props;
  const [key, setKey] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const found = points.findIndex((point) => point.key === key);
  const index = found === -1 ? null : found;
  const at = points[index ?? -1] ?? null;
  const text = at ? read(at) : i18n.t('patterns.readout');

  useEffect(() => {
    const box = scroller.current;
    if (!box || !at || box.scrollWidth <= box.clientWidth) return;
    const hidden = at.x < box.scrollLeft || at.x > box.scrollLeft + box.clientWidth;
    if (hidden) box.scrollLeft = at.x - box.clientWidth / 2;
  }, [at]);

  const show = (to: number | null) => setKey(points[to ?? -1]?.key ?? null);
  return (
    <div className="walk">
      <div className="walk-scroll" ref={scroller}>
        <div
          className="walk-in"
          onPointerMove={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            show(nearestPoint(points, { x: event.clientX - box.left, y: event.clientY - box.top }));
          }}
        >
          {children}
          {at && (
            <svg className="ch walk-mark" width={width} height={height} aria-hidden="true">
              {mark(at)}
            </svg>
          )}
          {points.length > 0 && (
            <input
              type="range"
              aria-label={label}
              aria-valuetext={text}
              min={1}
              max={points.length}
              value={(index ?? 0) + 1}
              onChange={(event) => show(Number(event.target.value) - 1)}
              onKeyDown={(event) => {
                const to = stepTo(event.key, index, points.length);
                if (to === null) return;
                event.preventDefault();
                show(to);
              }}
            />
          )}
        </div>
      </div>
      {/* The slider says the same to a reader. */}
      <p className="cap readout" aria-hidden="true">
        {text}
      </p>
    </div>
  );
}

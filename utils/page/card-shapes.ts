import type { Verdict } from '../guidance/types.ts';

/** Shapes say it before words and without colour: a 13 px circle, and what is in it. */
const RING = 'M6.5 1.1a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 1 0 0-10.8z';
const SHAPES: Readonly<Record<Verdict, { line: string; fill?: string }>> = {
  Supported: { line: RING, fill: RING },
  'Partly supported': { line: RING, fill: 'M6.5 1.1a5.4 5.4 0 0 0 0 10.8z' },
  Disputed: { line: `${RING}M3.6 5.2h5.8M3.6 7.8h5.8` },
  'Not supported': { line: `${RING}M2.7 10.3L10.3 2.7` },
  'False as stated': { line: `${RING}M4.2 4.2l4.6 4.6m0-4.6l-4.6 4.6` },
  'No study found': { line: RING, fill: 'M6.5 5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3z' },
};

const SVG = 'http://www.w3.org/2000/svg';

function drawing(size: number, paths: { d: string; filled: boolean }[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    width: size,
    height: size,
    viewBox: `0 0 ${size} ${size}`,
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(name, String(value));
  }
  for (const { d, filled } of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', filled ? 'currentColor' : 'none');
    if (!filled) {
      path.setAttribute('stroke', 'currentColor');
      path.setAttribute('stroke-width', '1.3');
    }
    svg.append(path);
  }
  return svg;
}

export function verdictShape(verdict: Verdict): SVGSVGElement {
  const { line, fill } = SHAPES[verdict];
  return drawing(13, [{ d: line, filled: false }, ...(fill ? [{ d: fill, filled: true }] : [])]);
}

export function closeShape(): SVGSVGElement {
  return drawing(12, [{ d: 'M1.5 1.5l9 9m0-9l-9 9', filled: false }]);
}

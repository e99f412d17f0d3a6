import type { Verdict } from '../guidance/types.ts';
import { VERDICT_SHAPES } from '../guidance/verdict-shapes.ts';

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
  const { line, fill } = VERDICT_SHAPES[verdict];
  return drawing(13, [{ d: line, filled: false }, ...(fill ? [{ d: fill, filled: true }] : [])]);
}

export function closeShape(): SVGSVGElement {
  return drawing(12, [{ d: 'M1.5 1.5l9 9m0-9l-9 9', filled: false }]);
}

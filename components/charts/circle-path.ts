/** Hundredths of a px are more than a screen shows. */
const px = (value: number): number => Math.round(value * 100) / 100;

/** Circles of one radius as parts of a path: thousands of points need not be thousands of elements. */
export const circlePath =
  (radius: number) =>
  ({ x, y }: { x: number; y: number }): string => {
    const arc = `a${radius} ${radius} 0 1 1`;
    return `M${px(x - radius)} ${px(y)}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0Z`;
  };

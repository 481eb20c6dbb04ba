/** Where the points of a trend lie: arithmetic on shares, for TrendChart. */

/** The drawing's size and the room round its plot, in its own units. */
export const trend = { width: 360, height: 160, left: 44, right: 12, top: 12, bottom: 24 } as const;

export type Point = { x: number; y: number };

const round = (value: number) => Math.round(value * 10) / 10;

/** The height of a share from 0 to 1. */
export const heightOf = (share: number): number =>
  round(trend.top + (1 - share) * (trend.height - trend.top - trend.bottom));

/** Shares from left to right at equal distances; one alone stands in the middle. */
export function trendPoints(shares: readonly number[]): Point[] {
  const room = trend.width - trend.left - trend.right;
  const step = shares.length > 1 ? room / (shares.length - 1) : 0;
  const start = shares.length > 1 ? trend.left : trend.left + room / 2;
  return shares.map((share, index) => ({ x: round(start + index * step), y: heightOf(share) }));
}

/** Which points have their number beneath: as many as there is room for, the first and the last among them. */
export function numbered(count: number): ReadonlySet<number> {
  const every = Math.max(1, Math.ceil(count / 12));
  const shown = Array.from({ length: count }, (_, index) => index).filter(
    (index) => index % every === 0 && (index === 0 || count - 1 - index >= every),
  );
  return new Set(count > 0 ? [...shown, count - 1] : []);
}

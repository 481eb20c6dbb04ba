import { heightOf, numbered, trend, trendPoints } from "./trend-points";

const marks = [0, 0.5, 1];

/**
 * Shares from 0 to 1 in their order, as a line with a dot for each; each is numbered as in the table that stands beside.
 *
 * @param props.say how a share is written
 */
export function TrendChart(props: {
  shares: readonly number[];
  label: string;
  say: (share: number) => string;
}) {
  const { shares, label, say } = props;
  const points = trendPoints(shares);
  const shown = numbered(points.length);
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${trend.width} ${trend.height}`}
      role="img"
      aria-label={label}
    >
      {marks.map((share) => (
        <g key={share}>
          <line
            className="trend-mark"
            x1={trend.left}
            x2={trend.width - trend.right}
            y1={heightOf(share)}
            y2={heightOf(share)}
          />
          <text className="trend-words" x={trend.left - 8} y={heightOf(share)} dy="0.32em">
            {say(share)}
          </text>
        </g>
      ))}
      <polyline className="trend-line" points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {points.map(({ x, y }, index) => (
        <g key={x}>
          <circle className="trend-dot" cx={x} cy={y} r="4" />
          {shown.has(index) && (
            <text className="trend-number" x={x} y={trend.height - 6}>
              {index + 1}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

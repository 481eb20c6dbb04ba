import { alliedPopulation } from "@/curriculum";
import { formatCount, formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import type { DrawnProps } from "./drawn-props";

const WIDTH = 328;
/** From one bar to the next, and where the first one's words stand. */
const ROW = 52;
const TOP = 44;

/** Table 1 as bars from zero, each with its name and its number. */
export function Bars(props: DrawnProps & { language: Locale }) {
  const { label, labelledBy, describedBy, language } = props;
  const { bars, axes } = alliedPopulation;
  const longest = Math.max(...bars.map(({ people }) => people));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its figcaption names it; a <title> would say it twice.
    <svg
      className="bars"
      viewBox={`0 0 ${WIDTH} ${TOP + ROW * bars.length - 12}`}
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <text className="axis" x="0" y="14">
        {label(axes.what)}
      </text>
      <text className="axis end" x={WIDTH} y="14">
        {label(axes.unit)}
      </text>
      {bars.map(({ label: id, people, share }, index) => {
        const y = TOP + index * ROW;
        return (
          <g key={id}>
            <text x="0" y={y}>
              {label(id)}
            </text>
            <text className="end" x={WIDTH} y={y}>
              {`${formatCount(people, language)} (${formatPercent(share, language)})`}
            </text>
            <rect className="rail" x="0" y={y + 8} width={WIDTH} height="18" />
            <rect
              className="bar-of"
              x="0"
              y={y + 8}
              width={Math.round((people / longest) * WIDTH)}
              height="18"
            />
          </g>
        );
      })}
    </svg>
  );
}

import { threeKinds, type Way } from "@/curriculum";
import { labelLines } from "@/ui/drawing/label-lines";
import type { DrawnProps } from "./drawn-props";

const LINE = 16;
/** As ui/css/figure.css has it. */
const SIZE = 12.5;

type Label = DrawnProps["label"];

/** Duchacek's three kinds as a drawing. Its colours are classes, so that it follows theme and print. */
export function ThreeKinds(props: DrawnProps) {
  const { label, labelledBy, describedBy } = props;
  const { width, height, home, ways } = threeKinds;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its figcaption names it; a <title> would say it twice.
    <svg
      className="three-kinds"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <rect className="place home" {...box(home)} rx="8" />
      <Centred words={label(home.label)} {...box(home)} />
      {ways.map((way) => (
        <WayOut key={way.kind} way={way} label={label} />
      ))}
    </svg>
  );
}

function WayOut({ way, label }: { way: Way; label: Label }) {
  const { arrow, titleAt, borders, end } = way;
  return (
    <g>
      <text className="kind" {...titleAt}>
        {label(way.kind)}
      </text>
      {borders.map(({ x, from, to }) => (
        <line key={x} className="border" x1={x} x2={x} y1={from} y2={to} />
      ))}
      {"radius" in end ? (
        <World x={end.x} y={end.y} radius={end.radius} />
      ) : (
        <rect className="place" {...box(end)} rx="8" />
      )}
      <path className="way" d={`M${arrow.from} ${arrow.y}H${arrow.to}m-8 -6l8 6l-8 6`} />
      <Centred words={label(end.label)} {...("radius" in end ? inside(end) : box(end))} />
    </g>
  );
}

/** A globe of three lines: enough to be known as one at any size. */
function World({ x, y, radius }: { x: number; y: number; radius: number }) {
  const narrow = radius / 2.4;
  return (
    <>
      <circle className="place" cx={x} cy={y} r={radius} />
      <ellipse className="grid" cx={x} cy={y} rx={narrow} ry={radius} />
      <path className="grid" d={`M${x - radius} ${y}h${radius * 2}`} />
    </>
  );
}

type Box = { x: number; y: number; width: number; height: number };

const box = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** The square in a circle: words that fill it do not touch the line. */
function inside({ x, y, radius }: { x: number; y: number; radius: number }): Box {
  const half = radius * Math.SQRT1_2;
  return { x: x - half, y: y - half, width: half * 2, height: half * 2 };
}

/** A label in the middle of a box, on as many lines as its width asks for. */
function Centred({ words, x, y, width, height }: Box & { words: string }) {
  const lines = labelLines(words, width - 4, SIZE);
  const first = y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4.5;
  return (
    <text className="label">
      {lines.map((line, index) => (
        <tspan key={line} x={x + width / 2} y={first + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

import { type FigureMap, regionOutline, requirePlace } from "@/curriculum";
import { drawMap } from "@/ui/drawing/draw-map";
import { labelLines } from "@/ui/drawing/label-lines";
import { MapGround } from "@/ui/drawing/map-ground";
import { type PlacedLabel, placeLabels } from "@/ui/drawing/place-labels";
import type { DrawnProps } from "./drawn-props";

/** As ui/css/map.css has it. */
export const mapType = { size: 12.5, lineHeight: 14 };
const DOT = 4;
/** The widest line of a label: names of two words stand on two lines. */
const LINE_WIDTH = 96;

/** A map of a lesson: areas by their names, other places as dots with theirs. */
export async function MapDrawing(props: DrawnProps & { map: FigureMap }) {
  const { map, label, labelledBy, describedBy } = props;
  // Only pages with a map pay for the coordinates of the world.
  const { default: world } = await import("world-atlas/countries-50m.json");
  const drawn = drawMap(placesOf(map), world, {
    frame: map.frame,
    areas: map.coloured.map(regionOutline),
  });
  const labels = placeLabels(
    drawn.points.map(({ id, x, y, isArea }) => {
      return { id, x, y, radius: isArea ? 0 : DOT, lines: linesOf(label(id)) };
    }),
    drawn,
    mapType,
  );
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its figcaption names it; a <title> would say it twice.
    <svg
      className="place-map"
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <MapGround map={drawn} />
      {drawn.points
        .filter(({ isArea }) => !isArea)
        .map(({ id, x, y }) => (
          <circle key={id} className="map-dot" cx={x} cy={y} r={DOT} />
        ))}
      {labels.map((placed) => (
        <MapLabel key={placed.id} placed={placed} kind={kindOf(map, placed.id)} />
      ))}
    </svg>
  );
}

/** The words of a label on the lines that a map has room for. */
export function linesOf(words: string): string[] {
  return labelLines(words, LINE_WIDTH, mapType.size);
}

function MapLabel({ placed, kind }: { placed: PlacedLabel; kind: string }) {
  return (
    <text className={`map-name ${kind}`} textAnchor={placed.anchor}>
      {placed.lines.map((line, index) => (
        <tspan key={line} x={placed.x} y={placed.y + index * mapType.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const kindOf = (map: FigureMap, label: string): string =>
  requirePlace(map.places[label]?.place ?? label).kind;

const areas: readonly string[] = ["state", "region", "water"];

/** The places of a map under the ids of their labels. */
export function placesOf(map: FigureMap) {
  return Object.entries(map.places).map(([id, { place, at }]) => {
    const { kind, longitude, latitude } = requirePlace(place);
    const [east, north] = at ?? [longitude, latitude];
    return { id, longitude: east, latitude: north, isArea: areas.includes(kind) };
  });
}

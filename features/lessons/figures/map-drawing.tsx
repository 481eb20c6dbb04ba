import { type FigureMap, isArea, type Mark, regionOutline, requirePlace } from "@/curriculum";
import { drawMap } from "@/ui/drawing/draw-map";
import { labelLines } from "@/ui/drawing/label-lines";
import { MapGround } from "@/ui/drawing/map-ground";
import { type PlacedLabel, placeLabels } from "@/ui/drawing/place-labels";
import type { DrawnProps } from "./drawn-props";

/** As ui/css/map.css has it. */
const TYPE = { size: 12.5, lineHeight: 14 };
/** Half the width of a mark. */
const MARK = 4;
/** The widest line of a label: names of two words stand on two lines. */
const LINE_WIDTH = 96;

/** A map of a lesson: areas by their names, other places marked and named. */
export async function MapDrawing(props: DrawnProps & { map: FigureMap }) {
  const { map, label, labelledBy, describedBy } = props;
  // Only pages with a map pay for the coordinates of the world.
  const { default: world } = await import("world-atlas/countries-50m.json");
  const areas = map.coloured.map(regionOutline);
  const drawn = drawMap(placesOf(map), world, { frame: map.frame, areas });
  const labels = placeLabels(
    drawn.points.map(({ id, x, y, mark }) => {
      const lines = labelLines(label(id), LINE_WIDTH, TYPE.size);
      return { id, x, y, radius: mark === "none" ? 0 : MARK, lines };
    }),
    drawn,
    TYPE,
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its figcaption names it; a <title> would say it twice. */}
      <svg
        className="place-map"
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        role="img"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
      >
        <MapGround map={drawn} />
        {drawn.points.map(({ id, x, y, mark }) => (
          <Marked key={id} mark={mark} x={x} y={y} />
        ))}
        {labels.map((placed) => (
          <MapLabel key={placed.id} placed={placed} kind={kindOf(map, placed.id)} />
        ))}
      </svg>
      {map.marks && <Marks marks={map.marks} label={label} />}
    </>
  );
}

function Marked({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  switch (mark) {
    case "dot":
      return <circle className="map-dot" cx={x} cy={y} r={MARK} />;
    case "ring":
      return <circle className="map-ring" cx={x} cy={y} r={MARK - 0.5} />;
    case "diamond":
      return <path className="map-diamond" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />;
    case "square":
      return (
        <rect className="map-square" x={x - MARK} y={y - MARK} width={2 * MARK} height={2 * MARK} />
      );
    case "none":
      return null;
  }
}

/** What the marks mean, in the drawing's own marks. */
function Marks({
  marks,
  label,
}: { marks: NonNullable<FigureMap["marks"]> } & Pick<DrawnProps, "label">) {
  return (
    <p className="marks">
      {Object.entries(marks).map(([id, mark]) => (
        <span key={id}>
          <svg viewBox="-1 -1 12 12" aria-hidden="true">
            <Marked mark={mark} x={5} y={5} />
          </svg>
          {label(id)}
        </span>
      ))}
    </p>
  );
}

function MapLabel({ placed, kind }: { placed: PlacedLabel; kind: string }) {
  return (
    <text className={`map-name ${kind}`} textAnchor={placed.anchor}>
      {placed.lines.map((line, index) => (
        <tspan key={line} x={placed.x} y={placed.y + index * TYPE.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** How a label is written: as its place is, or, where the mark is of something in it, as a town. */
function kindOf(map: FigureMap, label: string): string {
  const spot = map.places[label];
  return spot?.mark === "dot" ? "town" : requirePlace(spot?.place ?? label).kind;
}

/** The places of a map under the ids of their labels. */
function placesOf(map: FigureMap) {
  return Object.entries(map.places).map(([id, spot]) => {
    const place = requirePlace(spot.place);
    const [east, north] = spot.at ?? [place.longitude, place.latitude];
    const mark: Mark = spot.mark ?? (isArea(place) ? "none" : "dot");
    return { id, longitude: east, latitude: north, mark };
  });
}

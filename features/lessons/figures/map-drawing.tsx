import { type FigureMap, type Mark, requirePlace } from "@/curriculum";
import { MapGround } from "@/ui/drawing/map-ground";
import type { PlacedLabel } from "@/ui/drawing/place-labels";
import type { DrawnProps } from "./drawn-props";
import { layOutMap, MARK, mapType } from "./lay-out-map";

/** A map of a lesson: areas by their names, other places marked and named. */
export async function MapDrawing(props: DrawnProps & { map: FigureMap }) {
  const { map, label, labelledBy, describedBy } = props;
  // Only pages with a map pay for the coordinates of the world.
  const { default: world } = await import("world-atlas/countries-50m.json");
  const { drawn, labels } = layOutMap(map, label, world);
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
        <tspan key={line} x={placed.x} y={placed.y + index * mapType.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** How a label is written: as its place is; what is marked inside a region or a state, as a town. */
function kindOf(map: FigureMap, label: string): string {
  const spot = map.places[label];
  const { kind } = requirePlace(spot?.place ?? label);
  const isInside = spot?.mark === "dot" || (kind === "region" && spot?.mark !== undefined);
  return isInside && spot?.mark !== "none" ? "town" : kind;
}

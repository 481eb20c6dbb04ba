import { type DrawnMap, drawMap } from "@/ui/drawing/draw-map";
import { MapGround } from "@/ui/drawing/map-ground";
import { picksOf } from "./grade";
import type { PublicItem } from "./public-item";
import type { Response } from "./response";
import { fieldName, scopedName } from "./response-fields";
import type { Wording } from "./wording";
import { Words } from "./words";

type MapItem = Extract<PublicItem, { interaction: "map-choice" }>;

/** A list of places to tick beside a map with the same numbers. The list alone is enough: the map only shows. */
export async function MapChoice(props: {
  item: MapItem;
  wording: Wording;
  response: Response | null;
  scope?: string | undefined;
}) {
  const { item, wording, response } = props;
  const picked = picksOf(response);
  return (
    <div className="map-choice">
      <NumberedMap places={item.places} />
      <div>
        {item.places.map(({ id, number }) => (
          <label className="choice" key={id}>
            <input
              type="checkbox"
              name={scopedName(fieldName.choices(), props.scope)}
              value={id}
              defaultChecked={picked.includes(id)}
            />
            <span>
              <b className="map-number">{number}</b>{" "}
              <Words wording={wording} name={`places.${id}`} />
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}

/** The places as numbered points. Hidden from screen readers, since the list beside it says the same in words. */
export async function NumberedMap({ places }: { places: MapItem["places"] }) {
  const map = await mapOf(places);
  return (
    <svg className="place-map" viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true">
      <MapGround map={map} />
      {map.points.map(({ id, x, y }) => (
        <g key={id} className="map-point">
          <circle cx={x} cy={y} r="12" />
          <text x={x} y={y} dy="0.35em">
            {places.find((place) => place.id === id)?.number}
          </text>
        </g>
      ))}
    </svg>
  );
}

// Drawing takes 150 ms of a core, and a class opens the same item within a minute. Only authored items come here, so
// the drawings kept are as many as there are items with a map, of some 3 KB each.
const drawn = new Map<string, Promise<DrawnMap<{ id: string }>>>();
/** From the middle of one number to that of the next, at the least. */
const BETWEEN = 26;

/** The map of these places, the same whatever order an attempt shows them in. */
function mapOf(places: MapItem["places"]): Promise<DrawnMap<{ id: string }>> {
  const points = places
    .map(({ id, longitude, latitude }) => ({ id, longitude, latitude }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const key = JSON.stringify(points);
  const known = drawn.get(key);
  if (known) return known;
  // Only items with a map pay for the coordinates of the world.
  const map = import("world-atlas/countries-50m.json").then((world) =>
    drawMap(points, world.default, { between: BETWEEN }),
  );
  drawn.set(key, map);
  return map;
}

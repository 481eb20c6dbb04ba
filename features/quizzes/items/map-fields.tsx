import { picksOf } from "./grade";
import { type PlaceMap, placeMap } from "./place-map";
import type { PublicItem } from "./public-item";
import type { Response } from "./response";
import { fieldName } from "./response-fields";
import type { Wording } from "./wording";
import { Words } from "./words";

type MapItem = Extract<PublicItem, { interaction: "map-choice" }>;

/** A list of places to tick beside a map with the same numbers. The list alone is enough: the map only shows. */
export async function MapChoice(props: {
  item: MapItem;
  wording: Wording;
  response: Response | null;
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
              name={fieldName.choices()}
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
      <rect className="map-sea" width={map.width} height={map.height} />
      <path className="map-land" d={map.land} />
      <path className="map-borders" d={map.borders} />
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
const drawn = new Map<string, Promise<PlaceMap>>();

/** The map of these places, the same whatever order an attempt shows them in. */
function mapOf(places: MapItem["places"]): Promise<PlaceMap> {
  const points = places
    .map(({ id, longitude, latitude }) => ({ id, longitude, latitude }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const key = JSON.stringify(points);
  const known = drawn.get(key);
  if (known) return known;
  // Only items with a map pay for the coordinates of the world.
  const map = import("world-atlas/countries-50m.json").then((world) =>
    placeMap(points, world.default),
  );
  drawn.set(key, map);
  return map;
}

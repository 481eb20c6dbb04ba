import { drawMap } from "@/ui/drawing/draw-map";
import { MapGround } from "@/ui/drawing/map-ground";
import { picksOf } from "./grade";
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

/** Hidden from screen readers, since the list says the same in words. */
async function NumberedMap({ places }: { places: MapItem["places"] }) {
  // Only items with a map pay for the coordinates of the world.
  const { default: world } = await import("world-atlas/countries-50m.json");
  const map = drawMap(places, world);
  return (
    <svg className="place-map" viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true">
      <MapGround map={map} />
      {map.points.map(({ id, number, x, y }) => (
        <g key={id} className="map-point">
          <circle cx={x} cy={y} r="12" />
          <text x={x} y={y} dy="0.35em">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}

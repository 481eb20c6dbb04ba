import type { DrawnMap } from "./draw-map";

/** What lies under the places of a map: sea, land, lakes, and every border in the same line. */
export function MapGround({ map }: { map: Omit<DrawnMap<unknown>, "points"> }) {
  return (
    <>
      <rect className="map-sea" width={map.width} height={map.height} />
      <path className="map-land" d={map.land} />
      {map.areas.map((area) => (
        <path key={area} className="map-area" d={area} />
      ))}
      <path className="map-borders" d={map.borders} />
      {map.lakes && <path className="map-lakes" d={map.lakes} />}
    </>
  );
}

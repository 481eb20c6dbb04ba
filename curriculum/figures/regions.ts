import outlines from "./regions.json";

/**
 * The departments and regions of the highlands by today's borders: Natural Earth's first-level divisions at
 * 1:10 million (public domain), on a raster of a fiftieth of a degree, each as one ring of "east,north" in
 * degrees. They are drawn, never counted with.
 */
export type RegionId = keyof typeof outlines;

/** Whether a place is a region that has an outline. */
export function isRegion(id: string): id is RegionId {
  return Object.hasOwn(outlines, id);
}

/** A region's outline as a shape for d3-geo. */
export function regionOutline(id: RegionId) {
  const ring = outlines[id].split(" ").map((point) => point.split(",").map(Number));
  return { type: "Polygon" as const, coordinates: [ring] };
}

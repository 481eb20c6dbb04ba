import { type GeoProjection, geoMercator, geoStream } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A map around some places, as numbers and paths to be drawn; it knows no words and no styles. */
export type PlaceMap = {
  /** Both in units of the drawing; `width` is always 360. */
  width: number;
  height: number;
  /** Paths of an SVG: land as areas, the borders between states as lines. */
  land: string;
  borders: string;
  points: MapPoint[];
};

type MapPoint = { id: string; x: number; y: number };

type Point = { id: string; longitude: number; latitude: number };
type World = Topology<{ countries: GeometryCollection }>;

const WIDTH = 360;
/** Flat or tall, a map still fits a phone's screen. */
const HEIGHTS = { least: 220, most: 460 };
/** From the middle of one point to that of the next, at the least. */
const BETWEEN_POINTS = 26;
/** Around the places: a share of the stretch they cover, and never less than this many degrees. */
const MARGIN = { share: 0.25, degrees: 1 };

/** Draws the map of places that lie on the same side of the 180th meridian and within 80° of the equator. */
export function placeMap(places: readonly Point[], world: World): PlaceMap {
  const { projection, height } = projectionAround(places);
  const { countries } = world.objects;
  return {
    width: WIDTH,
    height,
    land: pathOf(feature(world, countries), projection),
    borders: pathOf(
      mesh(world, countries, (one, other) => one !== other),
      projection,
    ),
    points: apart(
      places.map(({ id, longitude, latitude }) => {
        const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
        return { id, x, y };
      }),
    ),
  };
}

/** Points that would cover each other's number are moved apart along the line between them. */
function apart(points: readonly MapPoint[]): MapPoint[] {
  const moved = points.map((point) => ({ ...point }));
  // A dozen points come to rest in far fewer rounds; the bound is for places that crowd a whole map.
  for (let round = 0; round < 50; round += 1) {
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) pushApart(one, other);
    }
  }
  return moved.map((point) => ({ ...point, x: Math.round(point.x), y: Math.round(point.y) }));
}

function pushApart(one: MapPoint, other: MapPoint): void {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  if (distance >= BETWEEN_POINTS) return;
  const [dx, dy] =
    distance === 0 ? [1, 0] : [(other.x - one.x) / distance, (other.y - one.y) / distance];
  const step = (BETWEEN_POINTS - distance) / 2;
  one.x -= dx * step;
  one.y -= dy * step;
  other.x += dx * step;
  other.y += dy * step;
}

function projectionAround(places: readonly Point[]) {
  const [west, east] = stretch(places.map(({ longitude }) => longitude));
  const [south, north] = stretch(places.map(({ latitude }) => latitude));
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const inside = geoMercator().fitWidth(WIDTH, corners);
  const top = inside([west, north])?.[1] ?? 0;
  const bottom = inside([west, south])?.[1] ?? 0;
  const height = Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, bottom - top)));
  const frame = [
    [0, 0],
    [WIDTH, height],
  ] satisfies [[number, number], [number, number]];
  return { projection: geoMercator().fitExtent(frame, corners).clipExtent(frame), height };
}

function stretch(degrees: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...degrees), Math.max(...degrees)];
  const margin = Math.max(MARGIN.degrees, (most - least) * MARGIN.share);
  return [least - margin, most + margin];
}

/**
 * An SVG path in whole units, without the points that fall on the one before: at this size nobody sees them,
 * and the coast of a continent shrinks to a few hundred bytes.
 */
function pathOf(shape: Parameters<typeof geoStream>[0], projection: GeoProjection): string {
  const lines: string[] = [];
  let line: string[] = [];
  let isArea = false;
  geoStream(
    shape,
    projection.stream({
      point(x, y) {
        const point = `${Math.round(x)},${Math.round(y)}`;
        if (point !== line.at(-1)) line.push(point);
      },
      lineStart() {
        line = [];
      },
      lineEnd() {
        if (line.length > 1) lines.push(`M${line.join("L")}${isArea ? "Z" : ""}`);
      },
      polygonStart() {
        isArea = true;
      },
      polygonEnd() {
        isArea = false;
      },
    }),
  );
  return lines.join("");
}

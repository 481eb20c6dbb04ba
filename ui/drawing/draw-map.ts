import { type GeoProjection, geoMercator, geoStream } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { apart, type Point } from "./apart";
import { lakes } from "./lakes";

/** Degrees east and north, so west and south are below zero. */
export type Located = { longitude: number; latitude: number };
/** What a map shows at least, in degrees. */
export type Frame = { west: number; south: number; east: number; north: number };

/** A map around some places, as numbers and paths to be drawn; it knows no words and no styles. */
export type DrawnMap<Place> = {
  /** Both in units of the drawing, about one a pixel on a phone; `width` is always 328. */
  width: number;
  height: number;
  /** Paths of an SVG: land and lakes as areas, the borders between states as lines. */
  land: string;
  lakes: string;
  borders: string;
  /** The areas asked for, in their order. */
  areas: string[];
  /** The places as given, with where they stand in the drawing. */
  points: (Place & { x: number; y: number })[];
};

/** A shape that d3-geo can project. */
export type Shape = Parameters<typeof geoStream>[0];
type World = Topology<{ countries: GeometryCollection }>;

const WIDTH = 328;
/** Flat or tall, a map still fits a phone's screen. */
const HEIGHTS = { least: 220, most: 460 };
/** Around the places: a share of the stretch they cover, and never less than this many degrees. */
const MARGIN = { share: 0.25, degrees: 1 };

type Shown = {
  /** What to show; without it, the places with some room around them. */
  frame?: Frame;
  areas?: readonly Shape[];
  /** From the middle of one point to that of the next, at the least: nearer ones are moved apart. */
  between?: number;
};

/** Draws the map of places that lie on the same side of the 180th meridian and within 80° of the equator. */
export function drawMap<Place extends Located>(
  places: readonly Place[],
  world: World,
  { frame = frameAround(places), areas = [], between = 0 }: Shown = {},
): DrawnMap<Place> {
  const { projection, height } = projectionOf(frame);
  const { countries } = world.objects;
  return {
    width: WIDTH,
    height,
    land: pathOf(feature(world, countries), projection),
    lakes: pathOf(lakes, projection),
    borders: pathOf(
      mesh(world, countries, (one, other) => one !== other),
      projection,
    ),
    areas: areas.map((area) => pathOf(area, projection)),
    points: apart(
      places.map((place) => {
        const [x = 0, y = 0] = projection([place.longitude, place.latitude]) ?? [];
        return { ...place, x, y };
      }),
      between,
    ),
  };
}

function projectionOf({ west, south, east, north }: Frame) {
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
  const box = [
    [0, 0],
    [WIDTH, height],
  ] satisfies [[number, number], [number, number]];
  return { projection: geoMercator().fitExtent(box, corners).clipExtent(box), height };
}

function frameAround(places: readonly Located[]): Frame {
  const [west, east] = stretch(places.map(({ longitude }) => longitude));
  const [south, north] = stretch(places.map(({ latitude }) => latitude));
  return { west, south, east, north };
}

function stretch(degrees: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...degrees), Math.max(...degrees)];
  const margin = Math.max(MARGIN.degrees, (most - least) * MARGIN.share);
  return [least - margin, most + margin];
}

/**
 * An SVG path in whole units, each point told from the one before and left out where it falls on it: at this
 * size nobody sees them, and the coast of a continent shrinks to a few hundred bytes.
 */
function pathOf(shape: Shape, projection: GeoProjection): string {
  const lines: string[] = [];
  let line: Point[] = [];
  let isArea = false;
  geoStream(
    shape,
    projection.stream({
      point(x, y) {
        const [last, point] = [line.at(-1), { x: Math.round(x), y: Math.round(y) }];
        if (point.x !== last?.x || point.y !== last.y) line.push(point);
      },
      lineStart() {
        line = [];
      },
      lineEnd() {
        if (line.length > 1 && !(isArea && isSpeck(line))) {
          lines.push(`${pathThrough(withoutMiddles(line))}${isArea ? "z" : ""}`);
        }
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

/** An island that is smaller than a mark on the map. */
function isSpeck(line: readonly Point[]): boolean {
  const [columns, rows] = [line.map(({ x }) => x), line.map(({ y }) => y)];
  return (
    Math.max(...columns) - Math.min(...columns) < 3 && Math.max(...rows) - Math.min(...rows) < 3
  );
}

/** The points at which a line turns, and its ends. */
function withoutMiddles(line: readonly Point[]): Point[] {
  return line.filter((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before || !after) return true;
    const turn =
      (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x);
    return turn !== 0;
  });
}

/** From the first point on by steps; a sign parts two numbers as well as a space does. */
function pathThrough([first = { x: 0, y: 0 }, ...others]: readonly Point[]): string {
  let last = first;
  const steps = others.map(({ x, y }) => {
    const step = `${x - last.x} ${y - last.y}`;
    last = { x, y };
    return step;
  });
  return `M${first.x} ${first.y}l${steps.join(" ").replaceAll(" -", "-")}`;
}

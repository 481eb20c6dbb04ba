import { expect, test } from "vitest";
import world from "world-atlas/countries-50m.json";
import { drawMap } from "./draw-map";

const places = [
  { number: 1, longitude: -70.25, latitude: -18 },
  { number: 2, longitude: -68.15, latitude: -16.5 },
  { number: 3, longitude: -70.3, latitude: -18.5 },
  { number: 4, longitude: -65.25, latitude: -19 },
];

test("every place stands inside the map, with its number, apart from the others", () => {
  const map = drawMap(places, world);
  for (const { x, y } of map.points) {
    expect(x).toBeGreaterThan(12);
    expect(x).toBeLessThan(map.width - 12);
    expect(y).toBeGreaterThan(12);
    expect(y).toBeLessThan(map.height - 12);
  }
  expect(map.points.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(new Set(map.points.map(({ x, y }) => `${x},${y}`)).size).toBe(4);
});

/** The points that a path runs through, whole again: it tells each from the one before. */
function pointsOf(path: string): { x: number; y: number }[] {
  return path.split("M").flatMap((line) => {
    const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return numbers.flatMap((number, index) => {
      if (index % 2 === 0) x += number;
      else y += number;
      return index % 2 === 1 ? [{ x, y }] : [];
    });
  });
}

test("land, lakes and borders are drawn within the frame, in few bytes", () => {
  const map = drawMap(places, world);
  for (const path of [map.land, map.borders, map.lakes]) {
    const points = pointsOf(path);
    expect(points.length).toBeGreaterThan(5);
    expect(points.filter(({ x, y }) => x < 0 || x > map.width || y < 0 || y > map.height)).toEqual(
      [],
    );
  }
  expect(map.land.length + map.borders.length).toBeLessThan(4000);
});

test("lake Titicaca lies in its corner of a map of three degrees, and not on a map of the south", () => {
  const around = drawMap([], world, { frame: { west: -71, south: -17, east: -68, north: -15 } });
  const columns = pointsOf(around.lakes).map(({ x }) => x);
  expect(around.lakes.match(/M/g)).toHaveLength(1);
  // A ring that ran the wrong way round would cover the whole map but for the lake.
  expect(Math.min(...columns)).toBeGreaterThan(90);
  expect(Math.max(...columns)).toBeLessThan(270);
  const south = drawMap([], world, { frame: { west: -70, south: -23, east: -66, north: -18 } });
  expect(south.lakes).toBe("");
});

test("an area that is asked for is drawn, in the order of asking", () => {
  const square = (west: number) => ({
    type: "Polygon" as const,
    coordinates: [
      [
        [west, -18],
        [west, -17],
        [west + 1, -17],
        [west + 1, -18],
        [west, -18],
      ],
    ],
  });
  const { areas } = drawMap(places, world, { areas: [square(-70), square(-67)] });
  const [left, right] = areas.map((area) => Math.min(...pointsOf(area).map(({ x }) => x)));
  expect(areas).toHaveLength(2);
  expect(left).toBeLessThan(right ?? 0);
});

test.each([
  ["one beside the other", [0, 0.5]],
  ["half the world apart", [-120, 150]],
])("places %s make a map that fits a phone", (_name, longitudes) => {
  const map = drawMap(
    longitudes.map((longitude, index) => ({
      id: `p${index}`,
      number: index + 1,
      longitude,
      latitude: -16,
    })),
    world,
  );
  expect(map.height).toBeGreaterThanOrEqual(220);
  expect(map.height).toBeLessThanOrEqual(460);
  expect(map.points.every(({ x }) => x > 0 && x < map.width)).toBe(true);
});

test("places too near for their numbers are moved apart, by no more than that takes", () => {
  const near = [-68.15, -68.19, -58].map((longitude) => ({ longitude, latitude: -16.5 }));
  const [one, other] = drawMap(near, world, { between: 26 }).points;
  expect(
    Math.round(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))),
  ).toBe(26);
});

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

test("land and borders are drawn within the frame, in few bytes", () => {
  const map = drawMap(places, world);
  const numbers = (path: string) => (path.match(/-?\d+/g) ?? []).map(Number);
  for (const path of [map.land, map.borders, map.lakes]) {
    expect(path).toMatch(/^M/);
    expect(Math.min(...numbers(path))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers(path))).toBeLessThanOrEqual(Math.max(map.width, map.height));
  }
  expect(map.land.length + map.borders.length).toBeLessThan(6000);
});

test("lake Titicaca lies where three degrees of land are, and nowhere else", () => {
  const south = { west: -70, south: -23, east: -66, north: -18 };
  const around = { west: -71, south: -17, east: -68, north: -15 };
  const points = [...drawMap([], world, { frame: around }).lakes.matchAll(/(\d+),(\d+)/g)].map(
    Number,
  );
  expect(points.length).toBeGreaterThan(10);
  // A ring that ran the wrong way round would cover the whole map but for the lake.
  expect(drawMap([], world, { frame: around }).lakes.match(/M/g)).toHaveLength(1);
  expect(drawMap([], world, { frame: south }).lakes).toBe("");
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

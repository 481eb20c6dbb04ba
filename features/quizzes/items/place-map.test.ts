import { expect, test } from "vitest";
import world from "world-atlas/countries-50m.json";
import { exampleItems } from "./example-items";
import { placeMap } from "./place-map";

const places = exampleItems["map-choice"].places.map((place, index) => ({
  ...place,
  number: index + 1,
}));

test("every place stands inside the map, with its number, apart from the others", () => {
  const map = placeMap(places, world);
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
  const map = placeMap(places, world);
  const numbers = (path: string) => (path.match(/-?\d+/g) ?? []).map(Number);
  for (const path of [map.land, map.borders]) {
    expect(path).toMatch(/^M/);
    expect(Math.min(...numbers(path))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers(path))).toBeLessThanOrEqual(Math.max(map.width, map.height));
  }
  expect(map.land.length + map.borders.length).toBeLessThan(6000);
});

test.each([
  ["one beside the other", [0, 0.5]],
  ["half the world apart", [-120, 150]],
])("places %s make a map that fits a phone", (_name, longitudes) => {
  const map = placeMap(
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

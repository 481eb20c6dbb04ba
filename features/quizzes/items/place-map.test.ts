import { expect, test } from "vitest";
import world from "world-atlas/countries-50m.json";
import { exampleItems } from "./example-items";
import { placeMap } from "./place-map";

const { places } = exampleItems["map-choice"];

test("every place stands inside the map, apart from the others", () => {
  const map = placeMap(places, world);
  for (const { x, y } of map.points) {
    expect(x).toBeGreaterThan(12);
    expect(x).toBeLessThan(map.width - 12);
    expect(y).toBeGreaterThan(12);
    expect(y).toBeLessThan(map.height - 12);
  }
  expect(map.points.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
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
  const [first, second] = [-68.15, -68.19].map((longitude, index) => ({
    id: `p${index}`,
    longitude,
    latitude: -16.5,
  }));
  if (!first || !second) throw new Error("two places");
  const far = { id: "far", longitude: -58, latitude: -34 };
  const [one, other] = placeMap([first, second, far], world).points;
  expect(
    Math.round(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))),
  ).toBe(26);
});

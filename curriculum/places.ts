import { slugOfLesson } from "./lesson-numbers";

/** A place of the course. Its name and its line are messages (`places`). */
export type Place = {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Which map shows it: the one of the border lands, or the one of the wider world. */
  readonly map: "border" | "world";
  /** Degrees east and north, rounded to hundredths: about a kilometre, enough for a map of a page's width. */
  readonly longitude: number;
  readonly latitude: number;
  readonly source: CoordinateSource;
  /** Of the study; empty for a place that only a context block names. */
  readonly paragraphs: readonly number[];
  /** Slugs of the lessons that speak of it. */
  readonly lessons: readonly string[];
};

/** A state, a region and water are areas: they have a name on the map, and no dot. */
type PlaceKind = "state" | "region" | "water" | "municipality" | "town" | "park";

/**
 * Where coordinates come from: the GeoNames gazetteer (CC BY 4.0), the place's article in Wikipedia, or our
 * own hand, for the middle of an area, where its name is drawn.
 */
type CoordinateSource = "geonames" | "wikipedia" | "by-hand";

/** Id, degrees east, degrees north, paragraphs of the study, numbers of the lessons. */
type Row = readonly [
  id: string,
  longitude: number,
  latitude: number,
  paragraphs: readonly number[],
  lessons: readonly number[],
];

type Shared = Pick<Place, "kind" | "map" | "source">;

function all(shared: Shared, rows: readonly Row[]): Place[] {
  return rows.map(([id, longitude, latitude, paragraphs, lessons]) => {
    return { id, ...shared, longitude, latitude, paragraphs, lessons: lessons.map(slugOfLesson) };
  });
}

/** Every place of the course: first the border lands, then the wider world, each from the large to the small. */
export const places: readonly Place[] = [
  ...all({ kind: "state", map: "border", source: "by-hand" }, [
    [
      "bolivia",
      -66.2,
      -16.3,
      [13, 14, 15, 46, 53, 65, 66, 78, 81, 85, 103],
      [1, 2, 3, 5, 6, 7, 9, 11, 12],
    ],
    [
      "chile",
      -69.4,
      -21.2,
      [13, 14, 15, 53, 65, 66, 78, 81, 85, 92, 103],
      [1, 2, 3, 5, 6, 7, 9, 11, 12],
    ],
    ["peru", -71.6, -15.3, [13, 14, 15, 66, 78, 81, 82, 85, 103], [1, 2, 3, 6, 9, 11, 12]],
    ["argentina", -65.9, -22.9, [14], [1]],
  ]),
  ...all({ kind: "water", map: "border", source: "by-hand" }, [
    ["titicaca", -69.35, -15.85, [14], [1, 9]],
  ]),
  ...all({ kind: "region", map: "border", source: "by-hand" }, [
    ["puno", -70.1, -14.9, [80], [1]],
    ["moquegua", -70.8, -16.75, [80], [1]],
    ["tacna", -70.35, -17.55, [80, 83, 88], [1, 9, 11]],
    ["la-paz", -68.0, -15.2, [80], [1]],
    ["cochabamba", -65.7, -17.3, [80], [1]],
    ["oruro", -67.5, -18.9, [61, 62, 80, 102], [1, 2, 9, 11]],
    ["potosi", -66.6, -20.6, [80], [1]],
    ["tarapaca", -69.3, -20.1, [19, 61, 75, 80, 88, 102], [1, 2, 9, 11]],
    ["arica-parinacota", -69.8, -18.6, [102], [1, 9, 11]],
  ]),
  ...all({ kind: "municipality", map: "border", source: "geonames" }, [
    ["putre", -69.56, -18.2, [78, 87, 89, 102], [9, 10, 11]],
    ["camarones", -70.18, -19.16, [102], [9, 11]],
    ["pozo-almonte", -69.79, -20.26, [102], [9, 11]],
    ["pica", -69.33, -20.49, [102], [9, 11]],
    ["colchane", -68.64, -19.28, [102], [9, 11]],
    ["camina", -69.43, -19.31, [102], [9, 11]],
    ["huara", -69.77, -20.0, [102], [9, 11, 12]],
    ["curahuara", -68.41, -17.84, [102, 105], [9, 11, 12]],
  ]),
  ...all({ kind: "municipality", map: "border", source: "wikipedia" }, [
    ["general-lagos", -69.48, -17.59, [102], [9, 11]],
    ["turco", -68.18, -18.17, [105], [9, 12]],
  ]),
  ...all({ kind: "town", map: "border", source: "geonames" }, [
    ["potosi-city", -65.75, -19.58, [64], [2]],
    ["tiwanaku", -68.68, -16.55, [74], [1]],
  ]),
  ...all({ kind: "town", map: "border", source: "wikipedia" }, [
    ["oruro-city", -67.12, -17.97, [62], [2]],
    ["la-tirana", -69.66, -20.34, [62], [2]],
  ]),
  ...all({ kind: "park", map: "border", source: "wikipedia" }, [
    ["sajama", -68.9, -18.08, [105], [12]],
    ["lauca", -69.27, -18.23, [105], [12]],
  ]),
  ...all({ kind: "town", map: "world", source: "geonames" }, [
    ["santiago", -70.65, -33.46, [96], [11]],
    ["the-hague", 4.3, 52.08, [103, 106, 108], [2, 11, 12]],
  ]),
  ...all({ kind: "region", map: "world", source: "by-hand" }, [
    ["quebec", -72.0, 52.0, [25], [4]],
    ["basque-country", -2.6, 43.0, [25], [4]],
    ["cauca", -76.8, 2.4, [46], [6, 7]],
  ]),
  ...all({ kind: "state", map: "world", source: "by-hand" }, [
    ["mexico", -102.0, 23.5, [53, 56], [7, 8]],
    ["guatemala", -90.3, 15.6, [53, 54], [7]],
    ["nicaragua", -85.0, 12.9, [44, 54, 56], [6, 7, 8]],
    ["colombia", -73.0, 4.0, [46, 53, 54], [6, 7]],
    ["ecuador", -78.4, -1.5, [46, 53], [6, 7]],
    ["brazil", -52.0, -10.0, [53, 54], [7]],
  ]),
];

/** Whether a place is an area, which a map names, rather than a point, which it marks. */
export function isArea({ kind }: Place): boolean {
  switch (kind) {
    case "state":
    case "region":
    case "water":
      return true;
    case "municipality":
    case "town":
    case "park":
      return false;
  }
}

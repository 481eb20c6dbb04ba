import { isArea, type Place, places } from "../places";
import { isRegion, type RegionId } from "./regions";

/** What a map of a lesson shows: a frame in degrees, and in it the places of its labels. */
export type FigureMap = {
  readonly frame: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  };
  /** The regions that have a colour. */
  readonly coloured: readonly RegionId[];
  /** The place of each label, by the label's id. Areas are named, the others are dots with a name. */
  readonly places: Readonly<Record<string, Spot>>;
  /** What the marks mean, by the label that says it. */
  readonly marks?: Readonly<Record<string, Mark>>;
};

/** How a place is marked: an area by its name alone, unless the map says more of it. */
export type Mark = "dot" | "ring" | "square" | "diamond" | "none";

/** A place of curriculum/places.ts; `at` (degrees east, north) where its mark or name stands elsewhere here. */
type Spot = {
  readonly place: string;
  readonly at?: readonly [number, number];
  readonly mark?: Mark;
};

/** Places whose labels have the places' own ids. */
const named = (...ids: string[]): Record<string, Spot> =>
  Object.fromEntries(ids.map((id) => [id, { place: id }]));

/** Places that all have one mark. */
const marked = (mark: Mark, ...ids: string[]): Record<string, Spot> =>
  Object.fromEntries(ids.map((id) => [id, { place: id, mark }]));

const border = { west: -72.4, south: -23.2, east: -64.6, north: -14.2 };
const members = { west: -71.6, south: -20.9, east: -67.6, north: -17.2 };
const alliance = { ...members, north: -15.5 };

/** The names of the states where their land is in these frames. */
const statesBesideMembers: Record<string, Spot> = {
  bolivia: { place: "bolivia", at: [-68.2, -18.9] },
  chile: { place: "chile", at: [-69.1, -20.8] },
  peru: { place: "peru", at: [-70.6, -17.4] },
};

/** In its region: the coarse outline leaves Cuya, its capital, a little way over the line. */
const camarones: Spot = { place: "camarones", at: [-70.12, -19.0], mark: "dot" };

export const figureMaps = {
  "highlands-map": {
    frame: border,
    coloured: [
      ...(["puno", "moquegua", "tacna", "la-paz", "cochabamba", "oruro", "potosi"] as const),
      ...(["arica-parinacota", "tarapaca"] as const),
    ],
    places: named(
      ..."bolivia chile peru argentina titicaca puno moquegua tacna la-paz".split(" "),
      ..."cochabamba oruro potosi arica-parinacota tarapaca".split(" "),
    ),
  },
  "feasts-map": {
    frame: { west: -71.8, south: -21.6, east: -65.2, north: -15.6 },
    coloured: ["oruro", "tarapaca"],
    places: {
      ...named("bolivia", "chile", "peru", "tarapaca", "la-tirana"),
      oruro: { place: "oruro-city" },
      potosi: { place: "potosi-city" },
    },
  },
  "recognition-map": {
    frame: { west: -99, south: -26, east: -36, north: 21 },
    coloured: [],
    places: {
      ...named("ecuador", "bolivia"),
      ...marked("square", "guatemala", "nicaragua", "colombia", "brazil"),
      shuar: { place: "ecuador", at: [-78.2, -2.5], mark: "dot" },
      cric: { place: "cauca", mark: "dot" },
      kataristas: { place: "bolivia", at: [-68.2, -16.5], mark: "dot" },
    },
    marks: { constitution: "square", organisation: "dot" },
  },
  "alliance-map": {
    frame: alliance,
    coloured: ["arica-parinacota", "tarapaca"],
    places: {
      ...statesBesideMembers,
      titicaca: { place: "titicaca" },
      "arica-y-parinacota": { place: "arica-parinacota" },
      tarapaca: { place: "tarapaca" },
      ...marked("diamond", "putre"),
      ...marked("dot", "general-lagos", "colchane", "camina", "pozo-almonte", "pica"),
      camarones,
      ...marked("ring", "huara"),
      ...marked("square", "curahuara", "turco"),
      tacna: { place: "tacna", at: [-70.25, -18.01], mark: "square" },
    },
    marks: { fair: "diamond", member: "dot", "left-out": "ring", named: "square" },
  },
  "chilean-members-map": {
    frame: members,
    coloured: ["arica-parinacota", "tarapaca"],
    places: {
      ...statesBesideMembers,
      ...named("arica-parinacota", "tarapaca"),
      ...marked("dot", "putre", "general-lagos", "pozo-almonte", "pica", "colchane", "camina"),
      camarones,
      ...marked("ring", "huara"),
    },
    marks: { inside: "dot", outside: "ring" },
  },
} as const satisfies Record<string, FigureMap>;

/** The places that the page of places shows on a map: there every point, near or far, has a mark. */
function onMap(name: Place["map"]): Record<string, Spot> {
  const shown = places.filter(({ map }) => map === name);
  return Object.fromEntries(
    shown.map((place): [string, Spot] => {
      const hasName = name === "border" && isArea(place);
      return [place.id, { place: place.id, mark: hasName ? "none" : "dot" }];
    }),
  );
}

/** The two maps of the page of places. */
export const atlasMaps: Record<Place["map"], FigureMap> = {
  border: {
    frame: border,
    coloured: places.map(({ id }) => id).filter(isRegion),
    places: onMap("border"),
  },
  world: {
    frame: { west: -118, south: -38, east: 12, north: 58 },
    coloured: [],
    places: onMap("world"),
  },
};

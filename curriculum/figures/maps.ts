import type { RegionId } from "./regions";

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
};

/** A place of curriculum/places.ts; `at` (degrees east, north) where its name stands elsewhere in this frame. */
type Spot = { readonly place: string; readonly at?: readonly [number, number] };

const spot = (place: string, ...at: [] | [number, number]): Spot => {
  return at.length === 2 ? { place, at } : { place };
};

/** Places whose labels have the places' own ids. */
const named = (...ids: string[]): Record<string, Spot> =>
  Object.fromEntries(ids.map((id) => [id, spot(id)]));

const border = { west: -72.4, south: -23.2, east: -64.6, north: -14.2 };
const members = { west: -71.6, south: -20.9, east: -67.4, north: -17.1 };

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
    frame: { ...border, south: -21.8, north: -15.2 },
    coloured: ["oruro", "tarapaca"],
    places: {
      ...named("bolivia", "chile", "peru", "tarapaca", "la-tirana"),
      oruro: spot("oruro-city"),
      potosi: spot("potosi-city"),
    },
  },
  "recognition-map": {
    frame: { west: -112, south: -36, east: -34, north: 26 },
    coloured: [],
    places: named("guatemala", "nicaragua", "colombia", "ecuador", "brazil", "bolivia"),
  },
  "alliance-map": {
    frame: { ...members, north: -16.4 },
    coloured: [],
    places: {
      ...named("bolivia", "chile", "peru", "tacna", "putre", "general-lagos", "camarones"),
      ...named("pozo-almonte", "pica", "colchane", "camina", "curahuara"),
    },
  },
  "chilean-members-map": {
    frame: members,
    coloured: ["arica-parinacota", "tarapaca"],
    places: {
      ...named("bolivia", "chile", "peru", "putre", "general-lagos", "camarones"),
      ...named("pozo-almonte", "pica", "colchane", "camina", "huara"),
    },
  },
} as const satisfies Record<string, FigureMap>;

import { type FigureMap, isArea, type Mark, regionOutline, requirePlace } from "@/curriculum";
import { type DrawnMap, drawMap, type Located, type World } from "@/ui/drawing/draw-map";
import { labelLines } from "@/ui/drawing/label-lines";
import { type PlacedLabel, placeLabels } from "@/ui/drawing/place-labels";

/** Of the labels, as ui/css/map.css has it. */
export const mapType = { size: 12.5, lineHeight: 14 };
/** Half the width of a mark. */
export const MARK = 4;
/** The widest line of a label: names of two words stand on two lines. */
const LINE_WIDTH = 96;

export type MarkedPlace = Located & {
  /** The id of its label. */
  id: string;
  mark: Mark;
};

/** A map of a lesson with its places, marks and names where they are drawn. */
export function layOutMap(
  map: FigureMap,
  label: (id: string) => string,
  world: World,
): { drawn: DrawnMap<MarkedPlace>; labels: PlacedLabel[] } {
  const areas = map.coloured.map(regionOutline);
  const drawn = drawMap(placesOf(map), world, { frame: map.frame, areas });
  const spots = drawn.points.map(({ id, x, y, mark }) => {
    const lines = labelLines(label(id), LINE_WIDTH, mapType.size);
    return { id, x, y, radius: mark === "none" ? 0 : MARK, lines };
  });
  return { drawn, labels: placeLabels(spots, drawn, mapType) };
}

function placesOf(map: FigureMap): MarkedPlace[] {
  return Object.entries(map.places).map(([id, spot]) => {
    const place = requirePlace(spot.place);
    const [longitude, latitude] = spot.at ?? [place.longitude, place.latitude];
    return { id, longitude, latitude, mark: spot.mark ?? (isArea(place) ? "none" : "dot") };
  });
}

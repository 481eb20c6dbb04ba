import {
  alliedPopulation,
  figureDiagrams,
  figureMaps,
  figureTimelines,
  threeKinds,
} from "@/curriculum";
import type { Block } from "@/curriculum/types";
import { layOutDiagram } from "@/features/lessons/figures/lay-out-diagram";

type FigureName = Extract<Block, { kind: "figure" }>["figure"];

/** The ids of the labels that a figure draws. */
export function drawnLabels(figure: FigureName): string[] {
  switch (figure) {
    case "three-kinds": {
      const { home, ways } = threeKinds;
      return [home.label, ...ways.flatMap(({ kind, end }) => [kind, end.label])];
    }
    case "allied-population": {
      const { bars, axes } = alliedPopulation;
      return [...bars.map(({ label }) => label), axes.what, axes.unit];
    }
    case "highlands-map":
    case "feasts-map":
    case "recognition-map":
    case "alliance-map":
    case "chilean-members-map":
      return mapLabels(figureMaps[figure]);
    case "border-timeline":
    case "world-timeline":
    case "tensions-timeline":
      return timelineLabels(figureTimelines[figure]);
    case "actors-levels":
    case "bonds-ladder":
    case "three-factors":
    case "levels-of-authority":
    case "partners-network":
    case "dual-paradiplomacy":
      return layOutDiagram(figureDiagrams[figure], (id) => id).boxes.map(({ label }) => label);
  }
}

function mapLabels(map: { places: object; marks?: object }): string[] {
  return [...Object.keys(map.places), ...Object.keys(map.marks ?? {})];
}

function timelineLabels(timeline: {
  events: object;
  marks?: { study: string; outside: string };
}): string[] {
  const { marks } = timeline;
  return [...Object.keys(timeline.events), ...(marks ? [marks.study, marks.outside] : [])];
}

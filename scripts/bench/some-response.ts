import type { Item } from "@/curriculum/types";
import type { Response } from "@/features/quizzes/items/response";

const pick = <T>(all: readonly T[]): T => {
  const one = all[Math.floor(Math.random() * all.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
};

/** A response that fits the item, by chance right or wrong: for who answers only to be served. */
export function someResponse(item: Item): Response {
  switch (item.interaction) {
    case "choice":
      return { interaction: item.interaction, choice: pick(item.choices) };
    case "multiple-choice":
      return { interaction: item.interaction, choices: [pick(item.choices)] };
    case "order":
      return {
        interaction: item.interaction,
        places: Object.fromEntries(item.choices.map((id, index) => [id, index + 1])),
      };
    case "match":
      return {
        interaction: item.interaction,
        pairs: Object.fromEntries(item.sources.map((id) => [id, pick(item.targets)])),
      };
    case "inline-choice":
      return {
        interaction: item.interaction,
        gaps: Object.fromEntries(item.gaps.map((gap) => [gap.id, pick(gap.choices)])),
      };
    case "gap-match":
      return {
        interaction: item.interaction,
        gaps: Object.fromEntries(item.gaps.map((gap) => [gap, pick(item.choices)])),
      };
    case "hottext":
      return { interaction: item.interaction, choices: [pick(item.choices)] };
    case "map-choice":
      return { interaction: item.interaction, choices: [pick(item.places).id] };
    case "text-entry":
    case "extended-text":
      return { interaction: item.interaction, text: String(Math.random()) };
  }
}

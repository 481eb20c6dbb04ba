import { z } from "zod";
import type { Item } from "@/curriculum/types";
import { type Completeness, completenessOf, partsOf } from "./completeness";
import { longestText, responseText, tidyText } from "./response-fields";

/**
 * What a learner gives to an item: ids, never words or positions on the screen, so that it means the same
 * in every language (docs/decisions/0006); a text only where the item asks for one.
 * Incomplete responses are responses too.
 */
const id = z.string().min(1).max(80);
const choices = z.array(id).max(20);
const record = z.record(id, id).refine((value) => Object.keys(value).length <= 20);

/** Text that PostgreSQL, JSON and every browser can hold: no NUL, no half of a surrogate pair. */
const text = (longest: number) =>
  z
    .string()
    .overwrite(tidyText)
    .max(longest)
    .refine((value) => value.isWellFormed() && !value.includes("\0"));

export const Response = z.discriminatedUnion("interaction", [
  z.object({ interaction: z.literal("choice"), choice: id }),
  z.object({ interaction: z.literal("multiple-choice"), choices }),
  /** The place, from 1, that the learner gave to each choice; two may claim the same. */
  z.object({
    interaction: z.literal("order"),
    places: z.record(id, z.number().int().min(1).max(20)),
  }),
  z.object({ interaction: z.literal("match"), pairs: record }),
  z.object({ interaction: z.literal("inline-choice"), gaps: record }),
  z.object({ interaction: z.literal("gap-match"), gaps: record }),
  z.object({ interaction: z.literal("text-entry"), text: text(longestText["text-entry"]) }),
  z.object({ interaction: z.literal("hottext"), choices }),
  z.object({ interaction: z.literal("map-choice"), choices }),
  z.object({ interaction: z.literal("extended-text"), text: text(longestText["extended-text"]) }),
]);
export type Response = z.infer<typeof Response>;

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;
const within = (ids: readonly string[], known: readonly string[]) =>
  ids.every((one) => known.includes(one));
const eachOnce = (ids: readonly string[], known: readonly string[]) =>
  distinct(ids) && within(ids, known);
const pairsFit = (
  pairs: Record<string, string>,
  known: (left: string) => readonly string[] | undefined,
) => Object.entries(pairs).every(([left, right]) => known(left)?.includes(right) ?? false);

/**
 * Whether a response could have been given to this item: its interaction, and only ids the item has, each once.
 * What does not fit is refused whole; nothing of it is kept. One word in two gaps fits: grading counts it once.
 */
export function fits(item: Item, response: Response): boolean {
  switch (item.interaction) {
    case "choice":
      return response.interaction === "choice" && item.choices.includes(response.choice);
    case "multiple-choice":
    case "hottext":
      return response.interaction === item.interaction && eachOnce(response.choices, item.choices);
    case "map-choice":
      return (
        response.interaction === "map-choice" &&
        eachOnce(
          response.choices,
          item.places.map((place) => place.id),
        )
      );
    case "order":
      return (
        response.interaction === "order" &&
        within(Object.keys(response.places), item.choices) &&
        Object.values(response.places).every((place) => place <= item.choices.length)
      );
    case "match":
      return (
        response.interaction === "match" &&
        pairsFit(response.pairs, (source) =>
          item.sources.includes(source) ? item.targets : undefined,
        )
      );
    case "inline-choice":
      return (
        response.interaction === "inline-choice" &&
        pairsFit(response.gaps, (gap) => item.gaps.find((one) => one.id === gap)?.choices)
      );
    case "gap-match":
      return (
        response.interaction === "gap-match" &&
        pairsFit(response.gaps, (gap) => (item.gaps.includes(gap) ? item.choices : undefined))
      );
    case "text-entry":
    case "extended-text":
      return response.interaction === item.interaction;
  }
}

/** Whether something, or everything that the item asks, was answered; right or wrong is not looked at. */
export function completeness(item: Item, response: Response | null): Completeness {
  return completenessOf(item.interaction, partsOf(item), response);
}

/** The same response, whatever the order of its keys or ticks. */
export function sameResponse(one: Response | null, other: Response | null): boolean {
  return responseText(one) === responseText(other);
}

import { z } from "zod";
import type { Item } from "@/curriculum/types";
import { responseText } from "./response-fields";

/**
 * What a learner gives to an item: ids only, never words or positions on the screen, so that it means
 * the same in every language (docs/decisions/0006). Incomplete responses are responses too.
 */
const id = z.string().min(1).max(80);
const record = z.record(id, id).refine((value) => Object.keys(value).length <= 20);

export const Response = z.discriminatedUnion("interaction", [
  z.object({ interaction: z.literal("choice"), choice: id }),
  z.object({ interaction: z.literal("multiple-choice"), choices: z.array(id).max(20) }),
  /** The place, from 1, that the learner gave to each choice; two may claim the same. */
  z.object({
    interaction: z.literal("order"),
    places: z.record(id, z.number().int().min(1).max(20)),
  }),
  z.object({ interaction: z.literal("match"), pairs: record }),
  z.object({ interaction: z.literal("inline-choice"), gaps: record }),
]);
export type Response = z.infer<typeof Response>;

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;
const within = (ids: readonly string[], known: readonly string[]) =>
  ids.every((one) => known.includes(one));
const pairsFit = (
  pairs: Record<string, string>,
  known: (left: string) => readonly string[] | undefined,
) => Object.entries(pairs).every(([left, right]) => known(left)?.includes(right) ?? false);

/**
 * Whether a response could have been given to this item: its interaction, and only ids the item has, each once.
 * What does not fit is refused whole; nothing of it is kept.
 */
export function fits(item: Item, response: Response): boolean {
  switch (item.interaction) {
    case "choice":
      return response.interaction === "choice" && item.choices.includes(response.choice);
    case "multiple-choice":
      return (
        response.interaction === "multiple-choice" &&
        distinct(response.choices) &&
        within(response.choices, item.choices)
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
  }
}

/** How much of an item a response answers. */
export type Completeness = "empty" | "incomplete" | "complete";

const share = (given: number, asked: number): Completeness =>
  given === 0 ? "empty" : given < asked ? "incomplete" : "complete";

/** Whether something, or everything that the item asks, was answered; right or wrong is not looked at. */
export function completeness(item: Item, response: Response | null): Completeness {
  if (response === null) return "empty";
  switch (response.interaction) {
    case "choice":
      return "complete";
    case "multiple-choice":
      return response.choices.length > 0 ? "complete" : "empty";
    case "order":
      return share(
        Object.keys(response.places).length,
        item.interaction === "order" ? item.choices.length : 0,
      );
    case "match":
      return share(
        Object.keys(response.pairs).length,
        item.interaction === "match" ? item.sources.length : 0,
      );
    case "inline-choice":
      return share(
        Object.keys(response.gaps).length,
        item.interaction === "inline-choice" ? item.gaps.length : 0,
      );
  }
}

/** The same response, whatever the order of its keys or ticks. */
export function sameResponse(one: Response | null, other: Response | null): boolean {
  return responseText(one) === responseText(other);
}

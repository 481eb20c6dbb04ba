import { z } from "zod";
import type { Item } from "@/curriculum/types";
import { misfit } from "@/features/quizzes/items/misfit";
import { completeness, type Response } from "@/features/quizzes/items/response";
import { fieldName } from "@/features/quizzes/items/response-fields";
import { responseFromForm } from "@/features/quizzes/items/response-form";

/** How many languages a printed sheet is in, as an address or a form says it: three, or fewer. */
export const SheetLanguages = z.unknown().transform((given) => (given === "3" ? 3 : 1));

/** The scope of an item's fields in the form of a whole paper: "item1" for the first. */
export const paperScope = (position: number): string => `item${position}`;

/**
 * What a paper's form says of each item, in their order; null where nothing was answered.
 *
 * @returns "malformed" where the fields cannot be responses to these items
 */
export function paperResponses(
  items: readonly Item[],
  fields: Readonly<Record<string, unknown>>,
): (Response | null)[] | "malformed" {
  const responses = items.map((item, index) => responseTo(item, fields, paperScope(index + 1)));
  return responses.includes("malformed")
    ? "malformed"
    : responses.filter((response) => response !== "malformed");
}

function responseTo(
  item: Item,
  fields: Readonly<Record<string, unknown>>,
  scope: string,
): Response | null | "malformed" {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== "string" || !name.startsWith(`${scope}:`)) continue;
    const own = name.slice(scope.length + 1);
    // What is ticked of a list comes under one name, each on a line of its own; a text may have lines.
    const values = own === fieldName.choices() ? value.split("\n") : [value];
    for (const one of values) form.append(own, one);
  }
  const response = responseFromForm(item.interaction, form);
  if (response === "malformed" || response === null) return response;
  if (completeness(item, response) === "empty") return null;
  return misfit(item, response) ? "malformed" : response;
}

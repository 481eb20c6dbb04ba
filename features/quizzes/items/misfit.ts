import type { Item } from "@/curriculum/types";
import { fits, type Response } from "./response";

/** What keeps a well-formed response from being one to this item; each has a sentence in `ui.quiz.refusals`. */
export type Misfit = "other-interaction" | "repeated-choice" | "unknown-choice";

/** Why a response could not have been given to this item; null where it fits. */
export function misfit(item: Item, response: Response): Misfit | null {
  if (fits(item, response)) return null;
  if (response.interaction !== item.interaction) return "other-interaction";
  const choices = "choices" in response ? response.choices : [];
  return new Set(choices).size < choices.length ? "repeated-choice" : "unknown-choice";
}

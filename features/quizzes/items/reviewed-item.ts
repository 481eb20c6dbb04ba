import type { Item } from "@/curriculum/types";
import { type CreditBand, creditBand } from "./grade";
import { completeness } from "./response";
import { type Answered, detailOf, type ReviewedDetail, type Shown } from "./reviewed-detail";

/** All that may be seen of an item that was answered: what is not listed here cannot be shown by mistake. */
export type ReviewedItem = {
  id: string;
  interaction: Item["interaction"];
  /** How it went, in a word; null where that is not shown. */
  verdict: CreditBand | "open" | "waiting" | null;
  /** 0 to 1; null where marks are not shown, and while a person has still to judge. */
  credit: number | null;
  /** The key of the explanation among the item's words; null where it is not shown. */
  explanation: "explanation" | null;
  detail: ReviewedDetail;
};

/**
 * What a learner may see of an item after answering it, built by allow-list. Which choice was wrong tells what was
 * given, so neither the correctness nor the feedback of a part is shown without the response.
 * @param shown what the review options allow at this moment; "overallFeedback" is not about an item
 */
export function reviewItem(answered: Answered, shown: Shown): ReviewedItem {
  const { item } = answered.content;
  return {
    id: item.id,
    interaction: item.interaction,
    verdict: shown.has("correctness") ? verdictOf(answered) : null,
    credit: shown.has("marks") ? answered.credit : null,
    explanation: shown.has("generalFeedback") ? "explanation" : null,
    detail: detailOf(answered, shown),
  };
}

function verdictOf({ content, response, credit }: Answered): ReviewedItem["verdict"] {
  if (completeness(content.item, response) === "empty") return "open";
  return credit === null ? "waiting" : creditBand(credit);
}

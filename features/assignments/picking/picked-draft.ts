import { z } from "zod";
import { AssignmentContent, PickedContent, PickedItem } from "../assignment-content";

/** The most items that a quiz may have. */
export const MOST_ITEMS = 100;

/** A quiz as it stands in its editor: one that has no item yet cannot be assigned. */
export const PickedDraft = PickedContent.extend({ items: z.array(PickedItem).max(MOST_ITEMS) });
export type PickedDraft = z.infer<typeof PickedDraft>;

/** A quiz as it is when it is made. */
export const emptyDraft: PickedDraft = { items: [], draw: null, order: "shuffled" };

/** What an assignment keeps of a picked quiz; null while it has no items. */
export function contentOfDraft({
  title,
  draft,
}: {
  title: string;
  draft: PickedDraft;
}): AssignmentContent | null {
  const content = AssignmentContent.safeParse({ kind: "picked", title, quiz: draft });
  return content.success ? content.data : null;
}

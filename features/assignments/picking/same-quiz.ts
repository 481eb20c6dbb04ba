import type { PickedDraft } from "./picked-draft";

type Content = { title: string; draft: PickedDraft };

/** Whether two versions of a quiz say the same: title, rules, and items with their points in their order. */
export function isSameQuiz(one: Content, other: Content): boolean {
  const said = ({ title, draft }: Content) =>
    JSON.stringify([
      title,
      draft.draw,
      draft.order,
      draft.items.map(({ lesson, item, weight }) => [lesson, item, weight]),
    ]);
  return said(one) === said(other);
}

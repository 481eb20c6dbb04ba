import { shuffle } from "@/features/quizzes/items/draw";
import type { PickedContent } from "../assignment-content";

type Rules = Pick<PickedContent, "draw" | "order">;

/**
 * The items of one attempt at a picked quiz: which of them and in which order, by its seed. A fixed order is the
 * teacher's also among those that chance drew.
 *
 * @param items as the teacher put them
 * @returns as many as are drawn, or all where there are fewer
 */
export function drawPicked<T>(items: readonly T[], { draw, order }: Rules, seed: number): T[] {
  const count = Math.min(draw ?? items.length, items.length);
  const drawn = shuffle(items, seed).slice(0, count);
  if (order === "shuffled") return drawn;
  const chosen = new Set(drawn);
  return items.filter((item) => chosen.has(item));
}

import type { Item } from "@/curriculum/types";

/**
 * How many items a worksheet in so many languages has: what fits on two pages, one sheet of paper, and a class can do in
 * a quarter of an hour. Three languages take the room of the last two.
 */
export const itemsOnSheet = (languages: number): number => (languages > 2 ? 6 : 8);

type Chosen = Pick<Item, "id" | "objective" | "interaction">;

/**
 * The items of a bank that stand on its worksheet. A fixed choice by rule, without chance, so that the sheet that a
 * teacher printed last month and the key printed today belong together: again and again the item whose objective and
 * interaction have served least, the bank's own order deciding between equals.
 *
 * @returns in the bank's order, which is that of the lesson; what is answered in one's own words comes last
 */
export function selectItems<T extends Chosen>(bank: readonly T[], count: number): T[] {
  const chosen = new Set<T>();
  const uses = (of: (item: Chosen) => string, item: T) =>
    [...chosen].filter((other) => of(other) === of(item)).length;
  while (chosen.size < Math.min(count, bank.length)) {
    const costs = bank
      .filter((item) => !chosen.has(item))
      .map((item) => ({
        item,
        interaction: uses((one) => one.interaction, item),
        objective: uses((one) => one.objective, item),
      }));
    // Sorting is stable: between equals, the one that the author put first.
    costs.sort(
      (a, b) =>
        a.interaction + a.objective - b.interaction - b.objective || a.interaction - b.interaction,
    );
    const next = costs[0];
    if (next) chosen.add(next.item);
  }
  const inOrder = bank.filter((item) => chosen.has(item));
  const isLong = (item: T) => item.interaction === "extended-text";
  return [...inOrder.filter((item) => !isLong(item)), ...inOrder.filter(isLong)];
}

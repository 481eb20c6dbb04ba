import type { Bank, Finding } from "./bank";

/** An objective that one item alone serves cannot be asked twice running in a review. */
const ENOUGH = 2;

/** How many items serve each objective of the lesson, in the lesson's order; those of no item too. */
export function itemsByObjective({ lesson }: Bank): Map<string, number> {
  const count = (objective: string) =>
    lesson.items.filter((item) => item.objective === objective).length;
  return new Map(lesson.objectives.map((objective) => [objective, count(objective)]));
}

/** Objectives that fewer than two items serve, and items that serve none of the lesson's. */
export function coverageFindings(bank: Bank): Finding[] {
  const { lesson } = bank;
  const at = (item: string, detail: string): Finding => {
    return { lesson: lesson.slug, item, rule: "coverage", detail };
  };
  const thin = [...itemsByObjective(bank)].filter(([, count]) => count < ENOUGH);
  const strays = lesson.items.filter(({ objective }) => !lesson.objectives.includes(objective));
  return [
    ...thin.map(([id, count]) => at("", `objective "${id}" has ${count} items, not ${ENOUGH}`)),
    ...strays.map((item) => at(item.id, `the lesson has no objective "${item.objective}"`)),
  ];
}

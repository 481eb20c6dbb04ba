import type { Bank, Finding } from "./bank";

/** Ids that name two items of the course: the final quiz draws from all lessons, and an attempt holds an id once. */
export function uniqueIdFindings(banks: readonly Bank[]): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { lesson } of banks) {
    for (const { id } of lesson.items) {
      const earlier = first.get(id);
      const detail = `"${earlier}" has an item of this id`;
      if (earlier === undefined) first.set(id, lesson.slug);
      else findings.push({ lesson: lesson.slug, item: id, rule: "unique-id", detail });
    }
  }
  return findings;
}

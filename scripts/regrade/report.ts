import type { RegradeReport } from "@/features/quizzes/regrading/regrade.store";

type Change = RegradeReport["changes"][number];

const dash = "—";
const credit = (value: number | null) => (value === null ? dash : String(Number(value.toFixed(3))));
const percent = (value: number | null) =>
  value === null ? dash : `${Number((value * 100).toFixed(1))} %`;

/** A name as a learner typed it must not move the cursor of whoever reads it. */
const plain = (name: string) => name.replace(/\p{C}/gu, "�");

const cells = (change: Change) => [
  change.attemptId,
  change.userId,
  change.name === "" ? "(guest)" : plain(change.name),
  `${credit(change.creditBefore)} → ${credit(change.creditAfter)}`,
  `${percent(change.outcomeBefore)} → ${percent(change.outcomeAfter)}`,
];

/** Rows under a head, each column as wide as its widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map((cell) => [...cell].length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
      .join("  ")
      .trimEnd();
  return [head, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("\n");
}

/** Who changes and how, and the counts, as text. */
export function reportText(report: RegradeReport): string {
  const { lookedAt, up, down, otherInteraction, changes } = report;
  const head = ["attempt", "person", "name", "credit", "outcome"];
  const counts = `${lookedAt} finished attempts hold another version of this item: ${changes.length} grades change, ${up} up, ${down} down.`;
  return [
    ...(changes.length > 0 ? [table(head, changes.map(cells)), ""] : []),
    counts,
    ...(otherInteraction > 0
      ? [`${otherInteraction} more hold it as another interaction and stay as they are.`]
      : []),
  ].join("\n");
}

import type { ChangeKind } from "@/features/classrooms/class-change.store";

/** What a teacher does to a cell of the gradebook, as a change of its row: pure. */
export type CellAct =
  /** A grade in the place of what the attempts come to, 0 to 1. */
  | { kind: "grade"; outcome: number; reason: string }
  | { kind: "remove-grade" }
  /** Said to the learner; "" takes it back. */
  | { kind: "comment"; comment: string }
  | { kind: "excuse" }
  | { kind: "count-again" }
  /** One more attempt than the assignment allows. */
  | { kind: "grant" };

/** What of a cell's row acts look at. */
export type CellRow = {
  override: number | null;
  comment: string;
  excusedAt: Date | null;
  extraAttempts: number;
};

export type CellChange = {
  kind: ChangeKind;
  data: Partial<CellRow & { commentedAt: Date | null }>;
  detail: Record<string, string | number | null>;
};

/**
 * What an act changes, and how the list of changes tells it; null where it is so already: then nothing is written.
 *
 * @param counted what the cell counts now, 0 to 1; null for nothing
 */
export function cellChange(
  act: CellAct,
  { row, counted }: { row: CellRow; counted: number | null },
  now: Date,
): CellChange | null {
  switch (act.kind) {
    case "grade":
      if (row.override === act.outcome) return null;
      return {
        kind: "grade-overridden",
        data: { override: act.outcome },
        detail: { before: row.override ?? counted, after: act.outcome, reason: act.reason },
      };
    case "remove-grade":
      if (row.override === null) return null;
      return {
        kind: "override-removed",
        data: { override: null },
        detail: { before: row.override, after: counted },
      };
    case "comment":
      if (row.comment === act.comment) return null;
      return {
        kind: "commented",
        data: { comment: act.comment, commentedAt: act.comment === "" ? null : now },
        detail: { before: row.comment, after: act.comment },
      };
    case "excuse":
      return row.excusedAt
        ? null
        : { kind: "excused", data: { excusedAt: now }, detail: { before: counted } };
    case "count-again":
      return row.excusedAt
        ? { kind: "excuse-removed", data: { excusedAt: null }, detail: { after: counted } }
        : null;
    case "grant":
      return {
        kind: "attempt-granted",
        data: { extraAttempts: row.extraAttempts + 1 },
        detail: { after: row.extraAttempts + 1 },
      };
  }
}

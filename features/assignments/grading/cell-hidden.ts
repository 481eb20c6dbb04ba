import { hiddenFields } from "@/features/accounts/form-words";
import type { Locale } from "@/i18n/routing";
import type { StoredCell } from "../cells.store";
import { type CellPlace, FIRST_VERSION } from "./cell-place.store";

/** The hidden fields of every form on a cell: whose it is, and over which version it is filled in. */
export function cellHidden(
  { classroomId, assignmentId, userId }: CellPlace,
  { result }: Pick<StoredCell, "result">,
  locale: Locale,
): Record<string, string> {
  return {
    ...hiddenFields(locale, null),
    ...{ class: classroomId, assignment: assignmentId, user: userId },
    version: String(result?.version ?? FIRST_VERSION),
  };
}

import { z } from "zod";
import { type NameFault, nameFault, tidyName } from "@/features/accounts/display-name";

/** Learners as a teacher types them: one a line, and a school's own number behind a semicolon. */
export type TypedLearner = { name: string; schoolId: string };

/** What is wrong with a line, and which, counted from 1. */
type LineFault = { line: number; fault: NameFault | "school-id" };

export const MOST_TYPED = 50;
const LONGEST_ID = 30;

/** A school's own number or mark, as it is kept. */
export const SchoolId = z
  .string()
  .transform(tidyName)
  .refine(
    (typed) => typed === "" || (nameFault(typed) === null && [...typed].length <= LONGEST_ID),
  );

export type ReadLearners =
  | { ok: true; learners: TypedLearner[] }
  | { ok: false; fault: "none" | "too-many" }
  | { ok: false; fault: "lines"; lines: LineFault[] };

/** Reads such a list; empty lines count nothing. All of its faults are told, or none of it is read. */
export function readTypedLearners(text: string): ReadLearners {
  const learners: TypedLearner[] = [];
  const lines: LineFault[] = [];
  for (const [index, typed] of text.split(/\r\n|\r|\n/).entries()) {
    if (typed.trim() === "") continue;
    const [name = "", ...rest] = typed.split(";");
    const schoolId = SchoolId.safeParse(rest.join(";"));
    const fault = nameFault(name) ?? (schoolId.success ? null : "school-id");
    if (fault) lines.push({ line: index + 1, fault });
    else learners.push({ name: tidyName(name), schoolId: schoolId.data ?? "" });
  }
  if (lines.length > 0) return { ok: false, fault: "lines", lines };
  if (learners.length === 0) return { ok: false, fault: "none" };
  return learners.length > MOST_TYPED ? { ok: false, fault: "too-many" } : { ok: true, learners };
}

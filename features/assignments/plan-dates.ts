import type { FieldFault } from "@/features/accounts/forms";
import { instantOf, localOf } from "@/features/classrooms/class-time";
import type { Assignment } from "./assignment";
import type { Dates } from "./plan";

/** Dates as they are typed on a class's wall clock; "" for none, and for now where it opens. */
export type TypedDates = { opensAt: string; dueAt: string; cutOffAt: string };

type Context = {
  timeZone: string;
  now: Date;
  /** What they were before; null for something new. */
  before: Pick<Assignment, "opensAt" | "dueAt" | "cutOffAt"> | null;
};

type Faults = Partial<Record<keyof TypedDates, FieldFault>>;
export type ReadDates = { ok: true; dates: Dates; faults: Faults } | { ok: false; faults: Faults };

/**
 * The instants of typed dates, or what is wrong with them: no dates, over already, or not in the order open, due,
 * cut-off. A date that stays as it was may be over.
 */
export function datesOf(typed: TypedDates, context: Context): ReadDates {
  const faults: Faults = {};
  const read = (field: keyof TypedDates): Date | null => {
    const at = readDate(typed[field], field, context);
    if (at === "malformed" || at === "date-past") faults[field] = at;
    return at instanceof Date ? at : null;
  };
  const { before, now } = context;
  const opensAt = read("opensAt") ?? (before && before.opensAt <= now ? before.opensAt : now);
  const dates = { opensAt, dueAt: read("dueAt"), cutOffAt: read("cutOffAt") };
  const { dueAt, cutOffAt } = dates;
  if (dueAt && dueAt <= opensAt) faults.dueAt ??= "due-before-open";
  if (cutOffAt && (cutOffAt <= opensAt || (dueAt && cutOffAt < dueAt))) {
    faults.cutOffAt ??= "cut-off-before-due";
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, dates, faults };
}

function readDate(
  text: string,
  field: keyof TypedDates,
  { timeZone, now, before }: Context,
): Date | null | "malformed" | "date-past" {
  if (text.trim() === "") return null;
  const was = before?.[field] ?? null;
  // To the minute, as the field shows it: the seconds of what was are kept.
  if (was && localOf(was, timeZone) === text) return was;
  const at = instantOf(text, timeZone);
  if (at === null) return "malformed";
  return at < now ? "date-past" : at;
}

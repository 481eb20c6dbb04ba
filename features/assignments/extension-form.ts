import { z } from "zod";
import type { FieldFault, Fields } from "@/features/accounts/forms";
import { instantOf, localOf } from "@/features/classrooms/class-time";
import { type BaseRules, effectiveRules, type Grants } from "./effective-rules";
import type { Extended } from "./extension.store";

const wholeOrNothing = (max: number) =>
  z
    .string()
    .trim()
    .default("")
    .transform((typed) => (typed === "" ? null : Number(typed)))
    .pipe(
      z
        .number("number-range")
        .int("number-range")
        .min(0, "number-range")
        .max(max, "number-range")
        .nullable(),
    );

/** To whom: "user-<id>" or "group-<id>". */
const To = z.string("choose-one").transform((text, context): Extended => {
  const [kind, id] = [text.slice(0, text.indexOf("-")), text.slice(text.indexOf("-") + 1)];
  if (z.uuid().safeParse(id).success) {
    if (kind === "user") return { userId: id };
    if (kind === "group") return { groupId: id };
  }
  context.addIssue({ code: "custom", message: "missing" });
  return z.NEVER;
});

export const ExtensionFields = z.object({
  class: z.uuid("malformed"),
  assignment: z.uuid("malformed"),
  to: To,
  opensAt: z.string().default(""),
  dueAt: z.string().default(""),
  cutOffAt: z.string().default(""),
  attemptsAllowed: wholeOrNothing(100),
  extraMinutes: wholeOrNothing(600),
  reason: z.string().trim().max(300, "too-long").default(""),
});
export type ExtensionFields = z.infer<typeof ExtensionFields>;

type Dated = "opensAt" | "dueAt" | "cutOffAt";
type Context = { timeZone: string; now: Date; base: BaseRules };
export type ReadGrants =
  | { ok: true; grants: Grants }
  | { ok: false; faults: Record<string, FieldFault> };

/** What an extension gives, or what is to be mended: nothing given, no date, over already, out of order. */
export function readGrants(fields: ExtensionFields, { timeZone, now, base }: Context): ReadGrants {
  const faults: Record<string, FieldFault> = {};
  const read = (field: Dated): Date | null => {
    if (fields[field].trim() === "") return null;
    const at = instantOf(fields[field], timeZone);
    if (at === null) faults[field] = "malformed";
    else if (at < now && field !== "opensAt") faults[field] = "date-past";
    return at;
  };
  const { attemptsAllowed, extraMinutes } = fields;
  const dates = { opensAt: read("opensAt"), dueAt: read("dueAt"), cutOffAt: read("cutOffAt") };
  const grants = {
    ...dates,
    attemptsAllowed: attemptsAllowed === 0 ? null : attemptsAllowed,
    extraMinutes,
  };
  const held = effectiveRules(base, {
    ...{ own: grants, groups: [], extraAttempts: 0, extraMinutes: 0 },
  });
  if (held.dueAt && held.dueAt <= held.opensAt) faults.dueAt ??= "due-before-open";
  const { cutOffAt } = dates;
  if (cutOffAt && (cutOffAt <= held.opensAt || (held.dueAt && cutOffAt < held.dueAt))) {
    faults.cutOffAt ??= "cut-off-before-due";
  }
  const isEmpty = Object.values(grants).every((given) => given === null);
  if (isEmpty && Object.keys(faults).length === 0) faults.dueAt = "nothing-given";
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, grants };
}

/** What the form shows of an extension that is there already. */
export function extensionFields(
  extension: Grants & { userId: string | null; groupId: string | null; reason: string },
  timeZone: string,
): Fields {
  const local = (at: Date | null) => (at ? localOf(at, timeZone) : "");
  const text = (number: number | null) => (number === null ? "" : String(number));
  return {
    to: extension.userId ? `user-${extension.userId}` : `group-${extension.groupId}`,
    opensAt: local(extension.opensAt),
    dueAt: local(extension.dueAt),
    cutOffAt: local(extension.cutOffAt),
    attemptsAllowed: text(extension.attemptsAllowed),
    extraMinutes: text(extension.extraMinutes),
    reason: extension.reason,
  };
}

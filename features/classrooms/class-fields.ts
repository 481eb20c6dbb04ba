import { z } from "zod";
import { nameFault, tidyName } from "@/features/accounts/display-name";
import { routing } from "@/i18n/routing";
import { isTimeZone } from "./class-time";

/** What a class is called and where it is, as forms give it. Names follow the rules of people's names. */

const named = (isOptional: boolean) =>
  z
    .string()
    .superRefine((typed, context) => {
      const fault = nameFault(typed);
      if (fault === null || (isOptional && typed.trim() === "")) return;
      context.addIssue({ code: "custom", message: fault === "name-missing" ? "missing" : fault });
    })
    .transform(tidyName);

export const ClassFields = z.object({
  name: named(false),
  school: named(true).default(""),
  level: named(true).default(""),
  timeZone: z.string().max(60).refine(isTimeZone),
  language: z.enum(routing.locales),
});
export type ClassFields = z.infer<typeof ClassFields>;

const classFieldNames = ["name", "school", "level", "timeZone", "language"] as const;

/** Those of its fields in which a class differs from what a form says. */
export function changedFields(stands: ClassFields, typed: ClassFields) {
  return classFieldNames.filter((field) => stands[field] !== typed[field]);
}

import type { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import type { Locale } from "@/i18n/routing";
import type { Assignment } from "./assignment";

/** To whom: the whole class, as it is at each moment; some of its groups; some of its learners. */
export type Recipients =
  | { audience: "everyone" }
  | { audience: "groups"; groupIds: readonly string[] }
  | { audience: "persons"; userIds: readonly string[] };

export type Dates = { opensAt: Date; dueAt: Date | null; cutOffAt: Date | null };

/** What a teacher decides of an assignment beside what it sets; it may be changed later. */
export type Plan = Dates & {
  title: string;
  recipients: Recipients;
  /** Its dates are the plan's. */
  settings: QuizSettings;
  alsoLanguage: Locale | null;
};

/** Parts of a plan that a change may touch; each has its words in `ui.assignments.fields`. */
export const planFields = [
  "title",
  "recipients",
  "opensAt",
  "dueAt",
  "cutOffAt",
  "attemptsAllowed",
  "timeLimit",
  "gradingMethod",
  "feedback",
  "release",
  "itemCount",
  "navigation",
  "alsoLanguage",
] as const;
export type PlanField = (typeof planFields)[number];

const inSettings = [
  "attemptsAllowed",
  "timeLimit",
  "gradingMethod",
  "feedback",
  "release",
  "itemCount",
  "navigation",
] as const;

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whom an assignment is set to now; `userIds` are those of its persons. */
export function recipientsOf(
  { audience, groups }: Pick<Assignment, "audience" | "groups">,
  userIds: readonly string[],
): Recipients {
  if (audience === "groups") return { audience, groupIds: groups.map(({ id }) => id) };
  return audience === "persons" ? { audience, userIds } : { audience };
}

const sorted = (recipients: Recipients): Recipients => {
  if (recipients.audience === "groups") {
    return { ...recipients, groupIds: recipients.groupIds.toSorted() };
  }
  if (recipients.audience === "persons") {
    return { ...recipients, userIds: recipients.userIds.toSorted() };
  }
  return recipients;
};

/** What a plan changes of an assignment, in the order of `planFields`. */
export function changedFields(
  before: Pick<Plan, "title" | "settings" | "alsoLanguage" | "recipients"> & Dates,
  plan: Plan,
): PlanField[] {
  const changed: Record<PlanField, boolean> = {
    title: before.title !== plan.title,
    recipients: !isSame(sorted(before.recipients), sorted(plan.recipients)),
    opensAt: !isSame(before.opensAt, plan.opensAt),
    dueAt: !isSame(before.dueAt, plan.dueAt),
    cutOffAt: !isSame(before.cutOffAt, plan.cutOffAt),
    alsoLanguage: before.alsoLanguage !== plan.alsoLanguage,
    ...settingsChanged(before.settings, plan.settings),
  };
  return planFields.filter((field) => changed[field]);
}

function settingsChanged(before: QuizSettings, after: QuizSettings) {
  const entries = inSettings.map((key) => [key, !isSame(before[key], after[key])]);
  // Exactly the keys of the list, each once.
  return Object.fromEntries(entries) as Record<(typeof inSettings)[number], boolean>;
}

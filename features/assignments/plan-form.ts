import { z } from "zod";
import { nameFault, tidyName } from "@/features/accounts/display-name";
import type { FieldFault, Fields } from "@/features/accounts/forms";
import { endOfDay, localOf } from "@/features/classrooms/class-time";
import { QuizSettings, reviewables } from "@/features/quizzes/attempts/quiz-settings";
import { routing } from "@/i18n/routing";
import type { Assignment } from "./assignment";
import type { Plan, Recipients } from "./plan";
import { datesOf } from "./plan-dates";

/** What a form says of a plan, as text, and how it becomes one on the class's wall clock. */

export const releaseMoments = ["submitted", "used-up", "closed", "never"] as const;
const Moment = z.enum(releaseMoments);

/** Ids that were ticked come on lines of their own; whatever is none of ours falls away. */
const Ids = z
  .string()
  .default("")
  .transform((lines) =>
    lines
      .split("\n")
      .filter((id) => z.uuid().safeParse(id).success)
      .slice(0, 1_000),
  );

const Title = z
  .string()
  .default("")
  .superRefine((typed, context) => {
    const fault = typed.trim() === "" ? null : nameFault(typed);
    if (fault) context.addIssue({ code: "custom", message: fault });
  })
  .transform(tidyName);

const wholeOrNothing = (min: number, max: number) =>
  z
    .string()
    .trim()
    .default("")
    .transform((typed) => (typed === "" ? null : Number(typed)))
    .pipe(
      z
        .number("number-range")
        .int("number-range")
        .min(min, "number-range")
        .max(max, "number-range")
        .nullable(),
    );

export const PlanFields = z.object({
  title: Title,
  audience: z.enum(["everyone", "groups", "persons"], { error: "choose-one" }),
  groupIds: Ids,
  userIds: Ids,
  opensAt: z.string().default(""),
  dueAt: z.string().default(""),
  cutOffAt: z.string().default(""),
  attemptsAllowed: z.enum(["1", "2", "3", "4", "5", "10", "any"]).default("2"),
  timeLimit: wholeOrNothing(1, 600),
  atEnd: z.enum(["submit", "grace", "abandon"]).default("submit"),
  gradingMethod: z.enum(["highest", "average", "first", "last"]).default("highest"),
  feedback: z.enum(["deferred", "immediate", "interactive"]).default("deferred"),
  releaseScore: Moment.default("used-up"),
  releaseExplanation: Moment.default("used-up"),
  releaseRightAnswer: Moment.default("closed"),
  itemCount: wholeOrNothing(1, 100),
  navigation: z.enum(["free", "sequential"]).default("free"),
  alsoLanguage: z.enum(["none", ...routing.locales]).default("none"),
});
export type PlanFields = z.infer<typeof PlanFields>;

/** What else decides: the class's clock, and the assignment as it stood where one is changed. */
export type PlanContext = { timeZone: string; now: Date; before: Assignment | null };

export type ReadPlan = { ok: true; plan: Plan } | { ok: false; faults: Record<string, FieldFault> };

/** The plan that a form describes, or what is to be mended in it. */
export function readPlan(fields: PlanFields, context: PlanContext): ReadPlan {
  const dates = datesOf(fields, context);
  const recipients = recipientsFrom(fields);
  const faults = {
    ...dates.faults,
    ...(recipients ? {} : { [tickedOf(fields)]: "nobody-ticked" }),
  };
  if (!dates.ok || !recipients) {
    // The one fault added here is of the list; the object's type has widened it.
    return { ok: false, faults: faults as Record<string, FieldFault> };
  }
  const { title, alsoLanguage } = fields;
  return {
    ok: true,
    plan: {
      ...dates.dates,
      ...{ title, recipients },
      settings: settingsFrom(fields, context.before),
      alsoLanguage: alsoLanguage === "none" ? null : alsoLanguage,
    },
  };
}

const tickedOf = ({ audience }: PlanFields) => (audience === "groups" ? "groupIds" : "userIds");

/** Nothing ticked is nobody, never everybody. */
function recipientsFrom({ audience, groupIds, userIds }: PlanFields): Recipients | null {
  if (audience === "groups") return groupIds.length > 0 ? { audience, groupIds } : null;
  if (audience === "persons") return userIds.length > 0 ? { audience, userIds } : null;
  return { audience };
}

const GRACE_MINUTES = 5;
const TRIES = { tries: 3, penalty: 0.25 };

function settingsFrom(fields: PlanFields, before: Assignment | null): QuizSettings {
  const { feedback, timeLimit, attemptsAllowed, gradingMethod, navigation } = fields;
  const release = {
    score: fields.releaseScore,
    explanation: fields.releaseExplanation,
    rightAnswer: fields.releaseRightAnswer,
  };
  // While an attempt goes on, checking an item tells whether it is right; what gives the key away keeps its moment.
  const kept = [
    ...(release.rightAnswer === "submitted" ? [] : ["rightAnswer"]),
    ...(release.explanation === "submitted" ? [] : ["generalFeedback"]),
  ];
  return QuizSettings.parse({
    itemCount: fields.itemCount ?? before?.settings.itemCount,
    timeLimit: timeLimit === null ? null : { minutes: timeLimit, ...atEndOf(fields) },
    attemptsAllowed: attemptsAllowed === "any" ? null : Number(attemptsAllowed),
    feedback: feedback === "interactive" ? { timing: feedback, ...TRIES } : { timing: feedback },
    review: { during: reviewables.filter((one) => !kept.includes(one)) },
    ...{ gradingMethod, navigation, release },
  });
}

const atEndOf = ({ atEnd }: PlanFields) => ({ atEnd, graceMinutes: GRACE_MINUTES });

/** What the form of a new assignment starts with: due in seven days at 23:59, the rest as most want it. */
export const freshFields = (timeZone: string, now: Date, itemCount: number): Fields => ({
  audience: "everyone",
  dueAt: localOf(endOfDay(now, timeZone, 7), timeZone),
  attemptsAllowed: "2",
  releaseScore: "used-up",
  releaseExplanation: "used-up",
  releaseRightAnswer: "closed",
  itemCount: String(itemCount),
});

/** What the form shows of an assignment that is there already. */
export function fieldsOf(
  assignment: Assignment,
  userIds: readonly string[],
  timeZone: string,
): Fields {
  const { settings, groups, opensAt, dueAt, cutOffAt } = assignment;
  const local = (at: Date | null) => (at ? localOf(at, timeZone) : "");
  const { release, timeLimit, attemptsAllowed } = settings;
  return {
    title: assignment.title,
    audience: assignment.audience,
    groupIds: groups.map(({ id }) => id).join("\n"),
    userIds: userIds.join("\n"),
    opensAt: local(opensAt),
    dueAt: local(dueAt),
    cutOffAt: local(cutOffAt),
    attemptsAllowed: attemptsAllowed === null ? "any" : String(attemptsAllowed),
    timeLimit: timeLimit ? String(timeLimit.minutes) : "",
    atEnd: timeLimit?.atEnd ?? "submit",
    gradingMethod: settings.gradingMethod,
    feedback: settings.feedback.timing,
    releaseScore: release?.score ?? "used-up",
    releaseExplanation: release?.explanation ?? "used-up",
    releaseRightAnswer: release?.rightAnswer ?? "closed",
    itemCount: String(settings.itemCount),
    navigation: settings.navigation,
    alsoLanguage: assignment.alsoLanguage ?? "none",
  };
}

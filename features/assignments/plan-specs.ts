import "server-only";
import { getTranslations } from "next-intl/server";
import type { FieldSpec, MoreSpec } from "@/features/accounts/action-form-parts";
import { type Locale, routing } from "@/i18n/routing";
import { sayZone } from "@/i18n/say-moment";
import type { AssignmentContent } from "./assignment-content";
import { releaseMoments } from "./plan-form";
import type { Choosable } from "./recipients.store";

type Texts = Awaited<ReturnType<typeof getTranslations<"ui.assignments.fields">>>;
type Inner = MoreSpec["fields"][number];

export type SpecsOf = {
  locale: Locale;
  timeZone: string;
  choosable: Choosable;
  content: AssignmentContent;
  /** Attempts keep their number of items: with any begun it is not asked any more. */
  hasAttempts: boolean;
  /** Set to learners by name already: that may stay, also where there are too many to tick. */
  isToPersons?: boolean;
};

/** The fields of a plan: whom, when, how often; and closed beneath, what most leave as it is. */
export async function planSpecs(given: SpecsOf): Promise<FieldSpec[]> {
  const { locale, timeZone, content } = given;
  const t = await getTranslations({ locale, namespace: "ui.assignments.fields" });
  const zone = await sayZone(timeZone, locale);
  const isQuiz = content.kind !== "reading";
  return [
    ...recipientSpecs(t, given),
    dateSpec(t, "opensAt", t("opensAtHint", { zone })),
    dateSpec(t, "dueAt", t("dueAtHint", { zone })),
    dateSpec(t, "cutOffAt", t("cutOffAtHint", { zone })),
    ...(isQuiz ? [attemptsSpec(t)] : []),
    {
      kind: "more",
      name: "more",
      summary: t("more"),
      fields: [titleSpec(t), ...(isQuiz ? await ruleSpecs(t, given) : [])],
    },
  ];
}

function recipientSpecs(t: Texts, { choosable, isToPersons = false }: SpecsOf): FieldSpec[] {
  const { groups, learners, count } = choosable;
  const audiences = [
    { value: "everyone", label: t("everyone", { count }) },
    ...(groups.length > 0 ? [{ value: "groups", label: t("groups") }] : []),
    ...(learners.length > 0 || isToPersons ? [{ value: "persons", label: t("persons") }] : []),
  ];
  const specs: FieldSpec[] = [
    { kind: "choice", name: "audience", legend: t("audience"), options: audiences },
  ];
  if (groups.length > 0) {
    const options = groups.map(({ id, name, members }) => ({
      value: id,
      label: t("groupOf", { name, count: members }),
    }));
    specs.push({ kind: "checks", name: "groupIds", legend: t("groupIds"), options });
  }
  if (learners.length > 0) {
    const options = learners.map(({ userId, name }) => ({ value: userId, label: name }));
    specs.push({ kind: "checks", name: "userIds", legend: t("userIds"), options });
  }
  return specs;
}

const dateSpec = (t: Texts, name: "opensAt" | "dueAt" | "cutOffAt", hint: string): Inner => ({
  ...{ kind: "text", type: "datetime-local", name, label: t(name), hint },
  ...{ autoComplete: "off", isOptional: true },
});

const titleSpec = (t: Texts): Inner => ({
  ...{ kind: "text", type: "text", name: "title", label: t("title"), hint: t("titleHint") },
  ...{ autoComplete: "off", isOptional: true },
});

const tries = ["1", "2", "3", "4", "5", "10"] as const;

const attemptsSpec = (t: Texts): Inner => ({
  ...{ kind: "select", name: "attemptsAllowed", label: t("attemptsAllowed") },
  options: [
    ...tries.map((value) => ({ value, label: t("attempts", { count: Number(value) }) })),
    { value: "any", label: t("attemptsAny") },
  ],
});

async function ruleSpecs(t: Texts, given: SpecsOf): Promise<Inner[]> {
  const { locale, content, hasAttempts } = given;
  const asksCount = content.kind !== "picked" && !hasAttempts;
  return [
    ...(asksCount ? [numberSpec(t, "itemCount", { min: 1, max: 100 })] : []),
    numberSpec(t, "timeLimit", { min: 1, max: 600 }),
    selectSpec(t, "atEnd"),
    selectSpec(t, "gradingMethod"),
    selectSpec(t, "feedback"),
    ...releaseSpecs(t),
    selectSpec(t, "navigation"),
    await languageSpec(t, locale),
  ];
}

const numberSpec = (
  t: Texts,
  name: "itemCount" | "timeLimit",
  range: { min: number; max: number },
): Inner => ({
  ...{ kind: "text", type: "number", name, label: t(name), ...range },
  hint: name === "itemCount" ? t("itemCountHint") : t("timeLimitHint"),
  ...{ autoComplete: "off", isOptional: true },
});

const choices = {
  atEnd: ["submit", "grace", "abandon"],
  gradingMethod: ["highest", "average", "first", "last"],
  feedback: ["deferred", "immediate", "interactive"],
  navigation: ["free", "sequential"],
} as const;

function selectSpec(t: Texts, name: keyof typeof choices): Inner {
  // Each value has its words under its rule; the compiler does not pair the two.
  const words = t as unknown as (key: string) => string;
  const options = choices[name].map((value) => ({
    value,
    label: words(`${name}Values.${value}`),
  }));
  return { kind: "select", name, label: t(name), options };
}

function releaseSpecs(t: Texts): Inner[] {
  const options = releaseMoments.map((value) => ({ value, label: t(`moments.${value}`) }));
  const names = ["releaseScore", "releaseExplanation", "releaseRightAnswer"] as const;
  return names.map((name) => ({ kind: "select", name, label: t(name), options }));
}

async function languageSpec(t: Texts, locale: Locale): Promise<Inner> {
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  return {
    ...{ kind: "select", name: "alsoLanguage", label: t("alsoLanguage") },
    options: [
      { value: "none", label: t("alsoNone") },
      ...routing.locales.map((value) => ({ value, label: languages(value) })),
    ],
  };
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { cardsPath, eraseLearnerPath, learnerPath } from "../paths";
import { type LearnerForm, LearnerForms, learnerForms } from "./learner-forms";
import type { Learner } from "./roster.store";
import { RosterFrame } from "./roster-frame";
import type { Visit } from "./roster-visit";

type PageProps = {
  visit: Visit;
  learner: Learner;
  /** Which act's form is open; null for none. */
  act: LearnerForm | "merge" | null;
  /** The form of "merge", which knows of more than classes. */
  merge: ReactNode;
  /** What the learner did: results, and what was set. */
  children?: ReactNode;
};

/** One learner of a class, and what its teachers can do. */
export async function LearnerPage({ visit, learner, act, merge, children }: PageProps) {
  const { classroom, isManager } = visit;
  const mayAct = isManager && learner.state === "active";
  return (
    <RosterFrame
      visit={visit}
      path={learnerPath(classroom.id, learner.userId)}
      query={act ? `act=${act}` : undefined}
      // Choosing whom to merge is a plain question; the other forms are ours to keep over a switch of language.
      form={mayAct && act && act !== "merge" ? `learner-${act}` : undefined}
      title={learner.name}
    >
      <Facts visit={visit} learner={learner} />
      {mayAct && <Acts visit={visit} learner={learner} act={act} />}
      {mayAct && act === "merge" && merge}
      {mayAct && act && act !== "merge" && <LearnerForms {...{ visit, learner, act }} />}
      {children}
      {isManager && <LearnerData visit={visit} learner={learner} />}
    </RosterFrame>
  );
}

type OfLearner = { visit: Visit; learner: Learner };

/** The way to what the class keeps of the learner, to take out or erase. */
async function LearnerData({ visit: { classroom, locale }, learner }: OfLearner) {
  const t = await getTranslations({ locale, namespace: "ui.settings.eraseLearner" });
  return (
    <p className="actions">
      <a
        className="quiet-button"
        href={localePath(locale, eraseLearnerPath(classroom.id, learner.userId))}
      >
        {t("pageTitle")}
      </a>
    </p>
  );
}

async function Facts({ visit, learner }: OfLearner) {
  const { locale, classroom } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const facts: [term: string, told: string][] = [
    [t("table.username"), learner.username || t("table.guest")],
    [t("table.groups"), learner.groups.join(", ") || "–"],
  ];
  if (learner.schoolId) facts.push([t("table.schoolId"), learner.schoolId]);
  if (learner.extraMinutes > 0) {
    facts.push([t("facts.minutes"), t("table.extraMinutes", { minutes: learner.extraMinutes })]);
  }
  if (learner.hasFirstPassword) facts.push([t("facts.password"), t("table.firstPassword")]);
  const { removedAt, joinedAt, state } = learner;
  const when = await sayWhen(removedAt ?? joinedAt, locale, "date", classroom.timeZone);
  return (
    <>
      {state === "removed" && <p className="notice">{t("facts.removed", { when })}</p>}
      {state === "asking" && <p className="notice">{t("facts.asking")}</p>}
      <dl>
        {facts.map(([term, told]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      {state === "active" && <p className="hint">{t("facts.joined", { when })}</p>}
    </>
  );
}

/** Links that open one form each: a phone shows no eight forms at once. */
async function Acts({ visit, learner, act }: OfLearner & { act: LearnerForm | "merge" | null }) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const path = learnerPath(classroom.id, learner.userId);
  return (
    <nav className="learner-acts" aria-label={t("acts.title")}>
      {[...learnerForms, "merge" as const].map((form) => (
        <a
          key={form}
          href={`${localePath(locale, path)}?act=${form}#act`}
          aria-current={form === act ? "true" : undefined}
        >
          {t(`acts.${form}`)}
        </a>
      ))}
      <a href={`${localePath(locale, cardsPath(classroom.id))}?learner=${learner.userId}`}>
        {t("acts.password")}
      </a>
    </nav>
  );
}

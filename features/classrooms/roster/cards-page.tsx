import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { localePath } from "@/i18n/routing";
import { cardsPath, learnerPath } from "../paths";
import { CardsForm } from "./cards-form.client";
import { makeNewCards } from "./new-cards.action";
import { resetRefusal } from "./reset-right";
import { findLearners, type Learner, listLearners } from "./roster.store";
import { RosterFrame } from "./roster-frame";
import { type RosterQuery, rosterQueryText, withQuery } from "./roster-query";
import type { Visit } from "./roster-visit";

const FORM = "learner-cards";

type PageProps = {
  visit: Visit;
  query: RosterQuery;
  /** The one learner that the page is about, or null for all. */
  only: string | null;
};

/** New first passwords for learners who lost theirs, on cards to print. */
export async function CardsPage({ visit, query, only }: PageProps) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const path = cardsPath(classroom.id);
  const { learners, next } = await learnersOf(classroom.id, query, only);
  const able = learners.filter((learner) => resetRefusal(learner) === null);
  return (
    <RosterFrame
      visit={visit}
      path={path}
      query={only ? `learner=${only}` : rosterQueryText(query)}
      form={able.length > 0 ? FORM : undefined}
      title={t("cards.title")}
      wide
      isForChanges
    >
      {able.length > 0 && <ChooseLearners visit={visit} learners={able} only={only} />}
      <OthersCannot visit={visit} learners={learners} />
      {next && (
        <p className="actions">
          <a
            className="quiet-button"
            href={localePath(locale, withQuery(path, rosterQueryText(query, { after: next })))}
          >
            {t("nextPage")}
          </a>
        </p>
      )}
    </RosterFrame>
  );
}

async function learnersOf(classroomId: string, query: RosterQuery, only: string | null) {
  if (!only) return listLearners({ ...query, classroomId, state: "active" });
  return { learners: await findLearners(classroomId, [only]), next: null };
}

type ChooseProps = { visit: Visit; learners: Learner[]; only: string | null };

async function ChooseLearners({ visit, learners, only }: ChooseProps) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.cards" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return (
    <CardsForm
      id={FORM}
      action={makeNewCards}
      typed={{ ...(only ? { learners: only } : {}), ...(await findTyped(FORM)) }}
      hidden={{ ...hiddenFields(locale, null), class: classroom.id, batch: uuidv7() }}
      fields={[
        {
          ...{ kind: "checks", name: "learners", legend: t("choose") },
          options: learners.map(({ userId, name, username, hasFirstPassword }) => ({
            ...{ value: userId, label: name },
            hint: hasFirstPassword ? t("stillFirst", { username }) : username,
          })),
        },
      ]}
      words={{ submit: t("submit"), unavailable: account("unavailable") }}
    >
      <p>{t("lead")}</p>
    </CardsForm>
  );
}

/** Whose account the class's teachers cannot open, why, and what can be done. */
async function OthersCannot({ visit, learners }: { visit: Visit; learners: Learner[] }) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.cards" });
  const others = learners.flatMap((learner) => {
    const refusal = resetRefusal(learner);
    return refusal ? [{ ...learner, refusal }] : [];
  });
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{t("others")}</h2>
      <ul>
        {others.map(({ userId, name, refusal }) => (
          <li key={userId}>
            <a href={localePath(locale, learnerPath(classroom.id, userId))}>{name}</a>:{" "}
            {t(`why.${refusal}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

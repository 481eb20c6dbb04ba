import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { learnerPath } from "@/features/classrooms/paths";
import { findLearner, type Learner, listLearners } from "@/features/classrooms/roster/roster.store";
import type { Visit } from "@/features/classrooms/roster/roster-visit";
import { localePath } from "@/i18n/routing";
import { Field } from "@/ui/field";
import { mergeIntoThis } from "./merge-learners.action";
import { countMoving } from "./merge-learners.store";
import { mergeRefusal } from "./merge-right";

type Props = {
  visit: Visit;
  /** Whose account stays. */
  learner: Learner;
  /** Whose account would end; null until one is chosen. */
  other: string | null;
  /** Part of the other's name; null for the learner's own first name. */
  search: string | null;
};

/** Makes two accounts of one learner one: chooses the other, then says what goes where and asks. */
export async function MergeLearners({ visit, learner, other, search }: Props) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const ended = other ? await findLearner(classroom.id, other) : null;
  return (
    <section id="act">
      <h2>{t("acts.merge")}</h2>
      {ended && mergeRefusal(learner, ended) === null ? (
        <Confirm {...{ visit, learner, ended }} />
      ) : (
        <Choose {...{ visit, learner, search }} />
      )}
    </section>
  );
}

async function Choose({ visit, learner, search }: Omit<Props, "other">) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const path = localePath(locale, learnerPath(classroom.id, learner.userId));
  const asked = search ?? learner.name.split(/\s+/)[0] ?? "";
  const { learners } = await listLearners({
    ...{ classroomId: classroom.id, state: "active", search: asked, groupId: null, after: null },
  });
  const others = learners.filter((one) => mergeRefusal(learner, one) === null);
  return (
    <>
      <p>{t("merge.lead", { name: learner.name })}</p>
      <form className="roster-filter" action={path}>
        <input type="hidden" name="act" value="merge" />
        <Field name="q" type="search" label={t("filter.search")} defaultValue={asked} />
        <button type="submit" className="quiet-button">
          {t("filter.submit")}
        </button>
      </form>
      {others.length === 0 && <p>{t("merge.none")}</p>}
      <ul>
        {others.map(({ userId, name, username }) => (
          <li key={userId}>
            <a href={`${path}?act=merge&other=${userId}#act`}>{name}</a>{" "}
            <span className="hint">{username || t("table.guest")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type ConfirmProps = { visit: Visit; learner: Learner; ended: Learner };

async function Confirm({ visit, learner, ended }: ConfirmProps) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const moving = await countMoving(ended.userId);
  const names = {
    kept: learner.username || learner.name,
    ended: ended.username || `${ended.name} (${t("table.guest")})`,
  };
  return (
    <ActionForm
      id="learner-merge"
      action={mergeIntoThis}
      typed={{}}
      hidden={{
        ...hiddenFields(locale, null),
        ...{ class: classroom.id, user: learner.userId, other: ended.userId },
      }}
      fields={[]}
      words={{ submit: t("merge.submit"), unavailable: account("unavailable") }}
    >
      <p>{t("merge.moves", { ...names, ...moving })}</p>
      <p>{t("merge.ends", names)}</p>
    </ActionForm>
  );
}

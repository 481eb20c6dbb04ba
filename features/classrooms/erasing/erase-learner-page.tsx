import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { Person } from "@/features/accounts/actor";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import type { Classroom } from "../class-member.store";
import { eraseLearnerPath, learnerExportAddress, learnerPath } from "../paths";
import { eraseLearnerForm } from "./erase-learner.action";
import type { LearnerToErase } from "./erase-learner.store";

type Props = {
  classroom: Classroom;
  learner: LearnerToErase;
  userId: string;
  person: Person;
  locale: Locale;
};

/** Erases a learner: says exactly what goes and what stays, offers the file first, asks for the name. */
export async function EraseLearnerPage({ classroom, learner, userId, person, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.settings.eraseLearner" });
  const refusals = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const { name, reach } = learner;
  return (
    <Shell
      locale={locale}
      path={eraseLearnerPath(classroom.id, userId)}
      person={person}
      languageButtons={{ form: "erase-learner", name: "go" }}
    >
      <p className="where">
        <a href={localePath(locale, learnerPath(classroom.id, userId))}>{classroom.name}</a>
      </p>
      <h1>{t("title", { name })}</h1>
      <p>{t(`reach.${reach}`)}</p>
      <p>{t("goes")}</p>
      <ul>
        <li>{t("place")}</li>
        <li>{t("work")}</li>
        {reach === "whole" && <li>{t("account")}</li>}
      </ul>
      <p>{t("stays")}</p>
      <p className="actions">
        <a className="quiet-button" href={learnerExportAddress(classroom.id, userId)} download>
          {t("takeOutFirst")}
        </a>
      </p>
      {classroom.archivedAt ? (
        <p className="notice">{t("archived")}</p>
      ) : (
        <ActionForm
          id="erase-learner"
          action={eraseLearnerForm}
          typed={await findTyped("erase-learner")}
          hidden={{ ...hiddenFields(locale, null), class: classroom.id, user: userId }}
          fields={[
            {
              ...{ kind: "text", type: "text", name: "name", autoComplete: "off" },
              ...{ label: t("typeName"), hint: name },
            },
          ]}
          words={{ submit: t("submit"), unavailable: refusals("unavailable") }}
        />
      )}
    </Shell>
  );
}

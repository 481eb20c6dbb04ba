import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ActionForm } from "../action-form.client";
import type { FieldSpec } from "../action-form-parts";
import type { Person } from "../actor";
import { hiddenFields, textSpecs } from "../form-words";
import { eraseMe } from "./erase-own.action";
import { countOwn, type OwnCounts, ownsClasses } from "./erase-own.store";
import { OWN_DATA, OWN_EXPORT, WHAT_WE_KEEP } from "./paths";

type Props = {
  person: Person;
  locale: Locale;
  /** The classes that one owns and must hand over or delete first, told by features/classrooms. */
  ownedClasses: ReactNode;
};

/** What is kept of oneself: to take it out, and to erase it. For guests too. */
export async function OwnDataPage({ person, locale, ownedClasses }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.settings.data" });
  return (
    <Shell
      locale={locale}
      path={OWN_DATA}
      person={person}
      languageButtons={{ form: "erase-own", name: "go" }}
    >
      <h1>{t("title")}</h1>
      <p>
        {t("lead")} <a href={localePath(locale, WHAT_WE_KEEP)}>{t("whatWeKeep")}</a>
      </p>
      <section aria-labelledby="take-out">
        <h2 id="take-out">{t("export.title")}</h2>
        <p>{t("export.body")}</p>
        <p className="actions">
          <a className="quiet-button" href={OWN_EXPORT} download="thakhi.json">
            {t("export.download")}
          </a>
        </p>
      </section>
      <section aria-labelledby="erase">
        <h2 id="erase">{t("erase.title")}</h2>
        {(await ownsClasses(person.id)) ? (
          <>
            <p className="notice">{t("erase.ownsClasses")}</p>
            {ownedClasses}
          </>
        ) : (
          <EraseForm person={person} locale={locale} />
        )}
      </section>
    </Shell>
  );
}

async function EraseForm({ person, locale }: Omit<Props, "ownedClasses">) {
  const t = await getTranslations({ locale, namespace: "ui.settings.data.erase" });
  const refusals = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const specs = await textSpecs(locale);
  const sure: FieldSpec = { kind: "check", name: "sure", label: t("sure") };
  const password = { ...specs.password, label: t("password") };
  return (
    <ActionForm
      id="erase-own"
      action={eraseMe}
      typed={{}}
      hidden={hiddenFields(locale, null)}
      fields={person.isGuest ? [sure] : [sure, password]}
      words={{ submit: t("submit"), unavailable: refusals("unavailable") }}
    >
      <WhatGoes counts={await countOwn(person.id)} isGuest={person.isGuest} locale={locale} />
    </ActionForm>
  );
}

const counted = [
  "reads",
  "attempts",
  "cards",
  "certificates",
  "enrolments",
  "staffOf",
  "pickedQuizzes",
] as const;

/** Exactly what goes, and what stays. What there is none of is not named. */
async function WhatGoes(props: { counts: OwnCounts; isGuest: boolean; locale: Locale }) {
  const { counts, isGuest, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.settings.data.erase" });
  return (
    <>
      <p>{t("goes")}</p>
      <ul>
        <li>{t(isGuest ? "guest" : "account")}</li>
        {counted
          .filter((name) => counts[name] > 0)
          .map((name) => (
            <li key={name}>{t(name, { count: counts[name] })}</li>
          ))}
      </ul>
      <p>{t("stays")}</p>
      <p>
        <strong>{t("forGood")}</strong>
      </p>
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import type { Person } from "../actor";
import { PEOPLE, personPath } from "./paths";
import type { PersonDetails } from "./people.store";
import { AccessForm, AdministersForm, ClassesForm, LanguagesForm, ResetForm } from "./person-forms";

type Props = { person: Person; about: PersonDetails; locale: Locale };

/** One account: who it is and what an administrator may do about it. Nothing of what it does in classes or quizzes. */
export async function PersonPage({ person, about, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.admin" });
  const isSelf = about.id === person.id;
  return (
    <Shell locale={locale} path={personPath(about.id)} person={person}>
      <p className="where">
        <a href={localePath(locale, PEOPLE)}>{t("people.title")}</a>
      </p>
      <h1>{about.username}</h1>
      <dl>
        <dt>{t("table.name")}</dt>
        <dd>{about.name}</dd>
        <dt>{t("person.createdAt")}</dt>
        <dd>{await sayWhen(about.createdAt, locale, "date")}</dd>
        <dt>{t("person.lastSeenOn")}</dt>
        <dd>{await sayWhen(about.lastSeenOn, locale, "date", "UTC")}</dd>
      </dl>
      {isSelf ? (
        <p className="notice">{t("person.self")}</p>
      ) : (
        <>
          <ResetForm about={about} locale={locale} />
          <AccessForm about={about} locale={locale} />
        </>
      )}
      <ClassesForm about={about} locale={locale} />
      <LanguagesForm about={about} locale={locale} />
      {/* Who cannot sign in is not made one; who is one and was disabled can still be made none. */}
      {(about.disabledAt === null || about.isAdministrator) && (
        <AdministersForm about={about} locale={locale} />
      )}
    </Shell>
  );
}

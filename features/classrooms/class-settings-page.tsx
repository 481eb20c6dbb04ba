import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { may } from "@/features/accounts/permission";
import { findTyped } from "@/features/accounts/typed-fields";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ClassEnd } from "./class-end";
import { classSpecs, unavailable } from "./class-form-words";
import type { Inside } from "./class-gate";
import { saveClass } from "./class-settings.action";
import { findClassFields } from "./classroom.store";
import { HandOver } from "./hand-over";
import { JoinCodeForm } from "./join-code-form";
import { classPath, classSettingsPath } from "./paths";
import { StaffSection } from "./staff-section";

type Props = {
  inside: Inside;
  locale: Locale;
  /** The version of another teacher's that was just kept, or null. */
  theirs: string | null;
};

const FORM = "class-settings";

/** All that its teachers change of a class itself. Of an archived one there is left what ends, reopens or hands it over. */
export async function ClassSettingsPage({ inside, locale, theirs }: Props) {
  const { actor, classroom, role } = inside;
  const t = await getTranslations({ locale, namespace: "ui.classrooms" });
  const isArchived = classroom.archivedAt !== null;
  return (
    <Shell
      locale={locale}
      path={classSettingsPath(classroom.id)}
      languageButtons={isArchived ? undefined : { form: FORM, name: "go" }}
      person={actor}
    >
      <h1>{t("settings.title", { name: classroom.name })}</h1>
      <p>
        <a href={localePath(locale, classPath(classroom.id))}>{t("settings.toClass")}</a>
      </p>
      {isArchived ? (
        <p className="notice warn">{t("home.isArchived")}</p>
      ) : (
        <>
          <AboutForm {...{ inside, locale, theirs }} />
          <JoinCodeForm classroom={classroom} locale={locale} />
          <StaffSection inside={inside} locale={locale} />
        </>
      )}
      {may(actor, "own-class", { role }) && <HandOver inside={inside} locale={locale} />}
      <ClassEnd inside={inside} locale={locale} />
    </Shell>
  );
}

async function AboutForm({ inside, locale, theirs }: Props) {
  const { id } = inside.classroom;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.settings" });
  const { version, ...fields } = await findClassFields(id);
  return (
    <section>
      <h2>{t("about")}</h2>
      {theirs && <p className="notice">{t("theirsKept")}</p>}
      <ActionForm
        // A form that gave way to another's version begins anew, without what was typed.
        key={theirs}
        id={FORM}
        action={saveClass}
        typed={{ ...fields, ...(await findTyped(FORM)) }}
        hidden={{ ...hiddenFields(locale, null), class: id, version: String(version) }}
        fields={await classSpecs(locale)}
        words={{ submit: t("save"), unavailable: await unavailable(locale) }}
      />
    </section>
  );
}

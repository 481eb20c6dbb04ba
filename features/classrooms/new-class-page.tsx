import { getTranslations } from "next-intl/server";
import { uuidv7 } from "uuidv7";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { Actor } from "@/features/accounts/actor";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { classSpecs, unavailable } from "./class-form-words";
import { andeanZones } from "./class-time";
import { makeClass } from "./make-class.action";
import { NEW_CLASS } from "./paths";

const FORM = "class-new";

/** Makes a class. The form brings the id that it will have. */
export async function NewClassPage({ locale, actor }: { locale: Locale; actor: Actor }) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.make" });
  const begun = { timeZone: andeanZones[0], language: locale };
  return (
    <Shell
      locale={locale}
      path={NEW_CLASS}
      languageButtons={{ form: FORM, name: "go" }}
      person={actor}
    >
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <ActionForm
        id={FORM}
        action={makeClass}
        typed={{ ...begun, ...(await findTyped(FORM)) }}
        hidden={{ ...hiddenFields(locale, null), id: uuidv7() }}
        fields={await classSpecs(locale)}
        words={{ submit: t("submit"), unavailable: await unavailable(locale) }}
      />
    </Shell>
  );
}

import { getTranslations } from "next-intl/server";
import { type Locale, routing } from "@/i18n/routing";
import { ActionForm } from "../action-form.client";
import type { FieldSpec } from "../action-form-parts";
import type { Person } from "../actor";
import { hiddenFields } from "../form-words";
import { findTyped } from "../typed-fields";
import { saveSettings } from "./settings.action";

type Props = { person: Person; locale: Locale };

/** Languages and colours. */
export async function SettingsForm({ person, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.settings.tastes" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const { language, secondLanguage, theme } = person;
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{t("title")}</h2>
      <ActionForm
        id="account-settings"
        action={saveSettings}
        typed={{
          language: language ?? "",
          secondLanguage: secondLanguage ?? "",
          theme: theme ?? "",
          ...(await findTyped("account-settings")),
        }}
        hidden={hiddenFields(locale, null)}
        fields={await tasteSpecs(locale)}
        words={{ submit: t("save"), unavailable: account("unavailable"), done: t("saved") }}
      />
    </section>
  );
}

async function tasteSpecs(locale: Locale): Promise<FieldSpec[]> {
  const t = await getTranslations({ locale, namespace: "ui.settings.tastes" });
  const shell = await getTranslations({ locale, namespace: "ui.shell" });
  const languages = routing.locales.map((one) => ({
    value: one,
    label: shell(`languages.${one}`),
  }));
  const select = (name: "language" | "secondLanguage", none: string): FieldSpec => ({
    kind: "select",
    name,
    label: t(`${name}.label`),
    hint: t(`${name}.hint`),
    options: [{ value: "", label: none }, ...languages],
  });
  return [
    select("language", t("noLanguage")),
    select("secondLanguage", t("noSecondLanguage")),
    {
      kind: "select",
      name: "theme",
      label: shell("theme.label"),
      options: [
        { value: "", label: shell("theme.system") },
        { value: "light", label: shell("theme.light") },
        { value: "dark", label: shell("theme.dark") },
      ],
    },
  ];
}

import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { ActionForm } from "../action-form.client";
import { hiddenFields, textSpecs } from "../form-words";
import { setPassword } from "./settings.action";

/** Another password, for who knows the one of now. */
export async function PasswordForm({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.settings.password" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const specs = await textSpecs(locale);
  return (
    <section aria-labelledby="password">
      <h2 id="password">{t("title")}</h2>
      <ActionForm
        id="new-password"
        scope="new"
        action={setPassword}
        typed={{}}
        hidden={hiddenFields(locale, null)}
        fields={[{ ...specs.password, name: "current", label: t("current") }, specs.newPassword]}
        words={{ submit: t("save"), unavailable: account("unavailable"), done: t("saved") }}
        isQuiet
      >
        <p>{t("body")}</p>
      </ActionForm>
    </section>
  );
}

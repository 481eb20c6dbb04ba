import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ActionForm } from "../action-form.client";
import type { Person } from "../actor";
import { hiddenFields } from "../form-words";
import { becomeAdministrator } from "./first-administrator.action";

type Props = { person: Person; token: string; locale: Locale };

/** The page of the one-time address that `npm start` prints while a place has no administrator. */
export async function FirstAdministratorPage({ person, token, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.admin.first" });
  const refusals = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const query = new URLSearchParams({ token }).toString();
  return (
    <Shell locale={locale} path="/admin/first" query={query} person={person}>
      <h1>{t("title")}</h1>
      <p>{t("body", { name: person.name, username: person.username ?? "" })}</p>
      <ActionForm
        id="first-administrator"
        action={becomeAdministrator}
        typed={{}}
        hidden={{ ...hiddenFields(locale, null), token }}
        fields={[]}
        words={{ submit: t("submit"), unavailable: refusals("unavailable") }}
      >
        <p>{t("signInAgain")}</p>
      </ActionForm>
    </Shell>
  );
}

import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ActionForm } from "./action-form.client";
import type { Person } from "./actor";
import { replaceFirstPassword } from "./first-password.action";
import { codeWords, hiddenFields, nextQuery, textSpecs } from "./form-words";

type Props = {
  person: Person;
  locale: Locale;
  next: string | null;
  /** Whether a first password still stands; once it does not, the form stays for the code it shows. */
  isFirst: boolean;
};

/** Where an account that somebody else made is led at its sign-in: a password that nobody else knows, or later. */
export async function FirstPasswordPage({ person, locale, next, isFirst }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.account" });
  const { newPassword } = await textSpecs(locale);
  const onward = next ?? localePath(locale, "/progress");
  return (
    <Shell
      locale={locale}
      path="/first-password"
      query={nextQuery(next)}
      languageButtons={{ form: "first-password", name: "go" }}
      person={person}
    >
      <h1>{t("firstPassword.title")}</h1>
      <ActionForm
        id="first-password"
        action={replaceFirstPassword}
        typed={{}}
        hidden={hiddenFields(locale, next)}
        fields={[newPassword]}
        words={{ submit: t("firstPassword.submit"), unavailable: t("refusals.unavailable") }}
        codeWords={
          await codeWords(locale, {
            done: t("firstPassword.done"),
            onward: { label: t("recoveryCode.goOn"), href: onward },
          })
        }
      >
        <p>{t(isFirst ? "firstPassword.lead" : "firstPassword.already")}</p>
      </ActionForm>
      <p className="actions">
        <a className="quiet-button" href={onward}>
          {t("firstPassword.later")}
        </a>
      </p>
    </Shell>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { hasWork } from "./account.store";
import { ActionForm } from "./action-form.client";
import type { Actor } from "./actor";
import type { ChoiceSpec } from "./choice-field";
import { codeWords, hiddenFields, nextQuery, textSpecs } from "./form-words";
import { formAddress } from "./forms";
import { signUp } from "./sign-up.action";
import { findTyped } from "./typed-fields";

type Props = {
  locale: Locale;
  actor: Actor;
  next: string | null;
  /** What a guest did on this device, told by features/progress. */
  guestWork: ReactNode;
};

/**
 * Sign-up. The form stands in the same place for nobody, a guest and an account: after signing up the page
 * is drawn again for the new account, and the form must keep its state to show the recovery code.
 */
export async function SignUpPage({ locale, actor, next, guestWork }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.account" });
  const specs = await textSpecs(locale);
  const isSignedIn = actor !== null && !actor.isGuest;
  const asksWhose = actor?.isGuest === true && (await hasWork(actor.id));
  const onward = {
    label: t("recoveryCode.goOn"),
    href: next ?? localePath(locale, "/progress"),
  };
  return (
    <Shell
      locale={locale}
      path="/sign-up"
      query={nextQuery(next)}
      languageButtons={{ form: "sign-up", name: "go" }}
      person={actor}
    >
      <h1>{t("signUp.title")}</h1>
      {!isSignedIn && <p>{t("signUp.lead")}</p>}
      <ActionForm
        id="sign-up"
        action={signUp}
        typed={await findTyped("sign-up")}
        hidden={hiddenFields(locale, next)}
        fields={[
          ...(asksWhose ? [await whoseSpec(locale)] : []),
          specs.name,
          specs.newUsername,
          { ...specs.newPassword, label: t("fields.password") },
        ]}
        words={{ submit: t("signUp.submit"), unavailable: t("refusals.unavailable") }}
        codeWords={await codeWords(locale, { done: t("signUp.doneTitle"), onward })}
      >
        {isSignedIn && <p className="notice">{t("signUp.signedInAs", { name: actor.name })}</p>}
        {asksWhose && (
          <section className="card">
            <h2>{t("signUp.guestTitle")}</h2>
            {guestWork}
          </section>
        )}
      </ActionForm>
      {!isSignedIn && (
        <p className="actions">
          <a className="quiet-button" href={formAddress("sign-in", locale, next)}>
            {t("signUp.haveAccount")}
          </a>
        </p>
      )}
    </Shell>
  );
}

async function whoseSpec(locale: Locale): Promise<ChoiceSpec> {
  const t = await getTranslations({ locale, namespace: "ui.account.signUp" });
  return {
    kind: "choice",
    name: "whose",
    legend: t("guestQuestion"),
    options: [
      { value: "mine", label: t("mine") },
      { value: "not-mine", label: t("notMine") },
    ],
  };
}

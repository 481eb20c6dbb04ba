import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ActionForm } from "./action-form.client";
import type { Actor } from "./actor";
import { hiddenFields, nextQuery, textSpecs } from "./form-words";
import { formAddress } from "./forms";
import { signIn } from "./sign-in.action";
import { findTyped } from "./typed-fields";

type Props = {
  locale: Locale;
  actor: Actor;
  next: string | null;
  /** As the code on a login card says it; "" for none. */
  username: string;
  /** Tells of what somebody before left in this browser, which is sent whoever signs in. */
  waiting: ReactNode;
};

export async function SignInPage({ locale, actor, next, username, waiting }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.account" });
  const specs = await textSpecs(locale);
  return (
    <Shell
      locale={locale}
      path="/sign-in"
      query={nextQuery(next)}
      languageButtons={{ form: "sign-in", name: "go" }}
      person={actor}
    >
      <h1>{t("signIn.title")}</h1>
      <p>{t("signIn.lead")}</p>
      {waiting}
      {actor && !actor.isGuest && (
        <p className="notice">{t("signIn.already", { name: actor.name })}</p>
      )}
      <ActionForm
        id="sign-in"
        action={signIn}
        typed={{ username, ...(await findTyped("sign-in")) }}
        hidden={hiddenFields(locale, next)}
        fields={[specs.username, specs.password]}
        words={{ submit: t("signIn.submit"), unavailable: t("refusals.unavailable") }}
      />
      <p className="actions">
        <a className="quiet-button" href={formAddress("sign-up", locale, next)}>
          {t("signIn.noAccount")}
        </a>
        <a className="quiet-button" href={formAddress("recover", locale, next)}>
          {t("signIn.forgotten")}
        </a>
      </p>
      <p className="hint">{t("signIn.whyNot")}</p>
    </Shell>
  );
}

import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ActionForm } from "./action-form.client";
import type { Actor } from "./actor";
import { codeWords, hiddenFields, nextQuery, textSpecs } from "./form-words";
import { formAddress } from "./forms";
import { recover } from "./recover.action";
import { findTyped } from "./typed-fields";

type Props = { locale: Locale; actor: Actor; next: string | null };

export async function RecoverPage({ locale, actor, next }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.account" });
  const specs = await textSpecs(locale);
  const onward = {
    label: t("recoveryCode.toSignIn"),
    href: formAddress("sign-in", locale, next),
  };
  return (
    <Shell
      locale={locale}
      path="/recover"
      query={nextQuery(next)}
      languageButtons={{ form: "recover", name: "go" }}
      person={actor}
    >
      <h1>{t("recover.title")}</h1>
      <p>{t("recover.lead")}</p>
      <ActionForm
        id="recover"
        action={recover}
        typed={await findTyped("recover")}
        hidden={hiddenFields(locale, next)}
        fields={[specs.username, specs.recoveryCode, specs.newPassword]}
        words={{ submit: t("recover.submit"), unavailable: t("refusals.unavailable") }}
        codeWords={await codeWords(locale, { done: t("recover.doneTitle"), onward })}
      />
      <p className="hint">{t("recover.noCode")}</p>
      <p className="actions">
        <a className="quiet-button" href={formAddress("sign-in", locale, next)}>
          {t("recover.toSignIn")}
        </a>
      </p>
    </Shell>
  );
}

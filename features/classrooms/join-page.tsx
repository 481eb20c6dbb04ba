import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { Actor } from "@/features/accounts/actor";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { unavailable } from "./class-form-words";
import { enterCode } from "./join.action";
import { JOIN } from "./paths";

const FORM = "join-code";

type Props = {
  locale: Locale;
  actor: Actor;
  /** Why the code of an address leads nowhere, in words. */
  refused?: string;
};

/** Asks for the code of a class. */
export async function JoinPage({ locale, actor, refused }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.join" });
  return (
    <Shell locale={locale} path={JOIN} languageButtons={{ form: FORM, name: "go" }} person={actor}>
      <h1>{t("title")}</h1>
      {refused ? (
        <p className="notice warn" role="alert">
          {refused}
        </p>
      ) : (
        <p>{t("lead")}</p>
      )}
      <ActionForm
        id={FORM}
        action={enterCode}
        typed={await findTyped(FORM)}
        hidden={hiddenFields(locale, null)}
        fields={[
          {
            ...{ kind: "text", type: "text", name: "code", autoComplete: "off" },
            ...{ label: t("code"), hint: t("codeHint") },
          },
        ]}
        words={{ submit: t("submit"), unavailable: await unavailable(locale) }}
      />
    </Shell>
  );
}

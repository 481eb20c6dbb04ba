import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { Person } from "@/features/accounts/actor";
import type { ChoiceSpec } from "@/features/accounts/choice-field";
import { hiddenFields, nextQuery } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { sayWhose } from "./claim-guest.action";
import { WorkSummary } from "./work-summary";

type Props = { locale: Locale; person: Person; guestId: string; next: string | null };

/** Asks somebody who signed in whose the work is that a guest did on this browser before. */
export async function WhosePage({ locale, person, guestId, next }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.progress.whose" });
  const account = await getTranslations({ locale, namespace: "ui.account" });
  const question: ChoiceSpec = {
    kind: "choice",
    name: "whose",
    legend: t("question"),
    options: [
      { value: "mine", label: t("mine"), hint: t("mineHint") },
      { value: "not-mine", label: t("notMine"), hint: t("notMineHint") },
    ],
  };
  return (
    <Shell
      locale={locale}
      path="/whose"
      query={nextQuery(next)}
      languageButtons={{ form: "whose", name: "go" }}
      person={person}
    >
      <h1>{t("title")}</h1>
      <p>{t("lead", { name: person.name })}</p>
      <WorkSummary userId={guestId} locale={locale} />
      <ActionForm
        id="whose"
        action={sayWhose}
        typed={await findTyped("whose")}
        hidden={hiddenFields(locale, next)}
        fields={[question]}
        words={{ submit: t("submit"), unavailable: account("refusals.unavailable") }}
      />
    </Shell>
  );
}

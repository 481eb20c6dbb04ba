import { getTranslations } from "next-intl/server";
import type { BankItem } from "@/features/quizzes/attempts/bank";
import { wordingOf } from "@/features/quizzes/items/wording";
import { Words } from "@/features/quizzes/items/words";
import type { Locale } from "@/i18n/routing";
import { AskedItem, ItemKey, ItemOrigin } from "./bank-item-view";

type Props = { entry: BankItem | undefined; label: string; locale: Locale };

/** A chosen item in the editor: what it asks, and what else there is to see of it. */
export async function ChosenHead({ entry, label, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.picking" });
  if (!entry) {
    return (
      <>
        <h3>{label}</h3>
        <p className="notice warn">{t("retiredItem")}</p>
      </>
    );
  }
  const wording = wordingOf({ content: entry, lesson: entry.lesson }, locale, null);
  return (
    <>
      <h3>
        {label}: <Words wording={wording} name="prompt" />
      </h3>
      <ItemOrigin entry={entry} locale={locale} />
      <details>
        <summary>{t("bank.see")}</summary>
        <AskedItem entry={entry} locale={locale} />
      </details>
      <ItemKey entry={entry} locale={locale} />
    </>
  );
}

import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { Wording } from "../items/wording";
import { Words } from "../items/words";

/** Why the right answer is right. Only where the rules of the attempt show it. */
export async function Explanation({ wording, locale }: { wording: Wording; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  return (
    <p className="explanation">
      <strong>{t("why")}:</strong> <Words wording={wording} name="explanation" />
    </p>
  );
}

import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { FINAL_QUIZ } from "../attempts/course-quizzes";
import { PASS } from "../certificates/certificate";
import { FINAL_ITEMS, findFinalQuiz } from "./final-quiz";

/** What the final quiz is, and the form that begins it; nothing until it is there. */
export async function FinalQuizInvitation({ locale }: { locale: Locale }) {
  if (!(await findFinalQuiz())) return null;
  const t = await getTranslations({ locale, namespace: "ui.certificate.final" });
  const values = { count: String(FINAL_ITEMS), percent: formatPercent(PASS, locale) };
  return (
    <section className="card" aria-labelledby="final-quiz" id="final">
      <h2 id="final-quiz">{t("title")}</h2>
      <p>{t("body", values)}</p>
      <form method="post" action={`/api/quizzes/${FINAL_QUIZ}/attempts`}>
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="go">
          {t("start")}
        </button>
      </form>
    </section>
  );
}

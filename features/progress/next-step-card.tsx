import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { NextStep } from "./next-step";
import { stepPath } from "./paths";

/** What to do next, and the way there: a link, or the form that begins an attempt. */
export async function NextStepCard({ step, locale }: { step: NextStep; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.progress" });
  const course = await wordsOf(locale, "ui.course");
  const lesson = step.kind === "done" ? "" : course.text(`lessons.${step.lesson}`);
  const percent = step.kind === "try-again" ? formatPercent(step.best, locale) : "";
  const label = t(`nextGo.${step.kind}`);
  const beginsQuiz = step.kind === "take-quiz" || step.kind === "try-again";
  return (
    <section className="card">
      <h2>{t("nextTitle")}</h2>
      <p>{t(`next.${step.kind}`, { lesson, percent })}</p>
      {beginsQuiz ? (
        <form method="post" action={`/api/quizzes/${step.lesson}/attempts`}>
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="go">
            {label}
          </button>
        </form>
      ) : (
        <p>
          <a className="go" href={localePath(locale, stepPath(step))}>
            {label}
          </a>
        </p>
      )}
    </section>
  );
}

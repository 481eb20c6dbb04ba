import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import { type Locale, localePath } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { Shell } from "@/ui/shell";
import { completeness } from "../items/response";
import type { Attempt } from "./attempt.store";
import { Overview } from "./overview";
import { attemptPath } from "./paths";
import { submitAttemptForm } from "./submit-attempt.action";

/** What is answered and what is open, before handing in. */
export async function ReviewPage(props: { attempt: Attempt; actor: Actor; locale: Locale }) {
  const { attempt, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const course = await wordsOf(locale, "ui.course");
  const open = attempt.items.filter(
    ({ content, response }) => completeness(content.item, response) !== "complete",
  );
  const firstOpen = open[0]?.position ?? 1;
  return (
    <Shell locale={locale} path={`/attempts/${attempt.id}`} query="item=review" person={actor}>
      <p className="where">{t("title", { lesson: course.text(`lessons.${attempt.quiz}`) })}</p>
      <h1>{t("review.title")}</h1>
      <p>
        {open.length === 0 ? t("review.allAnswered") : t("review.someOpen", { count: open.length })}
      </p>
      <Overview attempt={attempt} current="review" locale={locale} />
      <form action={submitAttemptForm} className="actions">
        <input type="hidden" name="attempt" value={attempt.id} />
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="go">
          {t("review.submit")}
        </button>
        <a className="quiet-button" href={localePath(locale, attemptPath(attempt.id, firstOpen))}>
          {t("review.back")}
        </a>
      </form>
    </Shell>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Actor } from "@/features/accounts/actor";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import { completeness } from "../items/response";
import { WaitingResponses } from "../saving/waiting-responses";
import type { AlsoAsked } from "./also-language";
import type { Attempt } from "./attempt.store";
import { Overview } from "./overview";
import { attemptPath, attemptQuery } from "./paths";
import { quizTitle } from "./quiz-title";
import { submitAttemptForm } from "./submit-attempt.action";

/** What is answered and what is open, before handing in; all that is left to do once the time is over. */
export async function HandInPage(props: {
  attempt: Attempt;
  also: AlsoAsked;
  actor: Actor;
  locale: Locale;
  /** In the place of the quiz's title, such as an assignment with its dates. */
  about?: ReactNode;
}) {
  const { attempt, also, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const open = attempt.items.filter(
    ({ content, response }) => completeness(content.item, response) !== "complete",
  );
  const flagged = attempt.items.filter((item) => item.flagged).length;
  return (
    <Shell
      locale={locale}
      path={`/attempts/${attempt.id}`}
      query={attemptQuery("review", { also })}
      person={actor}
    >
      {props.about ?? <p className="where">{await quizTitle(locale, attempt.quiz)}</p>}
      <h1>{t("review.title")}</h1>
      <Time attempt={attempt} locale={locale} />
      <p>
        {open.length === 0 ? t("review.allAnswered") : t("review.someOpen", { count: open.length })}
      </p>
      {flagged > 0 && <p>{t("review.someFlagged", { count: flagged })}</p>}
      <WaitingResponses locale={locale} />
      <Overview attempt={attempt} locale={locale} also={also} />
      <form action={submitAttemptForm} className="actions">
        <input type="hidden" name="attempt" value={attempt.id} />
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="go">
          {t("review.submit")}
        </button>
        {attempt.state === "inProgress" && (
          <a className="quiet-button" href={backHref(attempt, open[0]?.position, { locale, also })}>
            {t("review.back")}
          </a>
        )}
      </form>
    </Shell>
  );
}

function backHref(
  attempt: Attempt,
  firstOpen: number | undefined,
  { locale, also }: { locale: Locale; also: AlsoAsked },
): string {
  const isSequential = attempt.settings.navigation === "sequential";
  const at = isSequential ? attempt.reached : (firstOpen ?? 1);
  return localePath(locale, attemptPath(attempt.id, at, { also }));
}

/** When the time ends, or that it did and until when the attempt may still be handed in. */
async function Time({ attempt, locale }: { attempt: Attempt; locale: Locale }) {
  const { state, endsAt, sweepAt, settings } = attempt;
  const told = (at: Date) => sayWhen(at, locale, "dateTime", attempt.assigned?.timeZone);
  const t = await getTranslations({ locale, namespace: "ui.quiz.time" });
  if (state === "overdue" && sweepAt) {
    return <p className="notice">{t("overdue", { when: await told(sweepAt) })}</p>;
  }
  if (!endsAt) return null;
  const atEnd = settings.timeLimit?.atEnd ?? "submit";
  return <p className="hint">{t(`ends.${atEnd}`, { when: await told(endsAt) })}</p>;
}

import { getTranslations } from "next-intl/server";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { formatNumber, formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { saySpan } from "@/i18n/say-moment";
import { sayWhen } from "@/i18n/when";
import type { Assignment } from "../assignment";
import type { StoredCell } from "../cells.store";
import { staffAttemptPath } from "../paths";
import { AttemptActs } from "./attempt-acts";
import type { CellAttempt } from "./cell.store";

type Props = {
  classroom: Classroom;
  assignment: Assignment;
  cell: StoredCell;
  attempts: readonly CellAttempt[];
  locale: Locale;
  mayAct: boolean;
  now: Date;
};

/** The attempts of a cell, the latest first, each with what may be done to it. */
export async function CellAttempts(props: Props) {
  const { attempts, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.attempts" });
  const running = attempts.some(({ state }) => state === "inProgress" || state === "overdue");
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">{t("title")}</h2>
      {attempts.length === 0 && <p>{t("none")}</p>}
      {attempts.map((attempt) => (
        <article key={attempt.id} className="card">
          <AttemptFacts attempt={attempt} classroom={props.classroom} locale={locale} />
          {props.mayAct && <AttemptActs {...props} attempt={attempt} hasRunning={running} />}
        </article>
      ))}
    </section>
  );
}

async function AttemptFacts(props: { attempt: CellAttempt; classroom: Classroom; locale: Locale }) {
  const { attempt, classroom, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.attempts" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const when = (at: Date) => sayWhen(at, locale, "dateTime", classroom.timeZone);
  const handedInAt = attempt.acceptedAt ?? attempt.submittedAt;
  return (
    <>
      <h3>
        <a href={localePath(locale, staffAttemptPath(classroom.id, attempt.id))}>
          {t("attempt", { number: attempt.number })}
        </a>
        {attempt.isPaper && ` · ${t("paper")}`}
      </h3>
      <p>{await outcomeWords(attempt, locale)}</p>
      <dl>
        <dt>{t("begun")}</dt>
        <dd>{await when(attempt.startedAt)}</dd>
        {handedInAt && (
          <>
            <dt>{t("handedIn")}</dt>
            <dd>
              {await when(handedInAt)}
              {await lateWords(attempt, handedInAt, locale)}
            </dd>
          </>
        )}
        {attempt.acceptedAt && attempt.submittedAt && (
          <>
            <dt>{t("received")}</dt>
            <dd>{await when(attempt.submittedAt)}</dd>
          </>
        )}
        {attempt.languages.length > 0 && (
          <>
            <dt>{t("languages")}</dt>
            <dd>{attempt.languages.map((one) => languages(one)).join(", ")}</dd>
          </>
        )}
      </dl>
    </>
  );
}

/** What came of it: the score of what is handed in, else how it stands; nothing of what goes on is told. */
async function outcomeWords(attempt: CellAttempt, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.gradebook.attempts" });
  const { state, outcome, points, maxPoints, needsGrading } = attempt;
  if (state !== "finished" || outcome === null) return t(`states.${state}`);
  const score = t("score", {
    percent: formatPercent(outcome, locale),
    points: formatNumber(points ?? 0, locale, 2),
    max: formatNumber(maxPoints ?? 0, locale, 2),
  });
  return needsGrading > 0 ? `${score} ${t("needsGrading", { count: needsGrading })}` : score;
}

async function lateWords({ dueAt }: CellAttempt, at: Date, locale: Locale): Promise<string> {
  if (!dueAt || at <= dueAt) return "";
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  return ` · ${t("lateBy", { time: await saySpan(at.getTime() - dueAt.getTime(), locale) })}`;
}

import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { Classroom } from "@/features/classrooms/class-member.store";
import type { Attempt } from "@/features/quizzes/attempts/attempt.store";
import { GradeChanges } from "@/features/quizzes/regrading/grade-changes";
import { formatNumber, formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import { assignmentTitle } from "../assigned-title";
import type { Assignment } from "../assignment";
import { cellPath, gradebookPath, regradePath, staffAttemptPath, textsPath } from "../paths";
import { listArrived } from "./arrived-responses.store";
import { findWaitingTexts } from "./judge-class-text.store";
import { itemName } from "./ruling-fields";
import { StaffItem } from "./staff-item";

type Props = {
  classroom: Classroom;
  assignment: Assignment;
  attempt: Attempt;
  learner: { userId: string; name: string; isFormer: boolean };
  mayGrade: boolean;
  mayRegrade: boolean;
  actor: Actor;
  locale: Locale;
};

/** A learner's attempt as the staff sees it: item by item, with everything that arrived. */
export async function StaffAttemptPage(props: Props) {
  const { classroom, assignment, attempt, learner, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const arrived = await listArrived(attempt.id);
  const isOpen = classroom.archivedAt === null;
  const mayJudge = props.mayGrade && !learner.isFormer && isOpen;
  const mayRegrade = props.mayRegrade && isOpen && attempt.state === "finished";
  const regrade = localePath(locale, regradePath(classroom.id, assignment.id));
  return (
    <Shell locale={locale} path={staffAttemptPath(classroom.id, attempt.id)} person={actor}>
      <p className="where">
        <a href={localePath(locale, gradebookPath(classroom.id))}>{t("title")}</a>
        {" · "}
        {await assignmentTitle(assignment, locale)}
      </p>
      <h1>
        <a href={localePath(locale, cellPath(classroom.id, assignment.id, learner.userId))}>
          {learner.name}
        </a>
        {" · "}
        {t("attempts.attempt", { number: attempt.number })}
      </h1>
      {learner.isFormer && <p className="notice">{t("cell.former")}</p>}
      {attempt.enteredById && <p className="notice">{t("attempts.paperNotice")}</p>}
      <Score attempt={attempt} timeZone={classroom.timeZone} locale={locale} />
      {attempt.isFinished && <GradeChanges attemptId={attempt.id} locale={locale} />}
      {mayJudge && <NextText {...{ classroom, assignment, locale }} />}
      <ol className="outcome">
        {attempt.items.map((item) => (
          <StaffItem
            key={item.position}
            {...{ attempt, item, mayJudge, locale }}
            timeZone={classroom.timeZone}
            regradeHref={
              mayRegrade ? `${regrade}?${new URLSearchParams({ item: itemName(item) })}` : null
            }
            arrived={arrived.filter(({ itemId }) => itemId === item.itemId)}
          />
        ))}
      </ol>
    </Shell>
  );
}

async function Score(props: { attempt: Attempt; timeZone: string; locale: Locale }) {
  const { attempt, timeZone, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.attempts" });
  const { state, outcome, points, maxPoints, submittedAt, acceptedAt, needsGrading } = attempt;
  const when = (at: Date) => sayWhen(at, locale, "dateTime", timeZone);
  return (
    <div className="outcome-score">
      {state === "finished" && outcome !== null ? (
        <p className="score">
          {t("score", {
            percent: formatPercent(outcome, locale),
            points: formatNumber(points ?? 0, locale, 2),
            max: formatNumber(maxPoints ?? 0, locale, 2),
          })}
        </p>
      ) : (
        <p>
          {t(`states.${state}`)} {!attempt.isFinished && t("noScoreYet")}
        </p>
      )}
      {needsGrading > 0 && <p className="notice">{t("needsGrading", { count: needsGrading })}</p>}
      <p className="hint">
        {t("begun")}: {await when(attempt.startedAt)}
        {submittedAt && ` · ${t("handedIn")}: ${await when(acceptedAt ?? submittedAt)}`}
        {acceptedAt && submittedAt && ` · ${t("received")}: ${await when(submittedAt)}`}
      </p>
    </div>
  );
}

/** The way to the texts of the assignment that wait to be judged. */
async function NextText(props: { classroom: Classroom; assignment: Assignment; locale: Locale }) {
  const { classroom, assignment, locale } = props;
  const { count } = await findWaitingTexts(assignment.id);
  if (count === 0) return null;
  const t = await getTranslations({ locale, namespace: "ui.gradebook.texts" });
  return (
    <p>
      <a href={localePath(locale, textsPath(classroom.id, assignment.id))}>
        {t("waiting", { count })}
      </a>
    </p>
  );
}

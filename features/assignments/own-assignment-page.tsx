import { getTranslations } from "next-intl/server";
import type { Person } from "@/features/accounts/actor";
import { ownClassPath } from "@/features/classrooms/paths";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { sayMoment } from "@/i18n/say-moment";
import { Shell } from "@/ui/shell";
import { assignmentTitle } from "./assigned-title";
import { titleOfContent } from "./content-title";
import type { OwnAssignment } from "./own-assignment";
import { findReopening } from "./own-assignment.store";
import { OwnAttempts } from "./own-attempts";
import { seenGrade } from "./own-grade";
import { OwnState } from "./own-state";
import { ownAssignmentPath } from "./paths";
import { StartForm } from "./start-form";
import { ToldDates } from "./told-dates";

/** Why an attempt could not be begun; the form that would have begun it leads here. */
export const refusedStarts = [
  "not-open",
  "closed",
  "no-attempts-left",
  "too-soon",
  "excused",
  "retired",
] as const;

type Props = {
  own: OwnAssignment;
  actor: Person;
  locale: Locale;
  now: Date;
  refused: (typeof refusedStarts)[number] | null;
};

/** An assignment as its learner sees it: what, until when, how it stands, and the way on. */
export async function OwnAssignmentPage(props: Props) {
  const { own, actor, locale, now, refused } = props;
  const { assignment, classroom, cell } = own;
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  const clock = { timeZone: classroom.timeZone, now };
  const { content } = assignment;
  return (
    <Shell locale={locale} path={ownAssignmentPath(assignment.id)} person={actor}>
      <p className="where">
        <a href={localePath(locale, ownClassPath(classroom.id))}>{classroom.name}</a>
      </p>
      <h1>{await assignmentTitle(assignment, locale)}</h1>
      {refused && <p className="notice">{t(`refused.${refused}`)}</p>}
      {assignment.title && <p>{await titleOfContent(content, locale)}</p>}
      <ToldDates dates={cell.rules} clock={clock} locale={locale} withOwn />
      <OwnState own={own} locale={locale} />
      <Reopened {...props} />
      <Grade {...props} />
      <Comment {...props} />
      {content.kind !== "reading" && <Tries own={own} locale={locale} />}
      <StartForm own={own} locale={locale} now={now} />
      <OwnAttempts own={own} actor={actor} locale={locale} now={now} />
    </Shell>
  );
}

/** How many attempts there are left, how long one lasts, and which counts. */
async function Tries({ own, locale }: Pick<Props, "own" | "locale">) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  const { rules, result } = own.cell;
  const { timeLimit, gradingMethod } = own.assignment.settings;
  const used = result?.attempts ?? 0;
  return (
    <ul className="dates">
      <li>
        {rules.attemptsAllowed === null
          ? t("triesAny")
          : t("tries", {
              left: Math.max(0, rules.attemptsAllowed - used),
              of: rules.attemptsAllowed,
            })}
      </li>
      {timeLimit && <li>{t("limit", { count: timeLimit.minutes + rules.extraMinutes })}</li>}
      {rules.attemptsAllowed !== 1 && <li>{t(`counts.${gradingMethod}`)}</li>}
    </ul>
  );
}

async function Reopened({ own, actor, locale, now }: Props) {
  const reopening = await findReopening(own.assignment.id, actor.id);
  if (!reopening) return null;
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  const clock = { timeZone: own.classroom.timeZone, now };
  const when = await sayMoment(reopening.at, locale, clock);
  return <p className="notice">{t("reopened", { when, reason: reopening.reason })}</p>;
}

/** The grade that a teacher set: it stands before what the attempts come to. */
async function Grade({ own, actor, locale, now }: Props) {
  const grade = await seenGrade(own, actor.id, now);
  if (grade === null) return null;
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  return (
    <p data-grade>
      <strong>{t("grade", { percent: formatPercent(grade, locale) })}</strong>
    </p>
  );
}

/** What a teacher said of it, in the teacher's own words. */
async function Comment({ own, locale, now }: Props) {
  const { result } = own.cell;
  if (!result?.comment) return null;
  const t = await getTranslations({ locale, namespace: "ui.assignments.own" });
  const clock = { timeZone: own.classroom.timeZone, now };
  return (
    <blockquote className="comment">
      <p>{result.comment}</p>
      <footer>
        {result.commentedAt
          ? t("commentOn", { when: await sayMoment(result.commentedAt, locale, clock) })
          : t("comment")}
      </footer>
    </blockquote>
  );
}

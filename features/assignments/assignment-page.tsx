import { getTranslations } from "next-intl/server";
import { may } from "@/features/accounts/permission";
import { type Locale, localePath } from "@/i18n/routing";
import { type Clock, sayMoment } from "@/i18n/say-moment";
import { Shell } from "@/ui/shell";
import { ClassLink } from "./assign-page";
import { assignmentTitle } from "./assigned-title";
import type { Assignment } from "./assignment";
import { listPersonsOf } from "./assignment.store";
import { AssignmentActs } from "./assignment-acts";
import { titleOfContent } from "./content-title";
import { type Counts, countCells } from "./counts.store";
import { closedAt } from "./effective-rules";
import { listExtensions } from "./extension.store";
import { GradingWays } from "./grading/grading-ways";
import {
  assignmentPath,
  editAssignmentPath,
  extensionsPath,
  gradebookPath,
  itemsPath,
  livePath,
  previewPath,
} from "./paths";
import type { StaffContext } from "./staff-context";
import { ToldDates } from "./told-dates";

/** What was done on the page before this one; each has its sentence. */
export const saidKinds = [
  "assigned",
  "changed",
  "changed-below",
  "closed",
  "closing",
  "reopened",
  "archived",
  "unarchived",
  "hidden",
  "shown",
] as const;
type Said = (typeof saidKinds)[number];

type Props = StaffContext & { assignment: Assignment; said: Said | null };

/** An assignment as the staff of its class sees it: what, when, for whom, how far, and what can be done. */
export async function AssignmentPage(props: Props) {
  const { actor, classroom, assignment, locale, now, said, role } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.page" });
  const counts = (await countCells([assignment.id], now))(assignment.id);
  const clock = { timeZone: classroom.timeZone, now };
  const mayChange = may(actor, "assign", { role }) && !classroom.archivedAt;
  return (
    <Shell locale={locale} path={assignmentPath(classroom.id, assignment.id)} person={actor}>
      <ClassLink {...{ classroom, locale }} />
      <h1>{await assignmentTitle(assignment, locale)}</h1>
      {said && (
        <p className="notice" role="status">
          {t(`said.${said}`)}
        </p>
      )}
      {assignment.archivedAt && <p className="notice">{t("isArchived")}</p>}
      {assignment.resultsHidden && <p className="notice">{t("resultsHidden")}</p>}
      {assignment.title && (
        <p>{t("what", { name: await titleOfContent(assignment.content, locale) })}</p>
      )}
      <ToldDates dates={assignment} clock={clock} locale={locale} />
      <ReleaseWaits {...{ assignment, clock, locale }} />
      <Recipients assignment={assignment} locale={locale} />
      <Progress {...{ assignment, counts, locale }} />
      <Ways {...props} />
      <Rules assignment={assignment} locale={locale} />
      {mayChange && <AssignmentActs {...props} working={counts.working} />}
    </Shell>
  );
}

/** Releasing waits for the last extension, so that no friend's page shows a key; the teacher is told (teaching.md 2.14). */
async function ReleaseWaits(props: { assignment: Assignment; clock: Clock; locale: Locale }) {
  const { assignment, clock, locale } = props;
  const { releaseAt } = assignment;
  const closed = closedAt(assignment);
  if (!releaseAt || !closed || releaseAt <= closed || releaseAt <= clock.now) return null;
  const t = await getTranslations({ locale, namespace: "ui.assignments.page" });
  return (
    <p className="hint">{t("releaseWaits", { when: await sayMoment(releaseAt, locale, clock) })}</p>
  );
}

async function Recipients({ assignment, locale }: { assignment: Assignment; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.page" });
  const { audience, groups } = assignment;
  if (audience === "everyone") return <p>{t("forEveryone")}</p>;
  if (audience === "persons") {
    return <p>{t("forPersons", { count: (await listPersonsOf(assignment.id)).length })}</p>;
  }
  return groups.length === 0 ? (
    <p className="notice">{t("forNoGroup")}</p>
  ) : (
    <p>{t("forGroups", { names: groups.map(({ name }) => name).join(", ") })}</p>
  );
}

/** The counters, by the class list of this moment; what an extension gives is nobody else's to see. */
async function Progress(props: { assignment: Assignment; counts: Counts; locale: Locale }) {
  const { assignment, counts, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.page" });
  const { handedIn, learners, working, excused } = counts;
  const isReading = assignment.content.kind === "reading";
  return (
    <p className="counts">
      <strong>{t(isReading ? "read" : "handedIn", { handedIn, learners })}</strong>
      {working > 0 && <> · {t("working", { count: working })}</>}
      {excused > 0 && <> · {t("excused", { count: excused })}</>}
    </p>
  );
}

async function Ways({ classroom, assignment, locale, actor, role }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.page" });
  const extensions = await listExtensions(assignment.id);
  const isQuiz = assignment.content.kind !== "reading";
  const here = (path: (classId: string, id: string) => string) =>
    localePath(locale, path(classroom.id, assignment.id));
  return (
    <nav aria-label={t("ways")} className="actions">
      <a className="quiet-button" href={localePath(locale, gradebookPath(classroom.id))}>
        {t("gradebook")}
      </a>
      {isQuiz && (
        <>
          <a className="quiet-button" href={here(itemsPath)}>
            {t("items")}
          </a>
          <a className="quiet-button" href={here(livePath)}>
            {t("live")}
          </a>
          <a
            className="quiet-button"
            href={localePath(locale, previewPath(`assignment-${assignment.id}`))}
          >
            {t("preview")}
          </a>
          <GradingWays {...{ assignment, actor, role, locale }} />
        </>
      )}
      <a className="quiet-button" href={here(extensionsPath)}>
        {t("extensions", { count: extensions.length })}
      </a>
      {may(actor, "assign", { role }) && !classroom.archivedAt && (
        <a className="quiet-button" href={here(editAssignmentPath)}>
          {t("edit")}
        </a>
      )}
    </nav>
  );
}

/** The rules of its attempts, in words. */
async function Rules({ assignment, locale }: { assignment: Assignment; locale: Locale }) {
  if (assignment.content.kind === "reading") return null;
  const t = await getTranslations({ locale, namespace: "ui.assignments.page" });
  const fields = await getTranslations({ locale, namespace: "ui.assignments.fields" });
  const { attemptsAllowed, timeLimit, gradingMethod, feedback, navigation, release, itemCount } =
    assignment.settings;
  const rows = [
    [
      fields("attemptsAllowed"),
      attemptsAllowed === null
        ? fields("attemptsAny")
        : fields("attempts", { count: attemptsAllowed }),
    ],
    ...(assignment.content.kind === "picked" ? [] : [[fields("itemCount"), String(itemCount)]]),
    [fields("timeLimit"), timeLimit ? t("minutes", { count: timeLimit.minutes }) : t("noLimit")],
    [fields("gradingMethod"), fields(`gradingMethodValues.${gradingMethod}`)],
    [fields("feedback"), fields(`feedbackValues.${feedback.timing}`)],
    [fields("navigation"), fields(`navigationValues.${navigation}`)],
    ...(release
      ? [
          [fields("releaseScore"), fields(`moments.${release.score}`)],
          [fields("releaseExplanation"), fields(`moments.${release.explanation}`)],
          [fields("releaseRightAnswer"), fields(`moments.${release.rightAnswer}`)],
        ]
      : []),
  ];
  return (
    <details className="rules">
      <summary>{t("rules")}</summary>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

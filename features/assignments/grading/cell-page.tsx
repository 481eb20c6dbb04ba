import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { learnerPath } from "@/features/classrooms/paths";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { Shell } from "@/ui/shell";
import { assignmentTitle } from "../assigned-title";
import { type Assignment, isReading } from "../assignment";
import { cellsOf, type StoredCell } from "../cells.store";
import { cellSayer } from "../gradebook/cell-words";
import { assignmentPath, cellPath, changesPath, gradebookPath, paperPath } from "../paths";
import { listCellAttempts } from "./cell.store";
import { CellActs } from "./cell-acts";
import { CellAttempts } from "./cell-attempts";
import { hasPaper } from "./has-paper";

type CellLearner = { userId: string; name: string; isFormer: boolean };

type Props = {
  classroom: Classroom;
  assignment: Assignment;
  learner: CellLearner;
  /** Whether the asker may grade here now. */
  mayGrade: boolean;
  actor: Actor;
  locale: Locale;
  now: Date;
};

/** One learner at one assignment: the attempts, what they count, and what a teacher may do about it. */
export async function CellPage(props: Props) {
  const { classroom, assignment, learner, actor, locale, now } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const { userId } = learner;
  const place = { classroomId: classroom.id, assignmentId: assignment.id, userId };
  const [find, attempts] = await Promise.all([
    cellsOf([assignment], [userId], now),
    listCellAttempts(place),
  ]);
  const cell = find(assignment, userId);
  const mayAct = props.mayGrade && !learner.isFormer && classroom.archivedAt === null;
  return (
    <Shell
      locale={locale}
      path={cellPath(classroom.id, assignment.id, userId)}
      languageButtons={mayAct ? { form: "cell-comment", name: "go" } : undefined}
      person={actor}
    >
      <p className="where">
        <a href={localePath(locale, gradebookPath(classroom.id))}>{t("title")}</a>
        {" · "}
        <a href={localePath(locale, assignmentPath(classroom.id, assignment.id))}>
          {await assignmentTitle(assignment, locale)}
        </a>
      </p>
      <h1>
        <a href={localePath(locale, learnerPath(classroom.id, userId))}>{learner.name}</a>
      </h1>
      {learner.isFormer && <p className="notice">{t("cell.former")}</p>}
      {classroom.archivedAt && <p className="notice">{t("cell.archived")}</p>}
      <Standing {...{ cell, classroom, locale }} />
      {!isReading(assignment) && (
        <CellAttempts {...{ classroom, assignment, cell, attempts, locale, mayAct, now }} />
      )}
      {mayAct && hasPaper(assignment) && (
        <p>
          <a href={localePath(locale, paperOf(props))}>{t("cell.paper")}</a>
        </p>
      )}
      {mayAct && <CellActs {...{ place, cell, locale }} isReading={isReading(assignment)} />}
      <p>
        <a href={localePath(locale, changesOf(props))}>{t("cell.changes")}</a>
      </p>
    </Shell>
  );
}

const changesOf = ({ classroom, assignment, learner }: Props): string =>
  `${changesPath(classroom.id)}?${new URLSearchParams({ assignment: assignment.id, learner: learner.userId })}`;

const paperOf = ({ classroom, assignment, learner }: Props): string =>
  `${paperPath(classroom.id, assignment.id)}?${new URLSearchParams({ learner: learner.userId })}`;

/** How the learner stands, in a sentence, and which dates hold. */
async function Standing(props: { cell: StoredCell; classroom: Classroom; locale: Locale }) {
  const { cell, classroom, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const say = await cellSayer(locale);
  const { rules, result } = cell;
  const when = (at: Date) => sayWhen(at, locale, "dateTime", classroom.timeZone);
  return (
    <>
      <p className="standing">
        <strong>{say(cell).said}</strong>
      </p>
      <dl>
        <dt>{t("cell.opens")}</dt>
        <dd>{await when(rules.opensAt)}</dd>
        <dt>{t("cell.due")}</dt>
        <dd>{rules.dueAt ? await when(rules.dueAt) : t("cell.noDate")}</dd>
        <dt>{t("cell.cutOff")}</dt>
        <dd>{rules.cutOffAt ? await when(rules.cutOffAt) : t("cell.noDate")}</dd>
      </dl>
      {rules.isExtended && <p className="hint">{t("cell.extended")}</p>}
      {(result?.extraAttempts ?? 0) > 0 && (
        <p className="hint">{t("cell.granted", { count: result?.extraAttempts ?? 0 })}</p>
      )}
    </>
  );
}

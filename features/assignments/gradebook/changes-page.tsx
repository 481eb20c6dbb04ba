import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { Classroom } from "@/features/classrooms/class-member.store";
import { classPath } from "@/features/classrooms/paths";
import { type Locale, localePath } from "@/i18n/routing";
import { SelectField } from "@/ui/field";
import { Shell } from "@/ui/shell";
import { assignmentTitle } from "../assigned-title";
import { listAssignments } from "../assignment.store";
import { cellPath, changesPath, staffAttemptPath } from "../paths";
import { type ChangesQuery, type ListedChange, listChanges } from "./changes.store";
import { listLearners } from "./gradebook.store";
import { byName } from "./matrix";
import { sayChanges } from "./say-change";

type Props = { classroom: Classroom; query: ChangesQuery; actor: Actor; locale: Locale };

/** Who of the staff changed what in a class, and when. */
export async function ChangesPage({ classroom, query, actor, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.changes" });
  const { changes, olderThan } = await listChanges(classroom.id, query);
  const said = await sayChanges(changes, { locale, timeZone: classroom.timeZone });
  const path = changesPath(classroom.id);
  return (
    <Shell locale={locale} path={path} query={queryOf(query)} person={actor}>
      <p className="where">
        <a href={localePath(locale, classPath(classroom.id))}>{classroom.name}</a>
      </p>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <Filter classroom={classroom} query={query} locale={locale} />
      {changes.length === 0 && <p className="notice">{t("none")}</p>}
      <ol className="changes">
        {changes.map((change, index) => (
          <li key={change.id}>
            <time dateTime={change.at.toISOString()}>{said[index]?.when}</time>
            <p>{said[index]?.what}</p>
            {said[index]?.more.map((sentence) => (
              <p key={sentence} className="hint">
                {sentence}
              </p>
            ))}
            <WayThere change={change} classroom={classroom} locale={locale} />
          </li>
        ))}
      </ol>
      <p className="actions">
        {query.before && (
          <a
            className="quiet-button"
            href={`${localePath(locale, path)}?${queryOf({ ...query, before: null })}`}
          >
            {t("newest")}
          </a>
        )}
        {olderThan && (
          <a
            className="quiet-button"
            href={`${localePath(locale, path)}?${queryOf({ ...query, before: olderThan })}`}
          >
            {t("older")}
          </a>
        )}
      </p>
    </Shell>
  );
}

const queryOf = (query: ChangesQuery): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();

/** To the attempt or the cell that a change was made to. */
async function WayThere(props: { change: ListedChange; classroom: Classroom; locale: Locale }) {
  const { change, classroom, locale } = props;
  const { attemptId, assignmentId, userId } = change;
  const t = await getTranslations({ locale, namespace: "ui.changes" });
  const path = attemptId
    ? staffAttemptPath(classroom.id, attemptId)
    : assignmentId && userId && cellPath(classroom.id, assignmentId, userId);
  // Who is erased has no attempts any more, and an assignment that is gone no cells.
  if (!path || !userId || change.learner === null) return null;
  return (
    <p>
      <a href={localePath(locale, path)}>{t(attemptId ? "toAttempt" : "toCell")}</a>
    </p>
  );
}

/** Lists longer than this serve nobody: a learner's own page leads here with the learner chosen. */
const MOST_TO_CHOOSE = 300;

async function Filter({ classroom, query, locale }: Omit<Props, "actor">) {
  const t = await getTranslations({ locale, namespace: "ui.changes.filter" });
  const [{ assignments }, learners] = await Promise.all([
    listAssignments(classroom.id),
    listLearners(classroom.id, { who: "active", group: null }),
  ]);
  const titles = await Promise.all(
    assignments.map(async (one) => ({ value: one.id, label: await assignmentTitle(one, locale) })),
  );
  const names = learners
    .sort(byName)
    .slice(0, MOST_TO_CHOOSE)
    .map(({ userId, name }) => ({ value: userId, label: name }));
  const { learner } = query;
  const isListed = learner === null || names.some(({ value }) => value === learner);
  const chosen = isListed || learner === null ? [] : [{ value: learner, label: t("chosen") }];
  return (
    <form method="get" action={localePath(locale, changesPath(classroom.id))} className="filter">
      <SelectField
        name="assignment"
        label={t("assignment")}
        options={[{ value: "", label: t("all") }, ...titles]}
        defaultValue={query.assignment ?? ""}
      />
      <SelectField
        name="learner"
        label={t("learner")}
        options={[{ value: "", label: t("all") }, ...chosen, ...names]}
        defaultValue={learner ?? ""}
      />
      <button type="submit" className="quiet-button">
        {t("show")}
      </button>
    </form>
  );
}

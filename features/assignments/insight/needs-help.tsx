import { getTranslations } from "next-intl/server";
import { learnerPath } from "@/features/classrooms/paths";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { assignmentTitle } from "../assigned-title";
import { listAssignmentsById } from "../assignment.store";
import { helpPath } from "../paths";
import { LOW_MEAN, listNeedingHelp, type NeedingHelp } from "./needs-help.store";

type Props = { classroomId: string; locale: Locale; now: Date };

const ON_A_TILE = 8;

/** Who of a class needs help, for the class page: the first by name, and the way to all of them. */
export async function NeedsHelp({ classroomId, locale, now }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.insight" });
  const { learners, next } = await listNeedingHelp(classroomId, now, { take: ON_A_TILE });
  return (
    <section className="card" aria-labelledby="needs-help">
      <h2 id="needs-help">{t("title")}</h2>
      {learners.length === 0 ? (
        <p>{t("help.none")}</p>
      ) : (
        <>
          <p className="hint">{t("help.lead")}</p>
          <HelpList {...{ classroomId, locale, learners }} />
        </>
      )}
      {next && (
        <p>
          <a href={localePath(locale, helpPath(classroomId))}>{t("help.all")}</a>
        </p>
      )}
    </section>
  );
}

type ListProps = { classroomId: string; locale: Locale; learners: readonly NeedingHelp[] };

/** Learners by name, each with the reasons in words. */
export async function HelpList({ classroomId, locale, learners }: ListProps) {
  const ids = new Set(learners.flatMap(({ overdue, missed }) => [...overdue, ...missed]));
  const assignments = await listAssignmentsById([...ids]);
  const titles = new Map(
    await Promise.all(
      assignments.map(async (one) => [one.id, await assignmentTitle(one, locale)] as const),
    ),
  );
  return (
    <ul className="help-list">
      {learners.map((learner) => (
        <li key={learner.userId}>
          <a href={localePath(locale, learnerPath(classroomId, learner.userId))}>{learner.name}</a>
          <Reasons {...{ learner, titles, locale }} />
        </li>
      ))}
    </ul>
  );
}

const TITLES_SHOWN = 3;

async function Reasons(props: {
  learner: NeedingHelp;
  titles: ReadonlyMap<string, string>;
  locale: Locale;
}) {
  const { learner, titles, locale } = props;
  const { overdue, missed, mean, neverBegan } = learner;
  const t = await getTranslations({ locale, namespace: "ui.insight.help" });
  const named = (ids: readonly string[]) => {
    const shown = ids.slice(0, TITLES_SHOWN).map((id) => titles.get(id) ?? "");
    const all = shown.join(" · ");
    const rest = ids.length - shown.length;
    return rest > 0 ? t("andMore", { titles: all, count: rest }) : all;
  };
  return (
    <ul>
      {neverBegan && <li>{t("neverBegan")}</li>}
      {overdue.length > 0 && (
        <li>{t("overdue", { count: overdue.length, titles: named(overdue) })}</li>
      )}
      {missed.length > 0 && <li>{t("missed", { count: missed.length, titles: named(missed) })}</li>}
      {mean !== null && mean < LOW_MEAN && (
        <li>{t("mean", { percent: formatPercent(mean, locale) })}</li>
      )}
    </ul>
  );
}

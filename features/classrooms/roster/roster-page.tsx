import { getTranslations } from "next-intl/server";
import { localePath } from "@/i18n/routing";
import { addLearnersPath, cardsPath, groupsPath, importPath, rosterPath } from "../paths";
import { FormerLearners } from "./former-learners";
import { listGroups } from "./group.store";
import { PrintedRoster } from "./printed-roster";
import { countLearners, listLearners } from "./roster.store";
import { RosterFilter } from "./roster-filter";
import { RosterFrame } from "./roster-frame";
import { type RosterQuery, rosterQueryText, withQuery } from "./roster-query";
import { RosterTable } from "./roster-table";
import type { Visit } from "./roster-visit";

type PageProps = { visit: Visit; query: RosterQuery };

/** Who is in a class, a hundred a page; those who were; and the list to be printed. */
export async function RosterPage({ visit, query }: PageProps) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const path = rosterPath(classroom.id);
  const { learners, next } = await listLearners({ ...query, classroomId: classroom.id });
  const counts = await countLearners(classroom.id);
  const isFormer = query.state === "removed";
  const onward = next && withQuery(path, rosterQueryText(query, { after: next }));
  return (
    <RosterFrame
      visit={visit}
      path={path}
      query={rosterQueryText(query)}
      form={isFormer && visit.isManager && learners.length > 0 ? "restore" : undefined}
      title={t(isFormer ? "former.title" : "title")}
      wide
    >
      {query.isPrint ? (
        <PrintedRoster visit={visit} learners={learners} />
      ) : (
        <>
          {!isFormer && <Ways visit={visit} query={query} counts={counts} />}
          <RosterFilter visit={visit} query={query} groups={await listGroups(classroom.id)} />
          {learners.length === 0 && <p>{t(nothing(query))}</p>}
          {isFormer ? (
            <FormerLearners visit={visit} learners={learners} />
          ) : (
            learners.length > 0 && <RosterTable visit={visit} learners={learners} />
          )}
        </>
      )}
      {onward && (
        <p className="actions">
          <a className="quiet-button" href={localePath(locale, onward)}>
            {t("nextPage")}
          </a>
        </p>
      )}
    </RosterFrame>
  );
}

function nothing({ search, groupId, state, after }: RosterQuery) {
  if (search || groupId || after) return "nothingFound";
  return state === "removed" ? "former.none" : "none";
}

type WaysProps = PageProps & { counts: { active: number; removed: number } };

/** How many there are, and what can be done about them. */
async function Ways({ visit, query, counts }: WaysProps) {
  const { classroom, locale, isManager } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const ways: [label: string, path: string][] = isManager
    ? [
        [t("ways.add"), addLearnersPath(classroom.id)],
        [t("ways.import"), importPath(classroom.id)],
        [t("ways.cards"), cardsPath(classroom.id)],
      ]
    : [];
  ways.push(
    [t("ways.groups"), groupsPath(classroom.id)],
    [
      t("ways.print"),
      withQuery(rosterPath(classroom.id), rosterQueryText(query, { isPrint: true })),
    ],
  );
  if (counts.removed > 0) {
    ways.push([
      t("ways.former", { count: counts.removed }),
      withQuery(rosterPath(classroom.id), "state=former"),
    ]);
  }
  return (
    <>
      {counts.active > 0 && <p>{t("count", { count: counts.active })}</p>}
      <p className="actions">
        {ways.map(([label, path]) => (
          <a key={path} className="quiet-button" href={localePath(locale, path)}>
            {label}
          </a>
        ))}
      </p>
    </>
  );
}

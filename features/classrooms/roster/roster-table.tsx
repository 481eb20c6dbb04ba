import { getTranslations } from "next-intl/server";
import { localePath } from "@/i18n/routing";
import { learnerPath } from "../paths";
import type { Learner } from "./roster.store";
import type { Visit } from "./roster-visit";

/** Learners with their usernames and groups, each leading to its own page. */
export async function RosterTable({ visit, learners }: { visit: Visit; learners: Learner[] }) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.table" });
  const hasIds = learners.some(({ schoolId }) => schoolId !== "");
  return (
    <div className="scroll">
      <table className="stack roster">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("username")}</th>
            {hasIds && <th scope="col">{t("schoolId")}</th>}
            <th scope="col">{t("groups")}</th>
            <th scope="col">{t("notes")}</th>
          </tr>
        </thead>
        <tbody>
          {learners.map((learner) => (
            <tr key={learner.userId}>
              <th scope="row">
                <a href={localePath(locale, learnerPath(classroom.id, learner.userId))}>
                  {learner.name}
                </a>
              </th>
              <Cell of={t("username")}>{learner.username}</Cell>
              {hasIds && <Cell of={t("schoolId")}>{learner.schoolId}</Cell>}
              <Cell of={t("groups")}>{learner.groups.join(", ")}</Cell>
              <Cell of={t("notes")}>
                {notesOf(learner)
                  .map(([key, values]) => t(key, values))
                  .join(" · ")}
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ of, children }: { of: string; children: string }) {
  return (
    <td data-of={of} className={children === "" ? "says-nothing" : undefined}>
      {children || "–"}
    </td>
  );
}

type Note = ["guest" | "firstPassword" | "extraMinutes", { minutes: number }];

function notesOf({ isGuest, hasFirstPassword, extraMinutes: minutes }: Learner): Note[] {
  const notes: Note[] = [];
  if (isGuest) notes.push(["guest", { minutes }]);
  if (hasFirstPassword) notes.push(["firstPassword", { minutes }]);
  if (minutes > 0) notes.push(["extraMinutes", { minutes }]);
  return notes;
}

import { getTranslations } from "next-intl/server";
import { localePath } from "@/i18n/routing";
import { rosterPath } from "../paths";
import type { Learner } from "./roster.store";
import type { Visit } from "./roster-visit";

/** Empty columns, to be written in by hand. */
const COLUMNS = ["a", "b", "c", "d", "e", "f"] as const;

/** The class list on paper (teaching.md 2.15): numbers, names, usernames, and room to write. */
export async function PrintedRoster({ visit, learners }: { visit: Visit; learners: Learner[] }) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster" });
  const about = [classroom.name, classroom.level, classroom.school].filter(Boolean).join(" · ");
  return (
    <>
      <p className="hint printed-advice">
        {t("print.advice")}{" "}
        <a href={localePath(locale, rosterPath(classroom.id))}>{t("print.back")}</a>
      </p>
      <div className="scroll">
        <table className="printed-roster">
          <caption>{about}</caption>
          <thead>
            <tr>
              <th scope="col">{t("print.number")}</th>
              <th scope="col">{t("table.name")}</th>
              <th scope="col">{t("table.username")}</th>
              {COLUMNS.map((column) => (
                <td key={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {learners.map((learner, index) => (
              <tr key={learner.userId}>
                <td>{index + 1}</td>
                <th scope="row">{learner.name}</th>
                <td>{learner.username}</td>
                {COLUMNS.map((column) => (
                  <td key={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

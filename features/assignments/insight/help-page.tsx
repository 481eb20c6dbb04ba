import { getTranslations } from "next-intl/server";
import { localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { helpPath } from "../paths";
import type { StaffContext } from "../staff-context";
import { HelpList } from "./needs-help";
import { listNeedingHelp } from "./needs-help.store";
import { Trail } from "./trail";

const A_PAGE = 100;

/** Everybody of a class who needs help, by name, a page at a time. For the staff alone. */
export async function HelpPage(props: StaffContext & { after: string | null }) {
  const { classroom, actor, locale, now, after } = props;
  const t = await getTranslations({ locale, namespace: "ui.insight" });
  const { learners, next } = await listNeedingHelp(classroom.id, now, { after, take: A_PAGE });
  const path = helpPath(classroom.id);
  const query = after ? `after=${after}` : undefined;
  return (
    <Shell locale={locale} path={path} query={query} person={actor}>
      <Trail classroom={classroom} locale={locale} />
      <h1>{t("title")}</h1>
      {learners.length === 0 ? (
        <p>{t("help.none")}</p>
      ) : (
        <>
          <p>{t("help.lead")}</p>
          <HelpList {...{ locale, learners }} classroomId={classroom.id} />
        </>
      )}
      {next && (
        <p>
          <a href={`${localePath(locale, path)}?after=${next}`}>{t("more")}</a>
        </p>
      )}
      {after && (
        <p>
          <a href={localePath(locale, path)}>{t("first")}</a>
        </p>
      )}
    </Shell>
  );
}

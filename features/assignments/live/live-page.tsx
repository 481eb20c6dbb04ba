import { getTranslations } from "next-intl/server";
import { localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import type { Assignment } from "../assignment";
import { Trail } from "../insight/trail";
import { gradebookPath, liveAddress, livePath } from "../paths";
import type { StaffContext } from "../staff-context";
import { CloseForms } from "./close-forms";
import { readBoard } from "./live-board";
import { LiveTable } from "./live-table.client";
import { timeText } from "./time-text";

type Props = StaffContext & { assignment: Assignment; after: string | null };

/** Where everybody is while a quiz runs, and the ways to close it. */
export async function LivePage(props: Props) {
  const { classroom, assignment, actor, locale, now, after } = props;
  const { timeZone } = classroom;
  const t = await getTranslations({ locale, namespace: "ui.insight" });
  const board = await readBoard({ assignment, timeZone, locale, now }, after);
  const path = livePath(classroom.id, assignment.id);
  const onward = after ? `after=${after}` : undefined;
  const page = localePath(locale, path);
  const address = liveAddress(classroom.id, assignment.id, locale);
  return (
    <Shell locale={locale} path={path} query={onward} person={actor}>
      <Trail classroom={classroom} assignment={assignment} locale={locale} />
      <h1>{t("live.title")}</h1>
      <LiveTable
        board={board}
        address={onward ? `${address}&${onward}` : address}
        page={onward ? `${page}?${onward}` : page}
        clock={{ timeZone, heardAt: timeText(now, timeZone) }}
        words={await liveWords(locale)}
      />
      {board.next && (
        <p>
          <a href={`${page}?after=${board.next}`}>{t("more")}</a>
        </p>
      )}
      {after && (
        <p>
          <a href={page}>{t("first")}</a>
        </p>
      )}
      <p className="hint">
        {t("live.noScores")}{" "}
        <a href={localePath(locale, gradebookPath(classroom.id))}>{t("live.gradebook")}</a>
      </p>
      <CloseForms {...props} />
    </Shell>
  );
}

async function liveWords(locale: StaffContext["locale"]) {
  const t = await getTranslations({ locale, namespace: "ui.insight.live" });
  return {
    ...{ caption: t("caption"), learner: t("learner"), state: t("state"), nobody: t("nobody") },
    ...{ heard: t("heard"), lost: t("lost"), ended: t("ended"), reload: t("reload") },
  };
}

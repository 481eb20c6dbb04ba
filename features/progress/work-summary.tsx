import { getTranslations } from "next-intl/server";
import { listLearnt } from "@/features/classrooms/class-list.store";
import { formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { wordsOf } from "@/i18n/words";
import { type AttemptLine, listAttempts } from "./progress.store";
import { type DatedStanding, isBegun, readStandings } from "./standing";

type Props = { userId: string; locale: Locale };

/** What somebody did, in a short list: enough to tell whether it was oneself. */
export async function WorkSummary({ userId, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.progress.whose" });
  const standings = await readStandings(userId, new Date());
  const { classes } = await listLearnt(userId);
  return (
    <ul>
      {classes.map(({ id, name }) => (
        <li key={id}>{t("inClass", { name })}</li>
      ))}
      {standings.filter(isBegun).map((standing) => (
        <LessonLines key={standing.lesson} {...{ standing, userId, locale }} />
      ))}
    </ul>
  );
}

async function LessonLines({ standing, userId, locale }: Props & { standing: DatedStanding }) {
  const t = await getTranslations({ locale, namespace: "ui.progress.whose" });
  const course = await wordsOf(locale, "ui.course");
  const lesson = course.text(`lessons.${standing.lesson}`);
  const { attempts } = await listAttempts(userId, standing.lesson, null);
  const more = standing.attempts - attempts.length;
  return (
    <>
      {standing.readAt && (
        <li>{t("lessonRead", { lesson, when: await sayWhen(standing.readAt, locale) })}</li>
      )}
      {attempts.map((attempt) => (
        <li key={attempt.id}>
          <AttemptSummary {...{ attempt, lesson, locale }} />
        </li>
      ))}
      {more > 0 && <li>{t("more", { count: more })}</li>}
    </>
  );
}

async function AttemptSummary(props: { attempt: AttemptLine; lesson: string; locale: Locale }) {
  const { attempt, lesson, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.progress.whose" });
  const { outcome, submittedAt, startedAt } = attempt;
  if (submittedAt && outcome !== null) {
    const percent = formatPercent(outcome, locale);
    return t("attemptDone", { lesson, percent, when: await sayWhen(submittedAt, locale) });
  }
  return t("attemptOpen", { lesson, when: await sayWhen(startedAt, locale) });
}

import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { LearnerProps } from "./learner-results";
import { listMissedObjectives, type MissedObjective } from "./missed.store";
import { objectiveText, TeachAgain } from "./teach-again";

/** What a learner missed twice or more in this class, with the blocks to read again. */
export async function LearnerObjectives({ classroom, userId, locale }: LearnerProps) {
  const t = await getTranslations({ locale, namespace: "ui.insight.learner" });
  const objectives = await listMissedObjectives(classroom.id, userId);
  return (
    <section>
      <h2>{t("objectives")}</h2>
      {objectives.length === 0 ? (
        <p>{t("objectivesNone")}</p>
      ) : (
        <ul>
          {objectives.map((one) => (
            <Objective key={`${one.lesson} ${one.objective}`} missed={one} locale={locale} />
          ))}
        </ul>
      )}
    </section>
  );
}

async function Objective({ missed, locale }: { missed: MissedObjective; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.insight.learner" });
  const { lesson, objective, blocks, times } = missed;
  return (
    <li>
      {await objectiveText(lesson, objective, locale)} ({t("times", { count: times })})
      <TeachAgain {...{ lesson, blocks, locale }} />
    </li>
  );
}

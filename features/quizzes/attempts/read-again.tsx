import { getTranslations } from "next-intl/server";
import { findLesson } from "@/curriculum";
import { type Locale, localePath } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { Attempt } from "./attempt.store";

/** The blocks behind the items that earned less than full credit, gathered under the objectives of the lesson. */
export async function ReadAgain({ attempt, locale }: { attempt: Attempt; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const lesson = await wordsOf(locale, `lessons.${attempt.quiz}`);
  const missed = attempt.items.filter(({ credit }) => (credit ?? 0) < 1);
  const objectives = findLesson(attempt.quiz)?.objectives ?? [];
  const toRead = objectives
    .map((objective) => ({
      objective,
      blocks: firstOfEachSection(
        missed
          .filter(({ content }) => content.item.objective === objective)
          .map(({ content }) => content.item),
      ),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  return (
    <section className="read-again" aria-labelledby="read-again">
      <h2 id="read-again">{t("againTitle")}</h2>
      {toRead.length === 0 ? (
        <p>{t("againNone")}</p>
      ) : (
        <ul>
          {toRead.map(({ objective, blocks }) => (
            <li key={objective}>
              {lesson.text(`objectives.${objective}`)}
              <ul>
                {blocks.map(({ section, block }) => (
                  <li key={block}>
                    <a href={`${localePath(locale, `/lessons/${attempt.quiz}`)}#${block}`}>
                      {lesson.text(`sections.${section}.heading`)}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One link a section, to the first of its blocks that was missed: two with the same words would confuse. */
function firstOfEachSection<T extends { section: string }>(items: readonly T[]): T[] {
  return items.filter(
    (item, index) => items.findIndex(({ section }) => section === item.section) === index,
  );
}

import { getTranslations } from "next-intl/server";
import { findLesson } from "@/curriculum";
import { type Locale, localePath } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { Attempt, AttemptItem } from "./attempt.store";

/** The blocks behind the items that earned less than full credit, gathered under the objectives of their lessons. */
export async function ReadAgain({ attempt, locale }: { attempt: Attempt; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome" });
  const missed = attempt.items.filter(({ credit }) => credit !== null && credit < 1);
  const lessons = [...new Set(missed.map(({ lesson }) => lesson))];
  return (
    <section className="read-again" aria-labelledby="read-again">
      <h2 id="read-again">{t("againTitle")}</h2>
      {lessons.length === 0 ? (
        <p>{t("againNone")}</p>
      ) : (
        lessons.map((lesson) => (
          <LessonAgain
            key={lesson}
            lesson={lesson}
            missed={missed.filter((item) => item.lesson === lesson)}
            isOnly={lessons.length === 1}
            locale={locale}
          />
        ))
      )}
    </section>
  );
}

/** What of one lesson to read again; its title only where there are several. */
async function LessonAgain(props: {
  lesson: string;
  missed: readonly AttemptItem[];
  isOnly: boolean;
  locale: Locale;
}) {
  const { lesson: slug, missed, isOnly, locale } = props;
  // A lesson that was retired has no words any more.
  const lesson = findLesson(slug);
  if (!lesson) return null;
  const words = await wordsOf(locale, `lessons.${slug}`);
  const course = await wordsOf(locale, "ui.course");
  const toRead = lesson.objectives
    .map((objective) => ({
      objective,
      blocks: firstOfEachSection(
        missed.map(({ content }) => content.item).filter((item) => item.objective === objective),
      ),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  return (
    <>
      {!isOnly && <h3>{course.text(`lessons.${slug}`)}</h3>}
      <ul>
        {toRead.map(({ objective, blocks }) => (
          <li key={objective}>
            {words.text(`objectives.${objective}`)}
            <ul>
              {blocks.map(({ section, block }) => (
                <li key={block}>
                  <a href={`${localePath(locale, `/lessons/${slug}`)}#${block}`}>
                    {words.text(`sections.${section}.heading`)}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One link a section, to the first of its blocks that was missed: two with the same words would confuse. */
function firstOfEachSection<T extends { section: string }>(items: readonly T[]): T[] {
  return items.filter(
    (item, index) => items.findIndex(({ section }) => section === item.section) === index,
  );
}

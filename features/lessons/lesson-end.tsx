import { type Lesson, STUDY } from "@/curriculum";
import { localePath } from "@/i18n/routing";
import { AtlasOfLesson } from "./atlas/atlas-of-lesson";
import { sourcesPath } from "./entry-paths";
import { LessonForTeachers } from "./for-teachers";
import type { Edition, LessonView } from "./lesson-view";
import { Asked } from "./others";
import { NamedInLesson } from "./reference/named-in-lesson";
import { listInWords, WorkLink } from "./rests";
import { plainTags, TermsOfLesson } from "./terms";
import { lessonFile, stateOfTexts } from "./text-state";

/** What stands after a lesson's sections: in short, to talk about, the quiz, words, sources. */
export function LessonEnd({ view }: { view: LessonView }) {
  return (
    <>
      <Summary view={view} />
      <Discussion view={view} />
      <Quiz view={view} />
      <MarkAsRead view={view} />
      <TermsOfLesson lesson={view.lesson} view={view} />
      <LessonForTeachers lesson={view.lesson} locale={view.locale} />
      <AtlasOfLesson view={view} />
      <Sources view={view} />
    </>
  );
}

function Summary({ view }: { view: LessonView }) {
  const { lesson, t } = view;
  const say = ({ words }: Edition) => (
    <ul>
      {lesson.summary.map((id) => (
        <li key={id}>{words.rich(`summary.${id}`, plainTags)}</li>
      ))}
    </ul>
  );
  const keys = lesson.summary.map((id) => `summary.${id}`);
  return (
    <section aria-labelledby="summary-title">
      <h2 id="summary-title">{t("summaryTitle")}</h2>
      <Asked view={view} id="summary" say={say} state={stateOfTexts(lessonFile(lesson), keys)} />
    </section>
  );
}

function Discussion({ view }: { view: LessonView }) {
  const state = stateOfTexts(lessonFile(view.lesson), ["discussion"]);
  const say = ({ words }: Edition) => <p>{words.rich("discussion", plainTags)}</p>;
  return (
    <section aria-labelledby="discussion-title">
      <h2 id="discussion-title">{view.t("discussionTitle")}</h2>
      <Asked view={view} id="discussion" say={say} state={state} />
    </section>
  );
}

function Quiz({ view }: { view: LessonView }) {
  const { lesson, locale, t } = view;
  return (
    <section aria-labelledby="quiz" className="quiz-start">
      <h2 id="quiz">{t("quiz.title")}</h2>
      <p>{t("quiz.body")}</p>
      <form method="post" action={`/api/quizzes/${lesson.slug}/attempts`}>
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="go">
          {t("quiz.start")}
        </button>
      </form>
    </section>
  );
}

/** The button that marks a lesson as read; /course.js does the same on reaching it, and says so. */
function MarkAsRead({ view }: { view: LessonView }) {
  const { lesson, locale, t } = view;
  return (
    <section aria-labelledby="read" className="mark-as-read">
      <h2 id="read">{t("read.title")}</h2>
      <form method="post" action={`/api/lessons/${lesson.slug}/reads`} data-read-form="">
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="quiet-button">
          {t("read.mark")}
        </button>
      </form>
      <p className="read-state" role="status">
        <span data-read-done="" hidden>
          <span className="mark">{t("read.done")}</span>{" "}
          <a href={localePath(locale, "/progress")}>{t("read.see")}</a>
        </span>
        <span data-read-failed="" hidden>
          {t("read.failed")}
        </span>
      </p>
    </section>
  );
}

function Sources({ view }: { view: LessonView }) {
  const { lesson, locale, t } = view;
  const { paragraphs, works } = restsOfLesson(lesson);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t("sources.title")}</h2>
      <p>
        {t("sources.study", { list: listInWords(paragraphs.map(String), t) })}{" "}
        <a href={localePath(locale, sourcesPath("numbers"))}>{t("sources.numbers")}</a>
      </p>
      <p>{t("sources.cited")}</p>
      <ul>
        {works.map((id) => (
          <li key={id}>
            <WorkLink id={id} view={view} />
          </li>
        ))}
      </ul>
      <NamedInLesson view={view} />
    </section>
  );
}

/** All that a lesson's blocks rest on: paragraphs in their order, cited works as they first stand. */
function restsOfLesson(lesson: Lesson) {
  const blocks = lesson.sections.flatMap((section) => section.blocks);
  const credited = blocks.flatMap((block) => block.credits.map(({ work }) => work));
  return {
    paragraphs: [...new Set(blocks.flatMap((block) => block.paragraphs))].sort((a, b) => a - b),
    works: [...new Set(credited)].filter((work) => work !== STUDY),
  };
}

import { findPlace, type Lesson, lessonCount, type Section } from "@/curriculum";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { CheckYourself } from "./check-yourself";
import { LessonBlock } from "./lesson-block";
import { LessonEnd } from "./lesson-end";
import {
  type Edition,
  type LessonView,
  langIfForeign,
  lessonPath,
  viewLesson,
} from "./lesson-view";
import { Asked, BesideChoice, Paired } from "./others";
import { plainTags } from "./terms";
import { lessonFile, stateOfTexts } from "./text-state";

/** A lesson's page, whole: for everyone the same, readable and answerable without a script. */
export async function LessonArticle({ lesson, locale }: { lesson: Lesson; locale: Locale }) {
  const view = await viewLesson(lesson, locale);
  return (
    <Shell
      locale={locale}
      path={lessonPath(lesson.slug)}
      notice={langIfForeign(view) ? "pending" : undefined}
      wide
    >
      <BesideChoice view={view} />
      <article className="lesson" data-lesson={lesson.slug}>
        <Opening view={view} />
        {lesson.sections.map((section) => (
          <LessonSection key={section.id} view={view} section={section} />
        ))}
        <LessonEnd view={view} />
      </article>
    </Shell>
  );
}

function Opening({ view }: { view: LessonView }) {
  const { lesson, own, t } = view;
  const place = findPlace(lesson.slug);
  const sayObjectives = ({ words }: Edition) => (
    <ul className="objectives">
      {lesson.objectives.map((id) => (
        <li key={id}>{words.rich(`objectives.${id}`, plainTags)}</li>
      ))}
    </ul>
  );
  const keys = lesson.objectives.map((id) => `objectives.${id}`);
  return (
    <header>
      {place && (
        <p className="where">
          {t("where", {
            unit: String(place.unit.number),
            number: String(place.number),
            count: String(lessonCount),
            minutes: String(lesson.minutes),
          })}
        </p>
      )}
      <Paired view={view} say={({ title }) => <p className="title">{title}</p>}>
        <h1 lang={langIfForeign(view)}>{own.title}</h1>
      </Paired>
      <Paired view={view} say={({ words }) => <Question words={words} />}>
        <Question words={own.words} lang={langIfForeign(view)} />
      </Paired>
      <h2 className="objectives-title">{t("objectivesTitle")}</h2>
      <Asked
        view={view}
        id="objectives"
        say={sayObjectives}
        state={stateOfTexts(lessonFile(lesson), keys)}
      />
    </header>
  );
}

function Question({ words, lang }: { words: Edition["words"]; lang?: string | undefined }) {
  return (
    <p className="question" lang={lang}>
      {words.rich("question", plainTags)}
    </p>
  );
}

function LessonSection({ view, section }: { view: LessonView; section: Section }) {
  const heading = `sections.${section.id}.heading`;
  const headingId = `section-${section.id}`;
  return (
    <section aria-labelledby={headingId}>
      <Paired
        view={view}
        say={({ words }) => <p className="heading">{words.rich(heading, plainTags)}</p>}
      >
        <h2 id={headingId} lang={langIfForeign(view)}>
          {view.own.words.rich(heading, plainTags)}
        </h2>
      </Paired>
      {section.blocks.map((block) => (
        <LessonBlock key={block.id} view={view} section={section.id} block={block} />
      ))}
      <CheckYourself view={view} check={section.check} />
    </section>
  );
}

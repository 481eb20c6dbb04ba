import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { listUnits, type PlacedLesson, type Unit } from "@/curriculum";
import { isReviewed } from "@/i18n/aymara-status";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell, STUDY_ADDRESS } from "@/ui/shell";
import { ForTeachers } from "./for-teachers";
import { lessonPath } from "./lesson-view";
import { ReferenceList } from "./reference/reference-list";
import { SearchForm } from "./search/search-form";

const homeTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.home" });
type HomeTexts = Awaited<ReturnType<typeof homeTexts>>;
const courseTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.course" });
type CourseTexts = Awaited<ReturnType<typeof courseTexts>>;
type Texts = { locale: Locale; t: HomeTexts; course: CourseTexts };

type HomeProps = {
  locale: Locale;
  /** What stands after the units, told by features/quizzes. */
  finalQuiz: ReactNode;
};

/** The first page: what this is, where one was, the units with their lessons, the study behind it. */
export async function HomePage({ locale, finalQuiz }: HomeProps) {
  const t = await homeTexts(locale);
  const texts = { locale, t, course: await courseTexts(locale) };
  return (
    <Shell locale={locale} path="/">
      <h1>{t("question")}</h1>
      <p className="lead">{t("lead")}</p>
      <ContinueWhereIWas {...texts} />
      <SearchForm locale={locale} />
      <h2>{t("lessonsTitle")}</h2>
      {listUnits().map((unit) => (
        <UnitOfCourse key={unit.id} unit={unit} texts={texts} />
      ))}
      {finalQuiz}
      <ReferenceList locale={locale} />
      <ForTeachers locale={locale} />
      <Study t={t} />
      {!isReviewed("ui/home") && <AboutTheAymara t={t} />}
    </Shell>
  );
}

/** /course.js points the link at what the reader began; without it, progress says so. */
function ContinueWhereIWas({ locale, t }: Texts) {
  return (
    <section className="next-step" aria-labelledby="continue" data-marks="">
      <h2 id="continue">{t("resume.title")}</h2>
      <p data-resume-fallback="">{t("resume.body")}</p>
      <p data-resume-title="" hidden />
      <a className="due-link" href={localePath(locale, "/progress")} data-due="" hidden>
        {t("resume.progress")}
      </a>
      <a
        className="quiet-button"
        href={localePath(locale, "/progress")}
        data-resume=""
        data-attempt={t("resume.attempt")}
        data-lesson={t("resume.lesson")}
      >
        {t("resume.progress")}
      </a>
    </section>
  );
}

function UnitOfCourse({ unit, texts }: { unit: Unit; texts: Texts }) {
  const { t, course } = texts;
  return (
    <section className="unit" aria-labelledby={`unit-${unit.id}`}>
      <p className="where">{t("unit", { number: String(unit.number) })}</p>
      <h3 id={`unit-${unit.id}`}>{course(`units.${unit.id}.title`)}</h3>
      <p className="question">{course(`units.${unit.id}.question`)}</p>
      <ul className="lessons">
        {unit.lessons.map((placed) => (
          <LessonOfUnit key={placed.slug} placed={placed} texts={texts} />
        ))}
      </ul>
    </section>
  );
}

function LessonOfUnit({ placed, texts }: { placed: PlacedLesson; texts: Texts }) {
  const { locale, t, course } = texts;
  const { slug, number, lesson } = placed;
  const title = course(`lessons.${slug}`);
  return (
    <li>
      <span className="number">{number}</span>
      {lesson ? (
        <a className="title" href={localePath(locale, lessonPath(slug))} data-lesson-title={slug}>
          {title}
        </a>
      ) : (
        <span className="title">{title}</span>
      )}
      <span className="hint">
        {lesson ? t("minutes", { minutes: String(lesson.minutes) }) : t("inPreparation")}
      </span>
      {lesson && <DoneThere slug={slug} t={t} />}
    </li>
  );
}

/** What the reader did in a lesson, hidden until /course.js knows it. */
function DoneThere({ slug, t }: { slug: string; t: HomeTexts }) {
  return (
    <span className="done">
      <span className="mark" data-read-mark={slug} hidden>
        {t("read")}
      </span>
      <span className="best" data-best-mark={slug} hidden>
        {t("best")} <span data-percent="" />
      </span>
    </span>
  );
}

function Study({ t }: { t: HomeTexts }) {
  return (
    <section aria-labelledby="study">
      <h2 id="study">{t("study.title")}</h2>
      <p>{t("study.authors")}</p>
      <p>{t("study.credit")}</p>
      <p>
        <a href={STUDY_ADDRESS} rel="noreferrer">
          {t("study.read")}
        </a>
      </p>
    </section>
  );
}

function AboutTheAymara({ t }: { t: HomeTexts }) {
  return (
    <section aria-labelledby="aymara">
      <h2 id="aymara">{t("aymara.title")}</h2>
      <p>{t("aymara.body")}</p>
    </section>
  );
}

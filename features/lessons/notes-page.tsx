import { getTranslations } from "next-intl/server";
import {
  activityParts,
  aims,
  findPlan,
  type Lesson,
  misunderstandings,
  type Plan,
  type Step,
  steps,
} from "@/curriculum";
import { languageOfFile } from "@/i18n/messages";
import { type Locale, localePath } from "@/i18n/routing";
import { type Words, wordsOf } from "@/i18n/words";
import { Shell } from "@/ui/shell";
import { lessonPath } from "./lesson-view";
import { notesPath, worksheetPath } from "./teaching-paths";
import { plainTags } from "./terms";
import { lessonFile } from "./text-state";

const teachingTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.teaching" });
type TeachingTexts = Awaited<ReturnType<typeof teachingTexts>>;
type Parts = { words: Words; t: TeachingTexts };

/** What a teacher reads before the class: open to all, and so without a word of the item bank. */
export async function NotesPage({ lesson, locale }: { lesson: Lesson; locale: Locale }) {
  const { slug } = lesson;
  const language = languageOfFile(locale, `notes/${slug}`);
  const t = await teachingTexts(locale);
  const [words, course] = await Promise.all([
    wordsOf(language, `notes.${slug}`),
    wordsOf(locale, "ui.course"),
  ]);
  const plan = findPlan(slug);
  const lang = language === locale ? undefined : language;
  return (
    <Shell locale={locale} path={notesPath(slug)} notice={lang ? "pending" : undefined}>
      <article className="notes">
        <h1>{t("notes.title", { lesson: course.text(`lessons.${slug}`) })}</h1>
        <p className="where notes-ways">
          <a href={localePath(locale, lessonPath(slug))}>{t("notes.toLesson")}</a>
          <a href={localePath(locale, worksheetPath(slug))}>{t("forTeachers.worksheet")}</a>
        </p>
        <h2>{t("notes.aims")}</h2>
        <ul lang={lang}>
          {aims.map((id) => (
            <li key={id}>{words.text(`aims.${id}`)}</li>
          ))}
        </ul>
        <h2>{t("notes.care")}</h2>
        <p lang={lang}>{words.text("care")}</p>
        <h2>{t("notes.plan")}</h2>
        {plan && <PlanTable plan={plan} words={words} t={t} lang={lang} />}
        <Discussion lesson={lesson} locale={locale} words={words} lang={lang} />
        <h2>{t("notes.misunderstandings")}</h2>
        {misunderstandings.map((id) => (
          <p key={id} lang={lang}>
            {words.text(`misunderstandings.${id}`)}
          </p>
        ))}
        <Activity words={words} t={t} lang={lang} />
        <h2>{t("notes.languages")}</h2>
        <p lang={lang}>{words.text("languages")}</p>
      </article>
    </Shell>
  );
}

/** The language of the notes where it is not the page's. */
type Foreign = { lang: Locale | undefined };

function PlanTable({ plan, words, t, lang }: Parts & Foreign & { plan: Plan }) {
  const total = (minutes: Plan["short"]) =>
    String(Object.values(minutes).reduce((sum, one) => sum + one, 0));
  const of = (minutes: Plan["short"], step: Step) =>
    minutes[step] === 0 ? t("notes.leftOut") : String(minutes[step]);
  return (
    <table className="plan">
      <caption>{t("notes.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("notes.step")}</th>
          <th scope="col">{t("notes.duration", { minutes: total(plan.short) })}</th>
          <th scope="col">{t("notes.duration", { minutes: total(plan.long) })}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step}>
            <th scope="row">
              {t(`notes.steps.${step}`)} <span lang={lang}>{words.text(`steps.${step}`)}</span>
            </th>
            <td>{of(plan.short, step)}</td>
            <td>{of(plan.long, step)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The question stands once, in the lesson’s words; the notes say what to listen for. */
async function Discussion(props: Foreign & { lesson: Lesson; locale: Locale; words: Words }) {
  const { lesson, locale, words, lang } = props;
  const language = languageOfFile(locale, lessonFile(lesson));
  const [t, asked] = await Promise.all([
    teachingTexts(locale),
    wordsOf(language, `lessons.${lesson.slug}`),
  ]);
  return (
    <>
      <h2>{t("notes.question")}</h2>
      <blockquote lang={language === locale ? undefined : language}>
        {asked.rich("discussion", plainTags)}
      </blockquote>
      <p>
        <strong>{t("notes.listen")}</strong>{" "}
        <span lang={lang}>{words.text("question.listen")}</span>
      </p>
      <p>
        <strong>{t("notes.push")}</strong> <span lang={lang}>{words.text("question.push")}</span>
      </p>
    </>
  );
}

function Activity({ words, t, lang }: Parts & Foreign) {
  return (
    <section className="activity" aria-labelledby="activity">
      <h2 id="activity">
        {t("notes.activity")} <span lang={lang}>{words.text("activity.title")}</span>
      </h2>
      <p>
        <strong>{t("notes.materials")}</strong>{" "}
        <span lang={lang}>{words.text("activity.materials")}</span>
      </p>
      <ol lang={lang}>
        {activityParts.map((id) => (
          <li key={id}>{words.text(`activity.${id}`)}</li>
        ))}
      </ol>
    </section>
  );
}

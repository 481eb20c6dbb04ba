import { getTranslations } from "next-intl/server";
import { type Lesson, listUnits } from "@/curriculum";
import { type Locale, localePath } from "@/i18n/routing";
import { ABOUT_PAGES } from "@/ui/reference-pages";
import { notesPath, worksheetPath } from "./teaching-paths";

/** The place of teachers on the home: what there is for them, and the notes of each lesson that is written. */
export async function ForTeachers({ locale }: { locale: Locale }) {
  const [t, course, ui] = await Promise.all([
    getTranslations({ locale, namespace: "ui.teaching" }),
    getTranslations({ locale, namespace: "ui.course" }),
    getTranslations({ locale, namespace: "ui" }),
  ]);
  const written = listUnits().flatMap((unit) => unit.lessons.filter(({ lesson }) => lesson));
  return (
    <section aria-labelledby="for-teachers" className="for-teachers">
      <h2 id="for-teachers">{t("forTeachers.title")}</h2>
      <p>{t("forTeachers.body")}</p>
      <p className="notes-ways">
        <a href={localePath(locale, "/classes")}>{t("forTeachers.classes")}</a>
        {ABOUT_PAGES.map(({ path, words }) => (
          <a key={path} href={localePath(locale, path)}>
            {ui(`${words}.title`)}
          </a>
        ))}
      </p>
      <details>
        <summary>{t("forTeachers.list")}</summary>
        <ul className="lessons">
          {written.map(({ slug, number }) => (
            <li key={slug}>
              <span className="number">{number}</span>
              <a className="title" href={localePath(locale, notesPath(slug))}>
                {course(`lessons.${slug}`)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** At a lesson's end: the way to its notes and its worksheet. */
export async function LessonForTeachers({ lesson, locale }: { lesson: Lesson; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.teaching" });
  return (
    <section aria-labelledby="for-teachers" className="for-teachers">
      <h2 id="for-teachers">{t("forTeachers.title")}</h2>
      <p className="notes-ways">
        <a href={localePath(locale, notesPath(lesson.slug))}>{t("forTeachers.notes")}</a>
        <a href={localePath(locale, worksheetPath(lesson.slug))}>{t("forTeachers.worksheet")}</a>
      </p>
    </section>
  );
}

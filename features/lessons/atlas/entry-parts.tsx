import { findPlace } from "@/curriculum";
import { localePath } from "@/i18n/routing";
import { lessonPath } from "../lesson-view";
import { listInWords } from "../rests";
import type { AtlasView } from "./atlas-view";

/** Links to the lessons that speak of an entry: by number for the eye, which the short line suits. */
export function LessonsOf({ slugs, view }: { slugs: readonly string[]; view: AtlasView }) {
  const { locale, t, course } = view;
  return (
    <p className="entry-lessons">
      <span className="hint">{t("inLessons")}</span>{" "}
      {slugs.map((slug) => {
        const place = findPlace(slug);
        if (!place) throw new Error(`curriculum/course.ts has no lesson "${slug}"`);
        return (
          <a key={slug} href={localePath(locale, lessonPath(slug))}>
            {t("lesson", { number: String(place.number) })}
            <span className="visually-hidden"> · {course(`lessons.${place.slug}`)}</span>
          </a>
        );
      })}
    </p>
  );
}

/** The study's paragraphs that an entry rests on, in a sentence. */
export function ParagraphsOf({ numbers, view }: { numbers: readonly number[]; view: AtlasView }) {
  const list = listInWords(numbers.map(String), view.lesson);
  return <p className="hint">{view.t("paragraphs", { count: numbers.length, list })}</p>;
}

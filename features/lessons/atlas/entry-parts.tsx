import { findPlace } from "@/curriculum";
import { localePath } from "@/i18n/routing";
import { lessonPath } from "../lesson-view";
import { listInWords } from "../rests";
import type { AtlasView } from "./atlas-view";

/** Links to the lessons that speak of an entry, or their titles where they are in preparation. */
export function LessonsOf({ slugs, view }: { slugs: readonly string[]; view: AtlasView }) {
  const { locale, t, course } = view;
  return (
    <p className="entry-lessons">
      <span className="hint">{t("inLessons")}</span>{" "}
      {slugs.map((slug) => {
        const place = findPlace(slug);
        if (!place) throw new Error(`curriculum/course.ts has no lesson "${slug}"`);
        const title = course(`lessons.${place.slug}`);
        return (
          <a key={slug} href={localePath(locale, lessonPath(slug))}>
            {t("lesson", { number: String(place.number), title })}
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

import { requirePlaceInCourse } from "@/curriculum";
import { localePath } from "@/i18n/routing";
import { lessonPath } from "../lesson-view";
import type { AtlasView } from "./atlas-view";

/** Links to the lessons that speak of an entry: by number for the eye, which the short line suits. */
export function LessonsOf({ slugs, view }: { slugs: readonly string[]; view: AtlasView }) {
  const { locale, t, course, lesson } = view;
  return (
    <p className="entry-lessons">
      <span className="hint">{lesson("entries.inLessons")}</span>{" "}
      {slugs.map(requirePlaceInCourse).map(({ slug, number }) => (
        <a key={slug} href={localePath(locale, lessonPath(slug))}>
          {t("lesson", { number: String(number) })}
          <span className="visually-hidden"> · {course(`lessons.${slug}`)}</span>
        </a>
      ))}
    </p>
  );
}

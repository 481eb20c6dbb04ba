import { requirePlaceInCourse } from "@/curriculum";
import { localePath } from "@/i18n/routing";
import { lessonPath } from "../lesson-view";
import type { ReferenceView } from "./reference-view";
import type { SpanishBlock } from "./spanish-blocks";

/** A lesson's number and title as the course has them, in the page's language. */
function titleOfLesson(slug: string, { t, course }: ReferenceView): string {
  const place = requirePlaceInCourse(slug);
  return t("lesson", { number: String(place.number), title: course(`lessons.${place.slug}`) });
}

/** Links to one place in each of several lessons; nothing where there is none. */
export function FirstPlaces(props: {
  places: readonly SpanishBlock[];
  view: ReferenceView;
  label: string;
}) {
  const { places, view, label } = props;
  if (places.length === 0) return null;
  return (
    <div className="places">
      <span className="hint">{label}</span>
      <ul>
        {places.map(({ lesson, block }) => (
          <li key={lesson.slug}>
            <a href={localePath(view.locale, lessonPath(lesson.slug, block.id))}>
              {titleOfLesson(lesson.slug, view)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Links to every block of a list, lesson by lesson; nothing where there is none. */
export function BlocksByLesson(props: {
  blocks: readonly SpanishBlock[];
  view: ReferenceView;
  label: string;
}) {
  const { blocks, view, label } = props;
  if (blocks.length === 0) return null;
  const slugs = [...new Set(blocks.map(({ lesson }) => lesson.slug))];
  const href = (slug: string, part?: string) => localePath(view.locale, lessonPath(slug, part));
  return (
    <div className="by-lesson">
      <p className="hint">{label}</p>
      <ul>
        {slugs.map((slug) => (
          <li key={slug} className="places">
            <a href={href(slug)}>{titleOfLesson(slug, view)}</a>
            <ul>
              {blocks
                .filter(({ lesson }) => lesson.slug === slug)
                .map(({ block, part }) => (
                  <li key={block.id}>
                    <a href={href(slug, block.id)}>{view.t("part", { number: String(part) })}</a>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

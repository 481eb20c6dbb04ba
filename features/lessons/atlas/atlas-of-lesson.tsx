import { events, places } from "@/curriculum";
import { localePath } from "@/i18n/routing";
import { mapPath, timelinePath } from "../entry-paths";
import type { LessonView } from "../lesson-view";
import { viewAtlas } from "./atlas-view";

/** Where the places and the dates of a lesson are on the map and on the timeline; nothing if it has none. */
export async function AtlasOfLesson({ view }: { view: LessonView }) {
  const { locale, lesson } = view;
  const [map, timeline] = await Promise.all([
    viewAtlas(locale, "places"),
    viewAtlas(locale, "timeline"),
  ]);
  const isHere = (entry: { lessons: readonly string[] }) => entry.lessons.includes(lesson.slug);
  const placed = places.filter(isHere).map(({ id }) => {
    return { href: mapPath(id), words: map.words.text(`${id}.name`), lang: map.lang };
  });
  const dated = events.filter(isHere).map(({ id }) => {
    const words = `${timeline.words.text(`${id}.title`)} (${timeline.words.text(`${id}.when`)})`;
    return { href: timelinePath(id), words, lang: timeline.lang };
  });
  if (placed.length + dated.length === 0) return null;
  return (
    <section aria-labelledby="atlas">
      <h2 id="atlas">{map.t("ofLesson.title")}</h2>
      <Links title={map.t("ofLesson.places")} links={placed} locale={locale} />
      <Links title={map.t("ofLesson.events")} links={dated} locale={locale} />
    </section>
  );
}

type Link = { href: string; words: string; lang: string | undefined };

function Links(props: { title: string; links: readonly Link[]; locale: LessonView["locale"] }) {
  const { title, links, locale } = props;
  if (links.length === 0) return null;
  return (
    <>
      <p className="hint">{title}</p>
      <ul className="entry-links">
        {links.map(({ href, words, lang }) => (
          <li key={href}>
            <a href={localePath(locale, href)} lang={lang}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

import { findLesson } from "@/curriculum";
import { type Locale, localePath } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";

/** Links to the blocks of a lesson that teach something, one for each section; nothing for a lesson that is no more. */
export async function TeachAgain(props: {
  lesson: string;
  blocks: readonly string[];
  locale: Locale;
}) {
  const { lesson: slug, blocks, locale } = props;
  const lesson = findLesson(slug);
  if (!lesson) return null;
  const words = await wordsOf(locale, `lessons.${slug}`);
  const places = lesson.sections.flatMap(({ id, blocks: own }) => {
    const block = own.find((one) => blocks.includes(one.id));
    return block ? [{ section: id, block: block.id }] : [];
  });
  return (
    <ul className="plain-list">
      {places.map(({ section, block }) => (
        <li key={section}>
          <a href={`${localePath(locale, `/lessons/${slug}`)}#${block}`}>
            {words.text(`sections.${section}.heading`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What an objective says; its id for one that its lesson no longer has. */
export async function objectiveText(
  slug: string,
  objective: string,
  locale: Locale,
): Promise<string> {
  if (!findLesson(slug)?.objectives.includes(objective)) return objective;
  return (await wordsOf(locale, `lessons.${slug}`)).text(`objectives.${objective}`);
}

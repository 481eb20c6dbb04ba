import { languageOfFile } from "@/i18n/messages";
import { localePath } from "@/i18n/routing";
import { peoplePath } from "../entry-paths";
import type { LessonView } from "../lesson-view";
import { inOrder } from "./alphabetical";
import { listNamed, tellsOf } from "./named";
import { blocksOfLesson } from "./spanish-blocks";

/** Whom a lesson tells of, each leading to who they are. */
export async function NamedInLesson({ view }: { view: LessonView }) {
  const { lesson, locale, t } = view;
  const [named, blocks] = await Promise.all([listNamed(locale), blocksOfLesson(lesson, 0)]);
  const told = named.filter((one) => blocks.some((block) => tellsOf(one, block)));
  const language = languageOfFile(locale, "people");
  return (
    <>
      <p>{t("sources.named")}</p>
      <ul>
        {inOrder(told, locale).map(({ id, name }) => (
          <li key={id}>
            <a
              href={localePath(locale, peoplePath(id))}
              lang={language === locale ? undefined : language}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

import { getTranslations } from "next-intl/server";
import type { Lesson } from "@/curriculum";
import { languageOfFile } from "@/i18n/messages";
import { type Locale, localePath } from "@/i18n/routing";
import { type Combination, combinationsOf, languagesOf, worksheetPath } from "./sheet-languages";

export type SheetProps = {
  lesson: Lesson;
  locale: Locale;
  /** The languages that stand together; undefined for the page's own. */
  combination: Combination | undefined;
};

/** How to print it, and in which languages else. Not printed. */
export async function SheetWays({ lesson: { slug }, locale, combination }: SheetProps) {
  const [t, shell] = await Promise.all([
    getTranslations({ locale, namespace: "ui.teaching" }),
    getTranslations({ locale, namespace: "ui.shell" }),
  ]);
  const name = (id: Combination) =>
    languagesOf(id, locale)
      .map((language) => shell(`languages.${language}`))
      .join(" + ");
  const path = (id?: Combination) => localePath(locale, worksheetPath(slug, id));
  const own = languageOfFile(locale, `lessons/${slug}`);
  return (
    <div className="sheet-ways">
      <p>{t("worksheet.how")}</p>
      <p>{t("worksheet.alsoIn")}</p>
      <p className="notes-ways">
        {combination && <a href={path()}>{shell(`languages.${own}`)}</a>}
        {combinationsOf(slug)
          .filter((id) => id !== combination)
          .map((id) => (
            <a key={id} href={path(id)}>
              {name(id)}
            </a>
          ))}
      </p>
      <p className="notes-ways">
        <a href={localePath(locale, `/lessons/${slug}/notes`)}>{t("forTeachers.notes")}</a>
        <a href={localePath(locale, `/lessons/${slug}`)}>{t("notes.toLesson")}</a>
      </p>
    </div>
  );
}

import type { Lesson } from "@/curriculum";
import { isReviewed } from "@/i18n/aymara-status";
import { languageOfFile } from "@/i18n/messages";
import type { Locale } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { bankOfLesson } from "../attempts/bank";
import { itemText } from "../items/item-text";
import type { Wording } from "../items/wording";
import { Words } from "../items/words";
import { PaperFields } from "./paper-fields";
import { Said } from "./said";
import { SheetHead } from "./sheet-head";
import { languagesOf, worksheetPath } from "./sheet-languages";
import { type SheetProps, SheetWays } from "./sheet-ways";
import { type SheetItem, worksheetOf } from "./worksheet";

/** A lesson’s quiz on paper: the same items on every print, and nothing that gives a key away. */
export async function WorksheetPage({ lesson, locale, combination }: SheetProps) {
  const languages = combination ? languagesOf(combination, locale) : ownLanguages(lesson, locale);
  const sheet = worksheetOf(await bankOfLesson(lesson.slug), languages.length);
  const isPending = !combination && !languages.includes(locale);
  return (
    <Shell
      locale={locale}
      path={worksheetPath(lesson.slug, combination)}
      notice={isPending ? "pending" : undefined}
    >
      <SheetWays lesson={lesson} locale={locale} combination={combination} />
      <article className={languages.length > 1 ? "sheet several" : "sheet"}>
        <SheetHead lesson={lesson} locale={locale} languages={languages} />
        <ol className="sheet-items">
          {sheet.map((entry) => (
            <PaperItem key={entry.number} entry={entry} languages={languages} />
          ))}
        </ol>
      </article>
    </Shell>
  );
}

/** The page’s own language; beneath Aymara that no speaker has reviewed stands its Spanish, as in the quiz. */
function ownLanguages({ slug }: Lesson, locale: Locale): readonly Locale[] {
  const own = languageOfFile(locale, `lessons/${slug}`);
  return own === "ay" && !isReviewed(`lessons/${slug}`, "items.") ? ["ay", "es"] : [own];
}

/** The languages of a sheet that an item has words in; the first stands above, the others beneath. */
function wordingOn({ words }: SheetItem, languages: readonly Locale[]): Wording | undefined {
  const [main, ...beneath] = languages.flatMap((locale) => {
    const own = words[locale];
    return own ? [{ text: itemText(own, locale), locale }] : [];
  });
  return main ? { ...main, beneath } : undefined;
}

function PaperItem({ entry, languages }: { entry: SheetItem; languages: readonly Locale[] }) {
  const wording = wordingOn(entry, languages);
  if (!wording) return null;
  return (
    <li className="sheet-item">
      <p className="sheet-prompt">
        <Words wording={wording} name="prompt" />
      </p>
      <p className="sheet-instruction">
        <Said languages={languages} of={`instructions.${entry.item.interaction}`} />
      </p>
      <PaperFields item={entry.item} wording={wording} />
    </li>
  );
}

import { getTranslations } from "next-intl/server";
import type { Lesson } from "@/curriculum";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { Said } from "./said";
import { shortPath } from "./short-address";

type HeadProps = { lesson: Lesson; locale: Locale; languages: readonly Locale[] };

/** Title, lines for name and date, and the code that leads to the lesson. */
export async function SheetHead({ lesson: { slug }, locale, languages }: HeadProps) {
  const t = await getTranslations({ locale, namespace: "ui.teaching" });
  const [main, ...others] = await Promise.all(
    languages.map(async (language) => ({ language, title: await worksheetTitle(language, slug) })),
  );
  return (
    <header className="sheet-head">
      <div className="sheet-names">
        <h1 lang={main?.language}>{main?.title}</h1>
        {others.map(({ language, title }) => (
          <p key={language} className="beneath" lang={language}>
            {title}
          </p>
        ))}
        {(["name", "date"] as const).map((part) => (
          <p key={part} className="to-write">
            <span>
              <Said languages={languages} of={part} />
            </span>
            <span className="line" />
          </p>
        ))}
      </div>
      <p className="sheet-code">
        {t("worksheet.open")}
        {/* Drawn at the request: only then is the address known (docs/decisions/0021). */}
        {/* biome-ignore lint/performance/noImgElement: a drawing of some kilobytes; sealed pages have no scripts for Image. */}
        <img
          src={`${shortPath(locale, slug)}/code.svg`}
          alt={t("worksheet.code")}
          width={120}
          height={120}
        />
      </p>
    </header>
  );
}

/** What a lesson’s worksheet is called in a language. */
export async function worksheetTitle(locale: Locale, slug: string): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.teaching" });
  const course = await wordsOf(locale, "ui.course");
  return t("worksheet.title", { lesson: course.text(`lessons.${slug}`) });
}

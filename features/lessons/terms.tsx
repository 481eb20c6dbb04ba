import type { ReactNode } from "react";
import { type Lesson, listGlossary } from "@/curriculum";
import { aymaraState } from "@/i18n/aymara-status";
import { languageOfFile } from "@/i18n/messages";
import { proseTags } from "@/i18n/prose-tags";
import { type Locale, localePath, routing } from "@/i18n/routing";
import { type Words, wordsOf } from "@/i18n/words";
import { DraftMark } from "./draft-mark";
import { glossaryPath } from "./entry-paths";
import type { LessonView } from "./lesson-view";
import { termsOfLesson } from "./reference/terms-of-lessons";

type Tag = (words: ReactNode) => ReactNode;

const termId = (term: string): string => `term-${term}`;

function tagsWithTerms(tag: (term: string) => Tag): Record<string, Tag> {
  const tags = listGlossary().map(({ id }) => [termId(id), tag(id)]);
  return { ...proseTags, ...Object.fromEntries(tags) };
}

/** Tags of prose whose terms open their definition in place. */
export const openingTags = tagsWithTerms((term) => (words) => (
  <button type="button" className="term" popoverTarget={termId(term)}>
    {words}
  </button>
));

/** Tags of prose whose terms are words like any other: in panels, where the definition is in another language. */
export const plainTags = tagsWithTerms(() => (words) => <>{words}</>);

/**
 * The terms of a lesson with their definitions. A list at the lesson's end, from which a term's button
 * lifts its entry beside the words (popover); where popover is unknown, and in print, it stays a list.
 */
export async function TermsOfLesson({ lesson, view }: { lesson: Lesson; view: LessonView }) {
  const { t, locale } = view;
  const languages = routing.locales.filter(
    (language) => languageOfFile(language, "glossary") === language,
  );
  const glossaries = await Promise.all(
    languages.map(async (language) => ({ language, words: await wordsOf(language, "glossary") })),
  );
  const terms = await termsOfLesson(lesson);
  return (
    <section className="terms" aria-labelledby="terms">
      <h2 id="terms">{t("terms.title")}</h2>
      <p className="hint">
        {t("terms.intro")} <a href={localePath(locale, glossaryPath())}>{t("terms.all")}</a>
      </p>
      {terms.map((term) => (
        <Definition key={term} term={term} locale={locale} glossaries={glossaries} view={view} />
      ))}
    </section>
  );
}

type Glossary = { language: Locale; words: Words };

function Definition(props: {
  term: string;
  locale: Locale;
  glossaries: readonly Glossary[];
  view: LessonView;
}) {
  const { term, locale, glossaries, view } = props;
  const shown = languageOfFile(locale, "glossary");
  const own = glossaries.find(({ language }) => language === shown);
  const others = glossaries.filter(({ language }) => language !== shown);
  return (
    <div className="definition" id={termId(term)} popover="auto" lang={shown}>
      <p>
        <dfn>{own?.words.text(`${term}.term`)}</dfn>{" "}
        <span className="other-names">
          {others.map(({ language, words }) => (
            <span key={language} lang={language}>
              {words.text(`${term}.term`)}{" "}
              {language === "ay" && (
                <DraftMark state={aymaraState("glossary", `${term}.term`)} view={view} />
              )}
            </span>
          ))}
        </span>
      </p>
      <p>
        {own?.words.rich(`${term}.definition`, proseTags)}{" "}
        {shown === "ay" && (
          <DraftMark state={aymaraState("glossary", `${term}.definition`)} view={view} />
        )}
      </p>
      <p className="actions" lang={locale}>
        <a href={localePath(locale, glossaryPath(term))}>{view.t("terms.inGlossary")}</a>
        <button
          type="button"
          className="quiet-button"
          popoverTarget={termId(term)}
          popoverTargetAction="hide"
        >
          {view.t("terms.close")}
        </button>
      </p>
    </div>
  );
}

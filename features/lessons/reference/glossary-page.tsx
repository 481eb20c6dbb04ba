import { listGlossary } from "@/curriculum";
import { aymaraState } from "@/i18n/aymara-status";
import { languageOfFile } from "@/i18n/messages";
import { proseTags } from "@/i18n/prose-tags";
import { type Locale, localePath, routing } from "@/i18n/routing";
import { type Words, wordsOf } from "@/i18n/words";
import { Shell } from "@/ui/shell";
import { DraftMark } from "../draft-mark";
import { glossaryPath, sourcesPath } from "../entry-paths";
import { ParagraphsOf } from "../paragraphs-of";
import { byInitial } from "./alphabetical";
import { FirstPlaces } from "./places";
import { type ReferenceView, viewReference } from "./reference-view";
import type { SpanishBlock } from "./spanish-blocks";
import { placesOfTerms } from "./terms-of-lessons";

type Glossary = { language: Locale; words: Words };

/** The glossary in the languages that have one, the page's own first; Spanish stands in for it where Aymara waits. */
async function readGlossaries(locale: Locale): Promise<{ own: Glossary; others: Glossary[] }> {
  const read = async (language: Locale) => ({
    language,
    words: await wordsOf(language, "glossary"),
  });
  const shown = languageOfFile(locale, "glossary");
  const others = routing.locales.filter(
    (language) => language !== shown && languageOfFile(language, "glossary") === language,
  );
  return { own: await read(shown), others: await Promise.all(others.map(read)) };
}

type Entry = {
  id: string;
  word: string;
  paragraphs: readonly number[];
  places: readonly SpanishBlock[];
};

/** Every term of the course, in the alphabet of the page's language, each under an address of its own. */
export async function GlossaryPage({ locale }: { locale: Locale }) {
  const [view, glossaries, places] = await Promise.all([
    viewReference(locale),
    readGlossaries(locale),
    placesOfTerms(),
  ]);
  const { t } = view;
  const entries = listGlossary().map(
    ({ id, paragraphs }): Entry => ({
      id,
      word: glossaries.own.words.text(`${id}.term`),
      paragraphs,
      places: places.get(id) ?? [],
    }),
  );
  const groups = byInitial(entries, locale);
  const isForeign = glossaries.own.language !== locale;
  return (
    <Shell locale={locale} path={glossaryPath()} notice={isForeign ? "pending" : undefined}>
      <h1>{t("glossary.title")}</h1>
      <p>{t("glossary.intro")}</p>
      <p>
        <a href={localePath(locale, sourcesPath("numbers"))}>{t("numbers")}</a>
      </p>
      <nav className="initials" aria-label={t("glossary.letters")}>
        {groups.map(({ initial }) => (
          <a key={initial} href={`#letter-${initial}`}>
            {initial}
          </a>
        ))}
      </nav>
      {groups.map(({ initial, entries: group }) => (
        <section key={initial} aria-labelledby={`letter-${initial}`}>
          <h2 id={`letter-${initial}`}>{initial}</h2>
          {group.map((entry) => (
            <EntryOfGlossary key={entry.id} entry={entry} glossaries={glossaries} view={view} />
          ))}
        </section>
      ))}
    </Shell>
  );
}

function EntryOfGlossary(props: {
  entry: Entry;
  glossaries: { own: Glossary; others: readonly Glossary[] };
  view: ReferenceView;
}) {
  const { entry, view } = props;
  const { own, others } = props.glossaries;
  const { id } = entry;
  const lang = own.language === view.locale ? undefined : own.language;
  return (
    <div className="listed" id={id}>
      <h3 lang={lang}>{entry.word}</h3>
      <p className="other-names">
        {others.map(({ language, words }) => (
          <span key={language} lang={language}>
            {words.text(`${id}.term`)}{" "}
            {language === "ay" && (
              <DraftMark state={aymaraState("glossary", `${id}.term`)} view={view} />
            )}
          </span>
        ))}
      </p>
      <p lang={lang}>
        {own.words.rich(`${id}.definition`, proseTags)}{" "}
        {own.language === "ay" && (
          <DraftMark state={aymaraState("glossary", `${id}.definition`)} view={view} />
        )}
      </p>
      <FirstPlaces places={entry.places} view={view} label={view.lesson("entries.inLessons")} />
      {entry.paragraphs.length > 0 ? (
        <ParagraphsOf numbers={entry.paragraphs} t={view.lesson} />
      ) : (
        <p className="hint">{view.t("outside")}</p>
      )}
    </div>
  );
}

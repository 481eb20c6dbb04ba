import { listGlossary } from "@/curriculum";
import { languageOfFile } from "@/i18n/messages";
import { type Locale, localePath } from "@/i18n/routing";
import { type Words, wordsOf } from "@/i18n/words";
import { Shell } from "@/ui/shell";
import { glossaryPath, peoplePath, sourcesPath } from "../entry-paths";
import { ParagraphsOf } from "../paragraphs-of";
import { WorkLink } from "../rests";
import { inOrder } from "./alphabetical";
import { type Listing, listNamed, tellsOf } from "./named";
import { FirstPlaces } from "./places";
import { type ReferenceView, viewReference } from "./reference-view";
import { firstOfLessons, listBlocks, type SpanishBlock } from "./spanish-blocks";

type Page = {
  view: ReferenceView;
  words: Words;
  blocks: readonly SpanishBlock[];
  /** The language of the words where it is not the page's. */
  lang: Locale | undefined;
};

/** Everyone and every organisation that the study cites or names, each under an address of its own. */
export async function PeoplePage({ locale }: { locale: Locale }) {
  const [view, words, blocks, named] = await Promise.all([
    viewReference(locale),
    wordsOf(locale, "people"),
    listBlocks(),
    listNamed(locale),
  ]);
  const { t } = view;
  const shown = languageOfFile(locale, "people");
  const lang = shown === locale ? undefined : shown;
  const page = { view, words, blocks, lang };
  const persons = named.filter(({ kind }) => kind === "person");
  const organisations = named.filter(({ kind }) => kind === "organisation");
  return (
    <Shell locale={locale} path={peoplePath()} notice={lang ? "pending" : undefined}>
      <h1>{t("people.title")}</h1>
      <p>{t("people.intro")}</p>
      <p>
        <a href={localePath(locale, sourcesPath("numbers"))}>{t("numbers")}</a>
      </p>
      <nav className="initials" aria-label={t("people.parts")}>
        <a href="#persons">{t("people.persons")}</a>
        <a href="#organisations">{t("people.organisations")}</a>
      </nav>
      <Part id="persons" title={t("people.persons")} listed={persons} page={page} />
      <Part
        id="organisations"
        title={t("people.organisations")}
        listed={organisations}
        page={page}
      />
    </Shell>
  );
}

function Part(props: { id: string; title: string; listed: readonly Listing[]; page: Page }) {
  const { id, title, listed, page } = props;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {inOrder(listed, page.view.locale).map((one) => (
        <EntryOfPeople key={one.id} one={one} page={page} />
      ))}
    </section>
  );
}

function EntryOfPeople({ one, page }: { one: Listing; page: Page }) {
  const { view, words, blocks, lang } = page;
  const { locale } = view;
  const isTerm = listGlossary().some(({ id }) => id === one.id);
  const places = firstOfLessons(blocks, (block) => tellsOf(one, block));
  return (
    <div className="listed" id={one.id}>
      <h3 lang={one.kind === "organisation" ? lang : undefined}>{one.name}</h3>
      <p lang={lang}>{words.text(`${one.id}.about`)}</p>
      <ul className="links">
        {one.works.map((id) => (
          <li key={id}>
            <WorkLink id={id} view={{ locale, t: view.lesson }} />
          </li>
        ))}
        {isTerm && (
          <li>
            <a href={localePath(locale, glossaryPath(one.id))}>{view.lesson("terms.inGlossary")}</a>
          </li>
        )}
      </ul>
      <FirstPlaces places={places} view={view} label={view.lesson("entries.inLessons")} />
      {one.paragraphs.length > 0 && <ParagraphsOf numbers={one.paragraphs} t={view.lesson} />}
    </div>
  );
}

import { listWorks, STUDY, type Work } from "@/curriculum";
import { languageOfFile } from "@/i18n/messages";
import { proseTags } from "@/i18n/prose-tags";
import { type Locale, localePath } from "@/i18n/routing";
import { type Words, wordsOf } from "@/i18n/words";
import { Shell, STUDY_ADDRESS } from "@/ui/shell";
import { peoplePath, sourcesPath } from "../entry-paths";
import { ParagraphsOf } from "../paragraphs-of";
import { workInWords } from "../rests";
import { inOrder } from "./alphabetical";
import { type Listing, listNamed } from "./named";
import { ParagraphNumbers } from "./paragraph-numbers";
import { BlocksByLesson } from "./places";
import { type ReferenceView, viewReference } from "./reference-view";
import { listBlocks, type SpanishBlock } from "./spanish-blocks";

type Page = {
  view: ReferenceView;
  words: Words;
  blocks: readonly SpanishBlock[];
  named: readonly Listing[];
  /** The language of the words where it is not the page's. */
  lang: Locale | undefined;
};

/** The study, how its paragraphs are counted here, and the works that it cites, each with the blocks that rest on it. */
export async function SourcesPage({ locale }: { locale: Locale }) {
  const [view, words, blocks, named] = await Promise.all([
    viewReference(locale),
    wordsOf(locale, "works"),
    listBlocks(),
    listNamed(locale),
  ]);
  const { t } = view;
  const shown = languageOfFile(locale, "works");
  const lang = shown === locale ? undefined : shown;
  const page = { view, words, blocks, named, lang };
  const cited = listWorks().filter(({ id }) => id !== STUDY);
  const listed = cited.map((work) => ({ ...work, word: workInWords(work.id, view.lesson) }));
  return (
    <Shell locale={locale} path={sourcesPath()} notice={lang ? "pending" : undefined}>
      <h1>{t("sources.title")}</h1>
      <p>{t("sources.intro")}</p>
      <TheStudy page={page} />
      <ParagraphNumbers t={t} />
      <section aria-labelledby="works">
        <h2 id="works">{t("sources.works")}</h2>
        <p>{t("sources.asCited")}</p>
        {inOrder(listed, locale).map((work) => (
          <EntryOfSources key={work.id} work={work} page={page} />
        ))}
      </section>
    </Shell>
  );
}

function TheStudy({ page }: { page: Page }) {
  const { view, words, lang } = page;
  return (
    <section className="listed" id={STUDY} aria-labelledby="study">
      <h2 id="study">{view.t("sources.study")}</h2>
      <p>{view.shell.rich("footer.study", proseTags)}</p>
      <p lang={lang}>{words.text(`${STUDY}.about`)}</p>
      <p>
        <a href={STUDY_ADDRESS} rel="noreferrer">
          {view.shell("footer.doi")}
        </a>
      </p>
      <Authors id={STUDY} page={page} />
      <BlocksResting id={STUDY} page={page} label={view.t("sources.ownWords")} />
    </section>
  );
}

function EntryOfSources({ work, page }: { work: Work & { word: string }; page: Page }) {
  const { view, words, lang } = page;
  return (
    <div className="listed" id={work.id}>
      <h3>{work.word}</h3>
      <p lang={lang}>{words.text(`${work.id}.about`)}</p>
      <CitedIn work={work} view={view} />
      <Authors id={work.id} page={page} />
      <BlocksResting id={work.id} page={page} label={view.lesson("entries.inLessons")} />
    </div>
  );
}

/** "Párrafos 28 (p. 56) y 96 (p. 123) del estudio." */
function CitedIn({ work, view }: { work: Work; view: ReferenceView }) {
  const { t } = view;
  const where = (page: string | null): string => {
    if (page === null) return t("sources.noPage");
    if (work.hasNoPages) return t("sources.paragraphOfWork", { number: page });
    return t(page.includes("-") ? "sources.pages" : "sources.page", { page });
  };
  const parts = Object.entries(work.cited).map(
    ([paragraph, page]) => `${paragraph} (${where(page)})`,
  );
  return <ParagraphsOf numbers={parts} t={view.lesson} />;
}

/** Links to the persons or the institution that signed a work. */
function Authors({ id, page }: { id: string; page: Page }) {
  const { locale } = page.view;
  return (
    <ul className="links">
      <li className="hint">{page.view.t("sources.signedBy")}</li>
      {page.named
        .filter(({ works }) => works.includes(id))
        .map((one) => (
          <li key={one.id}>
            <a
              href={localePath(locale, peoplePath(one.id))}
              lang={one.kind === "organisation" ? page.lang : undefined}
            >
              {one.name}
            </a>
          </li>
        ))}
    </ul>
  );
}

function BlocksResting({ id, page, label }: { id: string; page: Page; label: string }) {
  const blocks = page.blocks.filter(({ block }) => block.credits.some(({ work }) => work === id));
  return <BlocksByLesson blocks={blocks} view={page.view} label={label} />;
}

import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { glossaryPath } from "../entry-paths";
import { type Answer, answerQuery, type Found } from "./answer-query";
import { courseIndex } from "./course-index";
import { indexPath, searchPath } from "./paths";
import { SearchForm } from "./search-form";
import type { Piece } from "./snippet";

const searchTexts = (locale: Locale) => getTranslations({ locale, namespace: "ui.search" });
type SearchTexts = Awaited<ReturnType<typeof searchTexts>>;
type AnswerProps = { query: string; answer: Answer; locale: Locale; t: SearchTexts };

/** The address of a search, as a form would make it. */
const queryHref = (locale: Locale, query: string): string =>
  `${localePath(locale, searchPath)}?${new URLSearchParams({ q: query })}`;

/**
 * What the course has on something. /search.js fills the same places while there is no network, so all of them are
 * in the page, those that say nothing hidden.
 *
 * @param props.query as `readQuery` gives it; "" before anything was asked
 */
export async function SearchPage({ query, locale }: { query: string; locale: Locale }) {
  const t = await searchTexts(locale);
  const answer = answerQuery(await courseIndex(locale), query);
  const kept = query === "" ? undefined : new URLSearchParams({ q: query }).toString();
  const props = { query, answer, locale, t };
  return (
    <Shell locale={locale} path={searchPath} query={kept}>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <SearchForm locale={locale} query={query} />
      <div data-search="" data-query={query} data-index={indexPath(locale)}>
        <Results {...props} />
        <Nothing {...props} />
        <p className="error" data-search-failed="" hidden>
          {t("failed")}
        </p>
      </div>
    </Shell>
  );
}

function Results({ answer, locale, t }: AnswerProps) {
  return (
    <section aria-labelledby="results" data-search-found="" hidden={answer.count === 0}>
      <h2 id="results" tabIndex={-1}>
        {t("found")} <span data-search-count="">{answer.count}</span>
      </h2>
      <p className="hint" data-search-cut="" hidden={answer.count <= answer.found.length}>
        {t("cut")}
      </p>
      <ol className="results" data-search-results="">
        {answer.found.map((found) => (
          <Result key={found.path} found={found} locale={locale} />
        ))}
      </ol>
    </section>
  );
}

/** One thing found. features/lessons/search-script/show-answer.ts makes the same. */
function Result({ found, locale }: { found: Found; locale: Locale }) {
  return (
    <li>
      <a href={localePath(locale, found.path)} lang={found.lang}>
        <Pieces pieces={found.heading} />
      </a>
      <p className="hint">{found.where}</p>
      <p lang={found.lang}>
        <Pieces pieces={found.snippet} />
      </p>
    </li>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stay in their order
    isFound ? <mark key={index}>{text}</mark> : text,
  );
}

function Nothing({ query, answer, locale, t }: AnswerProps) {
  const { count, suggestions } = answer;
  return (
    <section aria-labelledby="nothing" data-search-none="" hidden={query === "" || count > 0}>
      <h2 id="nothing" tabIndex={-1}>
        {t("none")} <q data-search-asked="">{query}</q>
      </h2>
      <p data-search-near="" hidden={suggestions.length === 0}>
        {t("near")}
      </p>
      <ul className="near" data-search-suggestions="">
        {suggestions.map((word) => (
          <li key={word}>
            <a className="quiet-button" href={queryHref(locale, word)}>
              {word}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {t("tips")} <a href={localePath(locale, glossaryPath())}>{t("seeGlossary")}</a>
      </p>
    </section>
  );
}

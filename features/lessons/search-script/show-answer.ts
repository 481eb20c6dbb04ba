import { type Answer, answerQuery, type Found } from "../search/answer-query";
import type { SearchIndex } from "../search/search-index";
import type { Piece } from "../search/snippet";

/** The places of the search page (features/lessons/search/search-page.tsx), filled without the server. */

const place = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-search-${name}]`);

function show(name: string, isShown: boolean): void {
  place(name)?.toggleAttribute("hidden", !isShown);
}

function element(tag: string, parts: readonly (Node | string)[], lang?: string): HTMLElement {
  const made = document.createElement(tag);
  made.append(...parts);
  if (lang) made.lang = lang;
  return made;
}

const pieces = (all: readonly Piece[]): (Node | string)[] =>
  all.map(({ text, isFound }) => (isFound ? element("mark", [text]) : text));

function link(href: string, parts: readonly (Node | string)[], lang?: string): HTMLElement {
  const made = element("a", parts, lang);
  made.setAttribute("href", href);
  return made;
}

const language = () => document.documentElement.lang;

function result({ path, heading, where, snippet, lang }: Found): HTMLElement {
  const hint = element("p", [where]);
  hint.className = "hint";
  const title = link(`/${language()}${path}`, pieces(heading), lang);
  return element("li", [title, hint, element("p", pieces(snippet), lang)]);
}

function suggestion(word: string): HTMLElement {
  const made = link(`${location.pathname}?${new URLSearchParams({ q: word })}`, [word]);
  made.className = "quiet-button";
  return element("li", [made]);
}

function fill({ count, found, suggestions }: Answer): void {
  place("results")?.replaceChildren(...found.map(result));
  place("count")?.replaceChildren(String(count));
  show("cut", count > found.length);
  show("near", suggestions.length > 0);
  place("suggestions")?.replaceChildren(...suggestions.map(suggestion));
}

/** Shows what the index has on something, in place of what the page showed; null where it cannot be searched. */
export function showAnswer(index: SearchIndex | null, query: string): void {
  const answer = index && answerQuery(index, query);
  if (answer) fill(answer);
  place("asked")?.replaceChildren(query);
  show("found", answer !== null && answer.count > 0);
  show("none", answer?.count === 0 && query !== "");
  show("failed", answer === null);
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (field) field.value = query;
  for (const twin of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
    twin.search = query === "" ? "" : `?${new URLSearchParams({ q: query })}`;
  }
}

import { readIndex, type SearchIndex } from "../search/search-index";
import { readQuery } from "../search/search-query";
import { showAnswer } from "./show-answer";

/**
 * /search.js: the search page without a network. The server answers as long as it can be reached. This answers where
 * the page came out of a cache, and so holds another question's answer or none, and where a question is sent while
 * the device is offline.
 */

const page = document.querySelector<HTMLElement>("[data-search]");

async function fetchIndex(address: string): Promise<SearchIndex | null> {
  try {
    const reply = await fetch(address);
    return reply.ok ? readIndex(await reply.text()) : null;
  } catch {
    return null;
  }
}

async function answerHere(address: string, query: string): Promise<void> {
  showAnswer(await fetchIndex(address), query);
  // Where the answer stands, for who does not see the page change.
  document.querySelector<HTMLElement>("[data-search] section:not([hidden]) h2")?.focus();
}

const asked = () => readQuery(new URLSearchParams(location.search).get("q") ?? "");

if (page) {
  const address = page.dataset.index ?? "";
  if (asked() !== (page.dataset.query ?? "")) void answerHere(address, asked());
  page.ownerDocument.querySelector(".search-form")?.addEventListener("submit", (event) => {
    const form = event.currentTarget;
    if (navigator.onLine || !(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const query = readQuery(new FormData(form).get("q"));
    history.pushState(null, "", `?${new URLSearchParams({ q: query })}`);
    void answerHere(address, query);
  });
  addEventListener("popstate", () => void answerHere(address, asked()));
}

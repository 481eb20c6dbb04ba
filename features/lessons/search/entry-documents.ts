import { getTranslations } from "next-intl/server";
import { events, listGlossary, places } from "@/curriculum";
import type { Locale } from "@/i18n/routing";
import { glossaryPath, mapPath, peoplePath, timelinePath } from "../entry-paths";
import { listNamed } from "../reference/named";
import { sourceOf } from "./found-in";
import type { SearchDocument } from "./search-index";

type Entry = { path: string; heading: string; text: string };

/** Entries of one page, which `where` names. */
const documents = (where: string, lang: Locale | undefined, entries: Entry[]): SearchDocument[] =>
  entries.map((entry) => ({ kind: "title", where, ...entry, ...(lang ? { lang } : {}) }));

async function termDocuments(locale: Locale): Promise<SearchDocument[]> {
  const { words, lang } = await sourceOf(locale, "glossary", "glossary");
  const t = await getTranslations({ locale, namespace: "ui.search" });
  const entries = listGlossary().map(({ id }) => ({
    path: glossaryPath(id),
    heading: words.plain(`${id}.term`),
    text: words.plain(`${id}.definition`),
  }));
  return documents(t("inGlossary"), lang, entries);
}

async function namedDocuments(locale: Locale): Promise<SearchDocument[]> {
  const { words, lang } = await sourceOf(locale, "people", "people");
  const t = await getTranslations({ locale, namespace: "ui.reference" });
  const entries = (await listNamed(locale)).map(({ id, name }) => ({
    path: peoplePath(id),
    heading: name,
    text: words.plain(`${id}.about`),
  }));
  return documents(t("people.title"), lang, entries);
}

async function placeDocuments(locale: Locale): Promise<SearchDocument[]> {
  const { words, lang } = await sourceOf(locale, "places", "places");
  const t = await getTranslations({ locale, namespace: "ui.atlas" });
  const entries = places.map(({ id }) => ({
    path: mapPath(id),
    heading: words.plain(`${id}.name`),
    text: words.plain(`${id}.line`),
  }));
  return documents(t("map.title"), lang, entries);
}

async function eventDocuments(locale: Locale): Promise<SearchDocument[]> {
  const { words, lang } = await sourceOf(locale, "timeline", "timeline");
  const t = await getTranslations({ locale, namespace: "ui.atlas" });
  const entries = events.map(({ id }) => ({
    path: timelinePath(id),
    heading: words.plain(`${id}.title`),
    text: `${words.plain(`${id}.when`)}: ${words.plain(`${id}.line`)}`,
  }));
  return documents(t("timeline.title"), lang, entries);
}

/** What can be looked up beside the lessons, in one language: terms, people and organisations, places, events. */
export async function entryDocuments(locale: Locale): Promise<SearchDocument[]> {
  const all = await Promise.all(
    [termDocuments, namedDocuments, placeDocuments, eventDocuments].map((read) => read(locale)),
  );
  return all.flat();
}

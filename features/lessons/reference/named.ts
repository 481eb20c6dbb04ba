import { listOrganisations, listPeople, type Organisation, type Person } from "@/curriculum";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { SpanishBlock } from "./spanish-blocks";

/** A person or an organisation as a page of one language lists it. */
export type Listing = {
  id: string;
  kind: "person" | "organisation";
  /** What it is called, and the word it is looked up by. */
  name: string;
  word: string;
  paragraphs: readonly number[];
  works: readonly string[];
  /** How Spanish words name it. */
  spanishNames: readonly string[];
};

function listingOfPerson({ id, given, family, paragraphs, works, names }: Person): Listing {
  const name = given ? `${given} ${family}` : family;
  const word = given ? `${family}, ${given}` : family;
  const spanishNames = names ?? [family];
  return { id, kind: "person", name, word, paragraphs, works: works ?? [], spanishNames };
}

function listingOfOrganisation(organisation: Organisation, name: string): Listing {
  const { id, paragraphs, works, names } = organisation;
  return {
    id,
    kind: "organisation",
    name,
    word: name,
    paragraphs,
    works: works ?? [],
    spanishNames: names,
  };
}

/** Everyone and every organisation that the study cites or names, with their names in a language. */
export async function listNamed(locale: Locale): Promise<readonly Listing[]> {
  const words = await wordsOf(locale, "people");
  return [
    ...listPeople().map(listingOfPerson),
    ...listOrganisations().map((organisation) =>
      listingOfOrganisation(organisation, words.text(`${organisation.id}.name`)),
    ),
  ];
}

/** Whether a text has a name as words of its own: "INE" is not in "INEI". */
function hasName(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}

/**
 * Whether a block tells of somebody: it credits a work of theirs, or names them and rests on a paragraph that does.
 * A block from outside the study has no paragraphs to agree in.
 */
export function tellsOf(
  { works, paragraphs, spanishNames }: Pick<Listing, "works" | "paragraphs" | "spanishNames">,
  { block, text }: Pick<SpanishBlock, "block" | "text">,
): boolean {
  if (block.credits.some(({ work }) => works.includes(work))) return true;
  const isNear =
    block.kind === "context" || block.paragraphs.some((number) => paragraphs.includes(number));
  return isNear && spanishNames.some((name) => hasName(text, name));
}

import type { Person } from "@/features/accounts/actor";
import type { Locale } from "@/i18n/routing";

/** The language to be shown beneath the reader's own, as an address says it: one, "none", or nothing said. */
export type AlsoAsked = Locale | "none" | undefined;

/** What holds for a person: what was asked for, else the second language of the person's settings. */
export function alsoFor(
  asked: AlsoAsked,
  { secondLanguage }: Pick<Person, "secondLanguage">,
  locale: Locale,
): AlsoAsked {
  if (asked) return asked;
  return secondLanguage && secondLanguage !== locale ? secondLanguage : undefined;
}

/** The language that then stands beneath; null for none. */
export const shownBeneath = (also: AlsoAsked): Locale | null =>
  also && also !== "none" ? also : null;

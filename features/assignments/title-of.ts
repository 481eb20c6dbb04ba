import type { Locale } from "@/i18n/routing";
import type { Assignment } from "./assignment";
import { titleOfContent } from "./content-title";

/** What an assignment is called: as its teacher called it, else by what it sets. */
export async function titleOf(
  { title, content }: Pick<Assignment, "title" | "content">,
  locale: Locale,
): Promise<string> {
  return title || titleOfContent(content, locale);
}

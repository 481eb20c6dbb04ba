import type { Locale } from "@/i18n/routing";
import type { Assignment } from "./assignment";
import { titleOfContent } from "./content-title";

/** What an assignment is called in a language: the teacher's title, or what it sets. */
export async function assignmentTitle(
  { title, content }: Pick<Assignment, "title" | "content">,
  locale: Locale,
): Promise<string> {
  return title || titleOfContent(content, locale);
}

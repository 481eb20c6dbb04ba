import "server-only";
import { z } from "zod";
import { findLesson } from "@/curriculum";
import { Id } from "@/curriculum/types";
import { readForm, refusePage, sendOn } from "@/features/accounts/form-reply";
import { toLocale } from "@/i18n/routing";
import { checkId, checkPath, lessonPath } from "./lesson-view";

/** The form of a check; `choice` is absent when nothing was chosen. */
const CheckFields = z.object({
  lesson: Id,
  check: Id,
  choice: Id.optional(),
  locale: z.string(),
});

/**
 * Answers the form of a check in browsers without :has(): 303 to the page of the chosen answer, or back
 * to the question when nothing was chosen. 400 for what is no such form, 404 for unknown ids.
 */
export async function answerCheck(request: Request): Promise<Response> {
  const form = await readForm(request);
  const parsed = CheckFields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refusePage(400);
  const { lesson: slug, check: id, choice, locale } = parsed.data;
  const check = findCheck(slug, id);
  if (!check || (choice && !check.choices.includes(choice))) return refusePage(404);
  const path = choice ? checkPath(slug, id, choice) : lessonPath(slug, checkId(id));
  return sendOn(toLocale(locale), path);
}

/** A check of a lesson; undefined for unknown ids. */
export function findCheck(slug: string, id: string) {
  return findLesson(slug)
    ?.sections.map(({ check }) => check)
    .find((check) => check.id === id);
}

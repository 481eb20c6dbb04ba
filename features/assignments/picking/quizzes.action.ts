"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { defineAction } from "@/features/accounts/define-action";
import { formAddress } from "@/features/accounts/forms";
import { refuse } from "@/features/accounts/result";
import { localePath, toLocale } from "@/i18n/routing";
import { PICKED_QUIZZES, pickedQuizPath } from "../paths";
import { findOwnQuiz, mayPickQuizzes } from "./own-quiz";
import { emptyDraft } from "./picked-draft";
import { archivePickedQuiz, createPickedQuiz } from "./picked-quiz.store";
import { LONGEST_TITLE, QuizTitle } from "./quiz-form";

/** Makes an empty quiz and opens its editor. The id comes with the form, so that two presses are one quiz. */
export const makeQuiz = defineAction(
  { form: "make-quiz", schema: z.object({ id: z.uuid(), title: QuizTitle }) },
  async ({ id, title }, { actor, locale, now }) => {
    if (!actor) return refuse("signed-out");
    if (!(await mayPickQuizzes(actor))) return refuse("forbidden");
    const quiz = { id, ownerId: actor.id, title, draft: emptyDraft };
    if (!(await createPickedQuiz(quiz, now))) return refuse("conflict");
    redirect(localePath(locale, pickedQuizPath(id)));
  },
);

const Act = z.object({
  quiz: z.uuid(),
  do: z.enum(["duplicate", "archive", "unarchive"]),
  /** The id of the copy. */
  copy: z.uuid().optional(),
  locale: z.unknown().transform(toLocale),
});

/** Duplicates a quiz and opens the copy; puts one away; takes one up again. */
export async function actOnQuiz(form: FormData): Promise<void> {
  const parsed = Act.safeParse(Object.fromEntries(form));
  if (!parsed.success) notFound();
  const { quiz: id, do: act, copy, locale } = parsed.data;
  const actor = await currentActor();
  if (!actor) redirect(formAddress("sign-in", locale, localePath(locale, PICKED_QUIZZES)));
  const own = await findOwnQuiz(actor, id);
  if (!own) notFound();
  const now = new Date();
  if (act === "duplicate") {
    const t = await getTranslations({ locale, namespace: "ui.picking" });
    const title = [...t("copyOf", { title: own.quiz.title })].slice(0, LONGEST_TITLE).join("");
    const made = { ...own.quiz, id: copy ?? "", title };
    if (!copy || !(await createPickedQuiz(made, now))) notFound();
    redirect(localePath(locale, pickedQuizPath(copy)));
  }
  await archivePickedQuiz({ id, ownerId: actor.id }, act === "archive" ? now : null);
  redirect(localePath(locale, act === "archive" ? PICKED_QUIZZES : pickedQuizPath(id)));
}

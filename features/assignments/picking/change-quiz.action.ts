"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type Asked, defineAction, type Reply } from "@/features/accounts/define-action";
import { done, refuse } from "@/features/accounts/result";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import type { PickedItem } from "../assignment-content";
import { readPicked } from "../content-quiz";
import { pickedQuizPath } from "../paths";
import { bankQuery, readBankFilter } from "./bank-filter";
import { findOwnQuiz } from "./own-quiz";
import { changePickedQuiz, findPickedQuiz, type PickedQuiz } from "./picked-quiz.store";
import { changeItems, placeAfter } from "./quiz-change";
import { QuizForm } from "./quiz-form";
import { isSameQuiz } from "./same-quiz";

/**
 * Saves a quiz as it stands in its editor, with what the pressed button does to it. Where another version was saved
 * meanwhile, nothing is written before somebody says whose is to stay.
 */
export const changeQuiz = defineAction({ form: "quiz", schema: QuizForm }, async (form, asked) => {
  const { actor } = asked;
  if (!actor) return refuse("signed-out");
  const own = await findOwnQuiz(actor, form.quiz);
  if (!own) return refuse("not-found");
  if (own.quiz.archivedAt) return refuse("closed");
  if (form.whose?.stays === "theirs") return goOn(form, asked, "kept");
  const before = form.draft.items;
  const items = changeItems(before, form.change);
  if (!(await areKnown(items, own.quiz))) return refuse("bad-request");
  const next = { id: form.quiz, title: form.title, draft: { ...form.draft, items } };
  const over = form.whose?.stays === "mine" ? form.whose.over : form.version;
  const isWritten = await changePickedQuiz({ ...next, ownerId: actor.id, over }, asked.now);
  if (!isWritten) {
    const theirs = await findPickedQuiz(form.quiz);
    // A second press of the same button finds what the first one wrote.
    if (!theirs || !isSameQuiz(theirs, next)) return refuseOlder(theirs, asked.locale);
  }
  return goOn(form, asked, placeAfter(before, form.change, items));
});

/** Whether every item is one of the course, or was in the quiz before it was retired. */
async function areKnown(items: readonly PickedItem[], { draft }: PickedQuiz): Promise<boolean> {
  const { retired } = await readPicked(items);
  return retired.every(({ item }) => draft.items.some((one) => one.item === item));
}

/** With its script the page stays as it is and is told where to go on; without it, its address says so. */
function goOn(form: QuizForm, { locale }: Asked, place: string): Reply {
  if (form.scripted) {
    refresh();
    return done({ place });
  }
  const query = bankQuery(readBankFilter({ bank: form.bank }));
  const path = localePath(locale, pickedQuizPath(form.quiz));
  redirect(`${path}${query ? `?${query}` : ""}#${place}`);
}

async function refuseOlder(theirs: PickedQuiz | null, locale: Locale): Promise<Reply> {
  if (!theirs) return refuse("not-found");
  if (theirs.archivedAt) return refuse("closed");
  const t = await getTranslations({ locale, namespace: "ui.picking.conflict" });
  return {
    ...refuse("conflict"),
    message: t("what", { when: await sayWhen(theirs.changedAt, locale) }),
    ask: {
      name: "whose",
      legend: t("question"),
      options: [
        { value: "theirs", label: t("theirs") },
        { value: `mine-${theirs.version}`, label: t("mine") },
      ],
    },
  };
}

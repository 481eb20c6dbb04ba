"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { localePath, toLocale } from "@/i18n/routing";
import { askRight } from "./class-gate";
import { ASKING_AT_ONCE, answerAsking } from "./enrolment.store";
import { classPath } from "./paths";

const Answer = z.object({
  class: z.uuid(),
  locale: z.unknown().transform(toLocale),
  /** One button names one person. */
  letIn: z.uuid().optional(),
  refuse: z.uuid().optional(),
  /** Those that the list showed, for the button that lets all of them in. */
  listed: z.array(z.uuid()).max(ASKING_AT_ONCE),
  all: z.string().optional(),
});

/** Lets in who asks, or refuses them. The form has a button for each person, so it is a plain one. */
export async function answerAskers(form: FormData): Promise<void> {
  const parsed = Answer.safeParse({
    ...Object.fromEntries(form),
    listed: form.getAll("listed"),
  });
  if (!parsed.success) notFound();
  const { class: id, locale, letIn, refuse, listed, all } = parsed.data;
  const here = localePath(locale, classPath(id));
  const asked = await askRight(await currentActor(), id, "manage-roster");
  if (!asked.ok && asked.refusal === "signed-out") redirect(formAddress("sign-in", locale, here));
  if (!asked.ok && asked.refusal === "not-found") notFound();
  const who = letIn ?? refuse;
  const people = who ? [who] : all ? listed : [];
  if (asked.ok && people.length > 0) {
    const by = asked.value.actor;
    await answerAsking(people, {
      ...{ classroomId: id, by, now: new Date() },
      isLetIn: letIn !== undefined || refuse === undefined,
    });
  }
  redirect(here);
}

"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { may } from "@/features/accounts/permission";
import { localePath, toLocale } from "@/i18n/routing";
import { findAttempt } from "./attempt.store";
import { judgeText } from "./judge-text.store";
import { outcomePath } from "./paths";

const Judgement = z.object({
  attempt: z.uuid(),
  position: z.coerce.number().int().min(1).max(100),
  criteria: z.array(z.string().max(80)).max(12),
  locale: z.unknown().transform(toLocale),
});

/** A learner judges a text of their own against the model answer, in self-study. */
export async function judgeOwnText(form: FormData): Promise<void> {
  const parsed = Judgement.safeParse({
    ...Object.fromEntries(form),
    criteria: form.getAll("criteria"),
  });
  if (!parsed.success) notFound();
  const { attempt: id, position, criteria, locale } = parsed.data;
  const [actor, attempt] = await Promise.all([currentActor(), findAttempt(id)]);
  if (!actor || !attempt || !may(actor, "judge-own-text", attempt)) notFound();
  const judged = await judgeText(
    { attemptId: id, position, criteriaMet: criteria, judgeId: actor.id },
    new Date(),
  );
  if (!judged.ok) notFound();
  const path = localePath(locale, outcomePath(id));
  // With scripts the page is there already, and going to a place in it would not ask for it anew.
  revalidatePath(path);
  redirect(`${path}#item-${position}`);
}

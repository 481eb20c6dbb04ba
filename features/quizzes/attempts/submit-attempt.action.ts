"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { currentActor } from "@/features/accounts/current-actor";
import { formAddress } from "@/features/accounts/forms";
import { may } from "@/features/accounts/permission";
import { localePath, toLocale } from "@/i18n/routing";
import { findAttemptOwner } from "./attempt.store";
import { submitAttempt } from "./attempt-end.store";
import { findLeftAssignment } from "./left-class.store";
import { assignedPath, attemptPath, outcomePath } from "./paths";

const Submission = z.object({ attempt: z.uuid(), locale: z.unknown().transform(toLocale) });

/**
 * Hands in an attempt and goes to its outcome; pressed twice, it goes there twice. Whose session ended signs in first; who
 * left the class hands nothing in and gets the assignment's page.
 */
export async function submitAttemptForm(form: FormData): Promise<void> {
  const parsed = Submission.safeParse(Object.fromEntries(form));
  if (!parsed.success) notFound();
  const { attempt, locale } = parsed.data;
  const [actor, owner] = await Promise.all([currentActor(), findAttemptOwner(attempt)]);
  if (!actor) {
    redirect(formAddress("sign-in", locale, localePath(locale, attemptPath(attempt, "review"))));
  }
  if (!owner || !may(actor, "use-attempt", owner)) notFound();
  const left = await findLeftAssignment(attempt);
  if (left) redirect(localePath(locale, assignedPath(left)));
  await submitAttempt(attempt, new Date());
  redirect(localePath(locale, outcomePath(attempt)));
}

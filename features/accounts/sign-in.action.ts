"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { localePath } from "@/i18n/routing";
import { hasWork } from "./account.store";
import { type Session, startSession } from "./auth.store";
import { currentSession } from "./current-actor";
import { defineAction } from "./define-action";
import { hasFirstPassword } from "./first-password.store";
import { formAddress } from "./forms";
import { guardedGuess } from "./guarded-guess";
import { findHeldGuest, holdGuest } from "./held-guest";
import { rememberBrowser } from "./known-browser";
import { refuse } from "./result";
import { endSession } from "./session.store";
import { GivenPassword, GivenUsername } from "./typed-parts";
import { normalizeUsername } from "./username";

const Fields = z.object({ username: GivenUsername, password: GivenPassword });

/**
 * Signs in, with one and the same refusal for an unknown username and a wrong password. Where a guest has
 * worked on this browser, it is asked next whose that work is; where a first password was given, for another one.
 */
export const signIn = defineAction(
  { form: "sign-in", schema: Fields },
  async (credentials, { locale, now, next }) => {
    const before = await currentSession();
    const guess = {
      guess: "sign-in",
      username: normalizeUsername(credentials.username),
      now,
    } as const;
    const signedIn = await guardedGuess(guess, () => startSession(credentials));
    if (!signedIn.ok) return signedIn.refusal === "wrong" ? refuse("wrong-credentials") : signedIn;
    await rememberBrowser(signedIn.value.id);
    const mustAsk = await leave(before);
    const onward = mustAsk
      ? formAddress("whose", locale, next)
      : (next ?? localePath(locale, "/progress"));
    const isFirst = await hasFirstPassword(signedIn.value.id);
    redirect(isFirst ? formAddress("first-password", locale, onward) : onward);
  },
);

/** Ends the session that was here before, but for a guest's with work in it. Returns whether there is such work to ask about. */
async function leave(before: Session | null): Promise<boolean> {
  if (before?.person.isGuest && (await hasWork(before.person.id))) {
    await holdGuest(before.token);
    return true;
  }
  if (before) await endSession(before.token);
  return (await findHeldGuest()) !== null;
}

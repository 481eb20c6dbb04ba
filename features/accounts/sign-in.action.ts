"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { type Locale, localePath } from "@/i18n/routing";
import { findDisabledHash, hasWork } from "./account.store";
import type { Person } from "./actor";
import { type Session, startSession } from "./auth.store";
import { currentSession } from "./current-actor";
import { defineAction } from "./define-action";
import { hasFirstPassword } from "./first-password.store";
import { formAddress, nextOf } from "./forms";
import { guardedGuess } from "./guarded-guess";
import { findHeldGuest, holdGuest } from "./held-guest";
import { rememberBrowser } from "./known-browser";
import { rememberLanguage } from "./language-cookie";
import { verifyPassword } from "./password";
import { refuse } from "./result";
import { endSession } from "./session.store";
import { findLanguage } from "./settings/settings.store";
import { GivenPassword, GivenUsername } from "./typed-parts";
import { normalizeUsername } from "./username";

const Fields = z.object({ username: GivenUsername, password: GivenPassword });

/**
 * Signs in, with one and the same refusal for an unknown username and a wrong password. Where a guest has
 * worked on this browser, it is asked next whose that work is; where a first password was given, for another one. The
 * person's own language is the one to go on in.
 */
export const signIn = defineAction(
  { form: "sign-in", schema: Fields },
  async (credentials, { locale, now, next }) => {
    const before = await currentSession();
    const username = normalizeUsername(credentials.username);
    const signedIn = await guardedGuess({ guess: "sign-in", username, now }, () =>
      enter(username, credentials),
    );
    if (!signedIn.ok) return signedIn.refusal === "wrong" ? refuse("wrong-credentials") : signedIn;
    if (signedIn.value === "disabled") return refuse("disabled");
    const { id } = signedIn.value;
    await rememberBrowser(id);
    const language = await languageOf(id, locale);
    const wanted = nextOf({ next: next ?? "" }, language) ?? localePath(language, "/progress");
    const onward = (await leave(before)) ? formAddress("whose", language, next) : wanted;
    const isFirst = await hasFirstPassword(id);
    redirect(isFirst ? formAddress("first-password", language, onward) : onward);
  },
);

/** Begins a session. Only who knows the password learns that an account is disabled; that costs the same hash. */
async function enter(
  username: string,
  credentials: z.infer<typeof Fields>,
): Promise<Person | "disabled" | null> {
  const hash = await findDisabledHash(username);
  if (hash === null) return startSession(credentials);
  const { password } = credentials;
  return (await verifyPassword({ hash, password })) ? "disabled" : null;
}

/** The language that the person chose, which this browser remembers then; else the page's. */
async function languageOf(userId: string, locale: Locale): Promise<Locale> {
  const chosen = await findLanguage(userId);
  if (chosen) await rememberLanguage(chosen);
  return chosen ?? locale;
}

/** Ends the session that was here before, but for a guest's with work in it. Returns whether there is such work to ask about. */
async function leave(before: Session | null): Promise<boolean> {
  if (before?.person.isGuest && (await hasWork(before.person.id))) {
    await holdGuest(before.token);
    return true;
  }
  if (before) await endSession(before.token);
  return (await findHeldGuest()) !== null;
}

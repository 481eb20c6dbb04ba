"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { localePath } from "@/i18n/routing";
import { clearSessionCookie } from "./auth.store";
import { currentSession } from "./current-actor";
import { defineAction } from "./define-action";
import { formAddress } from "./forms";
import { endSession, endSessionsOf } from "./session.store";

const Nothing = z.object({});

/** Ends this browser's session on the server and takes its cookie. */
export const signOut = defineAction(
  { form: "sign-out", schema: Nothing },
  async (_nothing, { locale }) => {
    await leaveBrowser();
    redirect(localePath(locale, "/"));
  },
);

/** The same where the next pupil waits for this phone: on to the sign-in. No name of the one before is kept. */
export const changeUser = defineAction(
  { form: "change-user", schema: Nothing },
  async (_nothing, { locale }) => {
    await leaveBrowser();
    redirect(formAddress("sign-in", locale, null));
  },
);

async function leaveBrowser(): Promise<void> {
  const session = await currentSession();
  if (session) await endSession(session.token);
  await clearSessionCookie();
}

/** Ends the person's sessions on all devices, this one too. */
export const signOutEverywhere = defineAction(
  { form: "sign-out-everywhere", schema: Nothing },
  async (_nothing, { actor, locale }) => {
    if (actor) await endSessionsOf(actor.id);
    await clearSessionCookie();
    redirect(localePath(locale, "/"));
  },
);

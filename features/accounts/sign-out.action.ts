"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { localePath } from "@/i18n/routing";
import { clearSessionCookie } from "./auth.store";
import { currentSession } from "./current-actor";
import { defineAction } from "./define-action";
import { endSession, endSessionsOf } from "./session.store";

const Nothing = z.object({});

/** Ends this browser's session on the server and takes its cookie. */
export const signOut = defineAction(
  { form: "sign-out", schema: Nothing },
  async (_nothing, { locale }) => {
    const session = await currentSession();
    if (session) await endSession(session.token);
    await clearSessionCookie();
    redirect(localePath(locale, "/"));
  },
);

/** Ends the person's sessions on all devices, this one too. */
export const signOutEverywhere = defineAction(
  { form: "sign-out-everywhere", schema: Nothing },
  async (_nothing, { actor, locale }) => {
    if (actor) await endSessionsOf(actor.id);
    await clearSessionCookie();
    redirect(localePath(locale, "/"));
  },
);

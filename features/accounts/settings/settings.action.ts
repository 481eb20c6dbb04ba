"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { routing } from "@/i18n/routing";
import { startSession } from "../auth.store";
import { confirmPassword } from "../confirm-password";
import { defineAction } from "../define-action";
import { formAddress } from "../forms";
import { rememberLanguage } from "../language-cookie";
import { hashPassword } from "../password";
import { may } from "../permission";
import { done, refuse } from "../result";
import { GivenPassword, NewPassword } from "../typed-parts";
import { normalizeUsername } from "../username";
import { changePassword, saveTastes } from "./settings.store";

const chosen = <T extends string>(values: readonly T[]) =>
  z.union([z.literal("").transform(() => null), z.enum(values)]);

const Tastes = z.object({
  language: chosen(routing.locales),
  secondLanguage: chosen(routing.locales),
  theme: chosen(["light", "dark"]),
});

/** Keeps languages and colours; a language chosen is the one that the page goes on in. */
export const saveSettings = defineAction(
  { form: "account-settings", schema: Tastes },
  async (tastes, { actor, locale }) => {
    if (!actor || !may(actor, "use-account", null)) return refuse("signed-out");
    await saveTastes(actor.id, tastes);
    if (tastes.language) await rememberLanguage(tastes.language);
    if (tastes.language && tastes.language !== locale) {
      redirect(formAddress("account-settings", tastes.language, null));
    }
    refresh();
    return done(null);
  },
);

/** Sets another password, once the old one is given: all sessions end, and this browser gets a new one. */
export const setPassword = defineAction(
  { form: "password", schema: z.object({ current: GivenPassword, password: NewPassword }) },
  async ({ current, password }, { actor, now }) => {
    if (!actor?.username || !may(actor, "use-account", null)) return refuse("signed-out");
    const confirmed = await confirmPassword(actor, current, now);
    if (!confirmed.ok) return confirmed;
    await changePassword(actor.id, await hashPassword(password));
    await startSession({ username: normalizeUsername(actor.username), password });
    return done(null);
  },
);

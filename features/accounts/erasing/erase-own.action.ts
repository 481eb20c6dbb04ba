"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { localePath } from "@/i18n/routing";
import { clearSessionCookie } from "../auth.store";
import { confirmPassword } from "../confirm-password";
import { defineAction, refuseFields } from "../define-action";
import { may } from "../permission";
import { refuse } from "../result";
import { GivenPassword } from "../typed-parts";
import { eraseOwn } from "./erase-own.store";
import { ERASED } from "./paths";

const Fields = z.object({ password: GivenPassword.optional(), sure: z.literal("on").optional() });

/** Erases whoever asks, with everything: an account gives its password again, a guest, who has none, ticks a box. */
export const eraseMe = defineAction(
  { form: "erase-own", schema: Fields },
  async ({ password, sure }, { actor, locale, now }) => {
    if (!actor || !may(actor, "use-own-data", null)) return refuse("signed-out");
    if (!sure) return refuseFields({ sure: "must-tick" });
    if (!actor.isGuest) {
      if (!password) return refuseFields({ password: "missing" });
      const confirmed = await confirmPassword(actor, password, now);
      if (!confirmed.ok) return confirmed;
    }
    const erased = await eraseOwn(actor.id);
    if (!erased.ok) return erased;
    await clearSessionCookie();
    redirect(localePath(locale, ERASED));
  },
);

"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { findHeldGuest, releaseGuest } from "@/features/accounts/held-guest";
import { may } from "@/features/accounts/permission";
import { refuse } from "@/features/accounts/result";
import { Whose } from "@/features/accounts/typed-parts";
import { localePath } from "@/i18n/routing";
import { claimGuest } from "./claim-guest.store";

/** Whose the work of the guest on this browser is: "mine" moves it to the account, "not mine" leaves it; either ends the guest. */
export const sayWhose = defineAction(
  { form: "whose", schema: z.object({ whose: Whose }) },
  async ({ whose }, { actor, locale, next, now }) => {
    if (!actor) return refuse("signed-out");
    const guest = await findHeldGuest();
    if (guest) {
      const subject = { guestId: guest.id, isAnonymous: true };
      if (!may(actor, "claim-guest", subject)) return refuse("forbidden");
      if (whose === "mine") await claimGuest(guest.id, actor.id, now);
      await releaseGuest(guest.id);
    }
    // Without a guest it was said in another tab.
    redirect(next ?? localePath(locale, "/progress"));
  },
);

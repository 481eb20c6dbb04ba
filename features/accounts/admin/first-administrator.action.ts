"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { localePath } from "@/i18n/routing";
import { clearSessionCookie } from "../auth.store";
import { defineAction } from "../define-action";
import { formAddress } from "../forms";
import { may } from "../permission";
import { refuse } from "../result";
import { becomeFirstAdministrator } from "./administrators.store";
import { hashFirstToken } from "./first-token";
import { ADMIN } from "./paths";

const Fields = z.object({ token: z.string().max(100) });

/** Makes whoever opened the one-time address the first administrator, once; then they sign in anew. */
export const becomeAdministrator = defineAction(
  { form: "first-administrator", schema: Fields },
  async ({ token }, { actor, locale }) => {
    if (!actor || !may(actor, "use-account", null)) return refuse("signed-out");
    if (!(await becomeFirstAdministrator(actor.id, hashFirstToken(token)))) {
      return refuse("not-found");
    }
    await clearSessionCookie();
    redirect(formAddress("sign-in", locale, localePath(locale, ADMIN)));
  },
);

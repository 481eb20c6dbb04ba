"use server";

import { randomInt } from "node:crypto";
import { refresh } from "next/cache";
import { z } from "zod";
import { renameAccount, replaceRecoveryCode } from "./account.store";
import { confirmPassword } from "./confirm-password";
import { defineAction } from "./define-action";
import { may } from "./permission";
import { hashRecoveryCode, makeRecoveryCode } from "./recovery-code";
import { done, refuse } from "./result";
import { DisplayName, GivenPassword } from "./typed-parts";

/** Changes the name shown. */
export const rename = defineAction(
  { form: "account-name", schema: z.object({ name: DisplayName }) },
  async ({ name }, { actor }) => {
    if (!actor || !may(actor, "use-account", null)) return refuse("signed-out");
    await renameAccount(actor.id, name);
    refresh();
    return done(null);
  },
);

/** Makes a new recovery code, once the password is given again: an open session alone must not win the account. */
export const renewRecoveryCode = defineAction(
  { form: "recovery-code", schema: z.object({ password: GivenPassword }) },
  async ({ password }, { actor, now }) => {
    if (!actor || !may(actor, "use-account", null)) return refuse("signed-out");
    const confirmed = await confirmPassword(actor, password, now);
    if (!confirmed.ok) return confirmed;
    const recoveryCode = makeRecoveryCode(randomInt);
    await replaceRecoveryCode(actor.id, hashRecoveryCode(recoveryCode));
    return done({ recoveryCode });
  },
);

"use server";

import { randomInt } from "node:crypto";
import { z } from "zod";
import { currentSession } from "./current-actor";
import { defineAction } from "./define-action";
import { hasFirstPassword, setOwnPassword } from "./first-password.store";
import { hashPassword } from "./password";
import { may } from "./permission";
import { hashRecoveryCode, makeRecoveryCode } from "./recovery-code";
import { done, refuse } from "./result";
import { NewPassword } from "./typed-parts";

/**
 * Sets an own password where a first one stands, and shows the account's first recovery code. The first password is not
 * asked for again: it was typed a moment ago. Where none stands, this changes nothing.
 */
export const replaceFirstPassword = defineAction(
  { form: "first-password", schema: z.object({ password: NewPassword }) },
  async ({ password }, { actor }) => {
    const session = await currentSession();
    if (!actor || !session || !may(actor, "use-account", null)) return refuse("signed-out");
    // Asked before the hash is made, which costs; the statement that sets it asks again.
    if (!(await hasFirstPassword(actor.id))) return refuse("conflict");
    const recoveryCode = makeRecoveryCode(randomInt);
    const isSet = await setOwnPassword(actor.id, {
      passwordHash: await hashPassword(password),
      recoveryHash: hashRecoveryCode(recoveryCode),
      keepToken: session.token,
    });
    return isSet ? done({ recoveryCode }) : refuse("conflict");
  },
);

"use server";

import { randomInt } from "node:crypto";
import { z } from "zod";
import { createAccount, hasWork } from "./account.store";
import type { Actor } from "./actor";
import { startSession } from "./auth.store";
import { defineAction, refuseFields } from "./define-action";
import { guardSignUp } from "./guarded-guess";
import { rememberBrowser } from "./known-browser";
import { hashPassword } from "./password";
import { hashRecoveryCode, makeRecoveryCode } from "./recovery-code";
import { done, refuse } from "./result";
import { endSessionsOf } from "./session.store";
import { DisplayName, NewPassword, NewUsername, Whose } from "./typed-parts";

const Fields = z.object({
  name: DisplayName,
  username: NewUsername,
  password: NewPassword,
  whose: Whose.optional(),
});

/** Makes an account and signs in; of a guest whose work is said to be "mine" it makes it in place. */
export const signUp = defineAction(
  { form: "sign-up", schema: Fields },
  async ({ name, username, password, whose }, { actor, now }) => {
    if (actor && !actor.isGuest) return refuse("already-signed-in");
    if (actor && !whose && (await hasWork(actor.id))) return refuseFields({ whose: "choose-one" });
    const tooMany = await guardSignUp(now);
    if (tooMany) return tooMany;
    const recoveryCode = makeRecoveryCode(randomInt);
    const guestId = becomesAccount(actor, whose) ? actor.id : null;
    const created = await createAccount(
      {
        name,
        ...username,
        passwordHash: await hashPassword(password),
        recoveryHash: hashRecoveryCode(recoveryCode),
      },
      guestId,
    );
    if (!created.ok) {
      return created.refusal === "conflict"
        ? refuse("conflict")
        : refuseFields({ username: "username-taken" });
    }
    if (actor && !guestId) await endSessionsOf(actor.id);
    await startSession({ username: username.username, password });
    await rememberBrowser(created.value);
    return done({ recoveryCode });
  },
);

function becomesAccount(
  actor: Actor,
  whose: "mine" | "not-mine" | undefined,
): actor is NonNullable<Actor> {
  return actor !== null && whose !== "not-mine";
}

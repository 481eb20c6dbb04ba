"use server";

import { randomInt } from "node:crypto";
import { z } from "zod";
import { recoverAccount } from "./account.store";
import { defineAction } from "./define-action";
import { guardedGuess } from "./guarded-guess";
import { hashPassword } from "./password";
import { hashRecoveryCode, makeRecoveryCode } from "./recovery-code";
import { done, refuse } from "./result";
import { GivenCode, GivenUsername, NewPassword } from "./typed-parts";
import { normalizeUsername } from "./username";

const Fields = z.object({
  username: GivenUsername,
  recoveryCode: GivenCode,
  password: NewPassword,
});

/**
 * Sets a new password with a recovery code, ends all sessions, and shows a new code once. One refusal for
 * an unknown username and a wrong code; the new password is hashed before either is looked at, so the
 * time tells nothing.
 */
export const recover = defineAction({ form: "recover", schema: Fields }, async (typed, { now }) => {
  const username = normalizeUsername(typed.username);
  const newCode = makeRecoveryCode(randomInt);
  const recovered = await guardedGuess({ guess: "recover", username, now }, async () => {
    const isRight = await recoverAccount({
      username,
      codeHash: hashRecoveryCode(typed.recoveryCode),
      passwordHash: await hashPassword(typed.password),
      newCodeHash: hashRecoveryCode(newCode),
    });
    return isRight ? { recoveryCode: newCode } : null;
  });
  if (recovered.ok) return done(recovered.value);
  return recovered.refusal === "wrong" ? refuse("wrong-code") : recovered;
});

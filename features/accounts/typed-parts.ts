import { z } from "zod";
import { nameFault, tidyName } from "./display-name";
import type { FieldFault } from "./forms";
import { displayUsername, normalizeUsername, usernameFault } from "./username";

/** A text that a rule of ours judges; the fault's name is the issue's message. */
const judged = (faultOf: (typed: string) => FieldFault | null) =>
  z.string().superRefine((typed, context) => {
    const fault = faultOf(typed);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });

/** The name to be shown. */
export const DisplayName = judged(nameFault).transform(tidyName);

/** A username to be taken, in both its forms. */
export const NewUsername = judged(usernameFault).transform((typed) => ({
  username: normalizeUsername(typed),
  displayUsername: displayUsername(typed),
}));

/** A username to be looked up: whatever it is, one that cannot exist is refused like one that does not. */
export const GivenUsername = z.string().trim().min(1, "missing").max(200, "username-too-long");

const LONGEST_PASSWORD = 128;

/** A password to be set. Lengths are UTF-16 units, as better-auth counts them. */
export const NewPassword = z
  .string()
  .min(8, "password-too-short")
  .max(LONGEST_PASSWORD, "password-too-long");

/** A password to be checked. */
export const GivenPassword = z
  .string()
  .min(1, "missing")
  .max(LONGEST_PASSWORD, "password-too-long");

export const GivenCode = z.string().trim().min(1, "missing").max(200, "malformed");

/** "Is it yours?", asked of a guest's work. */
export const Whose = z.enum(["mine", "not-mine"], { error: "choose-one" });

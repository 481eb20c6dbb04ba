import type { Learner } from "./roster.store";

type Asked = Pick<
  Learner,
  "state" | "isGuest" | "isMadeHere" | "letsReset" | "isAdministrator" | "isStaff"
>;

/** Why a class's teacher may not set a new first password for a learner's account. */
export type NoReset = "not-here" | "guest" | "not-agreed" | "staff";

/**
 * Whether a class's teacher may set a new first password, which opens the account to them: only where this class's
 * teachers made it, or its owner agreed when joining; and never where it opens more than a learner's things.
 */
export function resetRefusal(learner: Asked): NoReset | null {
  if (learner.state !== "active") return "not-here";
  if (learner.isGuest) return "guest";
  if (learner.isAdministrator || learner.isStaff) return "staff";
  return learner.isMadeHere || learner.letsReset ? null : "not-agreed";
}

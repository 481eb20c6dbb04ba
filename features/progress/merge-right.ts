import type { Learner } from "@/features/classrooms/roster/roster.store";

type Asked = Pick<
  Learner,
  "userId" | "state" | "isGuest" | "isMadeHere" | "isAdministrator" | "isStaff"
>;

/** Why two accounts of a class may not be made one. */
export type NoMerge = "same" | "not-here" | "staff" | "into-guest" | "not-made-here";

/**
 * Whether a class's teacher may put one learner's account into another's: both are in the class, and the one that ends is
 * a guest or an account that this class's teachers made. Nobody's own account is ended by a teacher.
 */
export function mergeRefusal(kept: Asked, ended: Asked): NoMerge | null {
  if (kept.userId === ended.userId) return "same";
  if (kept.state !== "active" || ended.state !== "active") return "not-here";
  if (ended.isAdministrator || ended.isStaff) return "staff";
  // A guest is one browser's: an account's work would be lost with it.
  if (kept.isGuest && !ended.isGuest) return "into-guest";
  return ended.isGuest || ended.isMadeHere ? null : "not-made-here";
}

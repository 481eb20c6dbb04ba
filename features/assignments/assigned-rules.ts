import type { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import type { Assignment } from "./assignment";
import type { Cell } from "./compose-cells";

/** The rules that a learner's attempts at an assignment are under, beside those that they began with. */
export const rulesFor = (
  assignment: Pick<Assignment, "settings">,
  { rules }: Pick<Cell, "rules">,
): Pick<
  QuizSettings,
  "opensAt" | "dueAt" | "cutOffAt" | "attemptsAllowed" | "extraMinutes" | "release"
> => ({
  opensAt: rules.opensAt,
  dueAt: rules.dueAt,
  cutOffAt: rules.cutOffAt,
  attemptsAllowed: rules.attemptsAllowed,
  extraMinutes: rules.extraMinutes,
  release: assignment.settings.release,
});

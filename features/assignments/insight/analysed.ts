import type { Assignment } from "../assignment";
import type { Analysed } from "./item-analysis.store";

/** What the attempts of an assignment are analysed by. */
export const analysedOf = (
  assignment: Pick<Assignment, "id" | "classroomId" | "settings">,
): Analysed => ({
  classroomId: assignment.classroomId,
  assignmentId: assignment.id,
  gradingMethod: assignment.settings.gradingMethod,
});

import type { Assignment } from "../assignment";

/** Whether an assignment has a paper that is the same for everybody: attempts at others draw items of their own. */
export function hasPaper({ content }: Pick<Assignment, "content">): boolean {
  switch (content.kind) {
    case "lesson-quiz":
      return true;
    case "picked":
      return content.quiz.draw === null || content.quiz.draw >= content.quiz.items.length;
    case "reading":
    case "final-quiz":
      return false;
  }
}

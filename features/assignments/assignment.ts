import type { QuizSettings } from "@/features/quizzes/attempts/quiz-settings";
import type { Locale } from "@/i18n/routing";
import type { AssignmentContent } from "./assignment-content";
import type { BaseRules } from "./effective-rules";

/** A quiz or a lesson set to a class, as it stands now. */
export type Assignment = {
  id: string;
  classroomId: string;
  /** What the teacher calls it; "" where the quiz's own title serves. */
  title: string;
  content: AssignmentContent;
  /** Rules of its attempts; the dates in it are those of the assignment. Those of a lesson to read say nothing. */
  settings: QuizSettings;
  audience: "everyone" | "groups" | "persons";
  /** The groups it is set to; [] for the other audiences, and where those groups are no more. */
  groups: readonly { id: string; name: string }[];
  opensAt: Date;
  dueAt: Date | null;
  cutOffAt: Date | null;
  /** When the last learner's time is over, extensions included; null where it never is. */
  releaseAt: Date | null;
  alsoLanguage: Locale | null;
  resultsHidden: boolean;
  /** The assignment that this one was made after. */
  copyOfId: string | null;
  archivedAt: Date | null;
  version: number;
  changedById: string | null;
  changedAt: Date;
  createdAt: Date;
  /** Learners erased since who had an outcome, and the sum of those. */
  erasedCount: number;
  erasedOutcomes: number;
};

/** What holds for whoever has no extension. */
export const baseRulesOf = (
  assignment: Pick<Assignment, "opensAt" | "dueAt" | "cutOffAt" | "settings">,
): BaseRules => ({
  opensAt: assignment.opensAt,
  dueAt: assignment.dueAt,
  cutOffAt: assignment.cutOffAt,
  attemptsAllowed: assignment.settings.attemptsAllowed,
});

export const isReading = ({ content }: Pick<Assignment, "content">): boolean =>
  content.kind === "reading";

import { attemptPath } from "@/features/quizzes/attempts/paths";
import type { NextStep } from "./next-step";

/**
 * The page where a next step is taken, without the language in front. A quiz is begun by a form, so a step
 * that begins one leads to the lesson that has the form.
 */
export function stepPath(step: NextStep): string {
  switch (step.kind) {
    case "continue-attempt":
      return attemptPath(step.attempt, step.item ?? "review");
    case "read-lesson":
    case "take-quiz":
    case "try-again":
      return `/lessons/${step.lesson}`;
    case "done":
      return "/";
  }
}

import "server-only";
import { findLesson } from "@/curriculum";
import type { Actor } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import { findStanding } from "@/features/classrooms/class-member.store";
import { QuizSettings, selfStudy } from "@/features/quizzes/attempts/quiz-settings";
import { FINAL_ITEMS } from "@/features/quizzes/final/final-quiz";
import type { Locale } from "@/i18n/routing";
import type { AssignmentContent } from "../assignment-content";
import { titleOfContent } from "../content-title";
import { assignmentPath, PICKED_QUIZZES, pickedQuizPath } from "../paths";
import { findOwnQuiz, mayPickQuizzes } from "./own-quiz";
import { contentOfDraft } from "./picked-draft";
import { findAssignedContent } from "./previewed.store";

/** A quiz that somebody may look at as a learner. */
export type Previewed = {
  /** What names it in addresses; see `previewPath`. */
  what: string;
  /** What it is called; null for what its content is called. */
  title: string | null;
  /** null while it has no items. */
  content: AssignmentContent | null;
  /** How many items of a lesson's bank or of the whole course are drawn. */
  itemCount: number;
  /** Where it came from, without the language in front. */
  back: string;
};

/** What somebody may look at; null for what is unknown and for what is not theirs alike. */
export async function findPreviewed(actor: Actor, what: string): Promise<Previewed | null> {
  const [, kind = "picked", id = what] = /^(lesson|assignment|picked)-(.+)$/.exec(what) ?? [];
  if (what === "final")
    return ofCourse(actor, { what, content: { kind: "final-quiz" }, itemCount: FINAL_ITEMS });
  if (kind === "lesson") {
    const lesson = findLesson(id);
    const content = { kind: "lesson-quiz", lesson: id } as const;
    return lesson ? ofCourse(actor, { what, content, itemCount: selfStudy.itemCount }) : null;
  }
  return kind === "assignment" ? ofAssignment(actor, id) : ofPicked(actor, id);
}

async function ofCourse(
  actor: Actor,
  quiz: Pick<Previewed, "what" | "content" | "itemCount">,
): Promise<Previewed | null> {
  if (!(await mayPickQuizzes(actor))) return null;
  return { ...quiz, title: null, back: PICKED_QUIZZES };
}

async function ofPicked(actor: Actor, id: string): Promise<Previewed | null> {
  const own = await findOwnQuiz(actor, id);
  if (!own) return null;
  const { quiz } = own;
  return {
    ...{ what: id, title: quiz.title, content: contentOfDraft(quiz) },
    ...{ itemCount: quiz.draft.items.length, back: pickedQuizPath(id) },
  };
}

async function ofAssignment(actor: Actor, id: string): Promise<Previewed | null> {
  const assigned = await findAssignedContent(id);
  const standing = assigned && (await findStanding(actor, assigned.classroomId));
  if (!standing || !may(actor, "see-results", { role: standing.role })) return null;
  const { classroomId, title, content, settings } = assigned;
  return {
    what: `assignment-${id}`,
    title: title || null,
    content,
    itemCount: QuizSettings.parse(settings).itemCount,
    back: assignmentPath(classroomId, id),
  };
}

/** What it is called in a language. */
export async function titleOfPreviewed(
  { title, content }: Previewed,
  locale: Locale,
): Promise<string> {
  return title ?? (content ? titleOfContent(content, locale) : "");
}

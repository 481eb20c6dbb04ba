import "server-only";
import { z } from "zod";
import { findLesson } from "@/curriculum";
import type { Actor } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import { FINAL_ITEMS, findFinalQuiz } from "@/features/quizzes/final/final-quiz";
import { findAssignment } from "./assignment.store";
import type { AssignmentContent } from "./assignment-content";
import { contentOfDraft } from "./picking/picked-draft";
import { findPickedQuiz } from "./picking/picked-quiz.store";

/** What a teacher chose to set: its content, how many items an attempt asks, and what it is a copy of. */
export type ChosenContent = {
  content: AssignmentContent;
  itemCount: number;
  copyOfId: string | null;
};

const LESSON_ITEMS = 10;

/**
 * What a choice of the address or a form stands for: "lesson-<slug>", "reading-<slug>", "final", "picked-<id>", or
 * "copy-<id>" of an assignment of the class. Null for what is unknown, another's, or has nothing to ask.
 */
export async function findContent(
  choice: string,
  { actor, classroomId }: { actor: Actor; classroomId: string },
): Promise<ChosenContent | null> {
  const cut = choice.indexOf("-");
  const [kind, rest] = cut < 0 ? [choice, ""] : [choice.slice(0, cut), choice.slice(cut + 1)];
  if (kind === "final") return findFinal();
  if (kind === "lesson" || kind === "reading") return ofLesson(kind, rest);
  if (!z.uuid().safeParse(rest).success) return null;
  if (kind === "copy") return ofCopy(classroomId, rest);
  return kind === "picked" ? ofPicked(actor, rest) : null;
}

async function findFinal(): Promise<ChosenContent | null> {
  const quiz = await findFinalQuiz();
  return quiz ? fresh({ kind: "final-quiz" }, FINAL_ITEMS) : null;
}

async function ofLesson(kind: "lesson" | "reading", slug: string): Promise<ChosenContent | null> {
  const lesson = findLesson(slug);
  if (!lesson) return null;
  if (kind === "reading") return fresh({ kind: "reading", lesson: lesson.slug }, 1);
  const count = lesson.items.length;
  if (count === 0) return null;
  return fresh({ kind: "lesson-quiz", lesson: lesson.slug }, Math.min(count, LESSON_ITEMS));
}

async function ofCopy(classroomId: string, id: string): Promise<ChosenContent | null> {
  const found = await findAssignment(classroomId, id);
  return (
    found && { content: found.content, itemCount: found.settings.itemCount, copyOfId: found.id }
  );
}

async function ofPicked(actor: Actor, id: string): Promise<ChosenContent | null> {
  const picked = await findPickedQuiz(id);
  if (!picked || picked.archivedAt || !may(actor, "use-picked-quiz", picked)) return null;
  const content = contentOfDraft(picked);
  return content && fresh(content, picked.draft.draw ?? picked.draft.items.length);
}

const fresh = (content: AssignmentContent, itemCount: number): ChosenContent => ({
  ...{ content, itemCount, copyOfId: null },
});

import "server-only";
import { bankOfLesson, worthOne } from "@/features/quizzes/attempts/bank";
import type { DrawnItem } from "@/features/quizzes/attempts/start-attempt.store";
import { itemsOnSheet, selectItems } from "@/features/quizzes/worksheets/select-items";
import type { AssignmentContent } from "../assignment-content";
import { quizOfContent } from "../content-quiz";
import { hasPaper } from "./has-paper";

/** Every paper has the same items in the same order, whoever's it is. */
const ONE_SEED = 1;

/**
 * The items that stand on an assignment's paper, in its order: of a lesson's quiz, those of the lesson's worksheet; of a
 * quiz that a teacher picked, all. null where there is no paper that everybody has: attempts draw items of their own.
 *
 * @param languages how many the sheet is in: one in three has fewer items
 */
export async function paperItems(
  content: AssignmentContent,
  languages: number,
): Promise<readonly DrawnItem[] | null> {
  switch (content.kind) {
    case "reading":
    case "final-quiz":
      return null;
    case "lesson-quiz": {
      const bank = await bankOfLesson(content.lesson);
      const items = bank.map(({ item }) => item);
      const chosen = selectItems(items, itemsOnSheet(languages));
      const drawn = chosen.flatMap((item) => bank.find((entry) => entry.item === item) ?? []);
      return drawn.length === 0 ? null : drawn.map(worthOne);
    }
    case "picked": {
      const { quiz } = content;
      // The paper keeps the teacher's order, whichever way attempts on screens are mixed.
      const paper = { ...content, quiz: { ...quiz, order: "fixed" as const } };
      const draw = hasPaper({ content })
        ? await quizOfContent(paper, { itemCount: quiz.items.length })
        : null;
      return draw?.(ONE_SEED) ?? null;
    }
  }
}

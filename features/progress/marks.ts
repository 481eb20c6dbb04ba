import "server-only";
import type { Actor } from "@/features/accounts/actor";
import { nextStep } from "./next-step";
import { stepPath } from "./paths";
import { isBegun, readStandings } from "./standing";

/** What /course.js lays over the course pages, which are the same for everyone. */
export type Marks = {
  /** The account's name; null for a guest and for nobody. */
  name: string | null;
  isGuest: boolean;
  /** Slugs of the lessons read. */
  read: string[];
  /** By the quiz's id: the best outcome, 0 to 1, and the attempt in progress, each null where there is none. */
  quizzes: Record<string, { best: number | null; inProgress: string | null }>;
  /** Where to go on; `path` is without the language. Null for whoever has not begun, and when all is done. */
  continue: { kind: string; lesson: string; path: string } | null;
};

/** The marks of whoever asks. Reads only: nobody stays nobody. */
export async function readMarks(actor: Actor): Promise<Marks> {
  if (!actor) return { name: null, isGuest: false, read: [], quizzes: {}, continue: null };
  const standings = await readStandings(actor.id, new Date());
  const tried = standings.filter(({ attempts }) => attempts > 0);
  const step = nextStep(standings);
  return {
    name: actor.isGuest ? null : actor.name,
    isGuest: actor.isGuest,
    read: standings.filter(({ isRead }) => isRead).map(({ lesson }) => lesson),
    quizzes: Object.fromEntries(
      tried.map(({ lesson, best, inProgress }) => [
        lesson,
        { best, inProgress: inProgress?.attempt ?? null },
      ]),
    ),
    continue:
      standings.some(isBegun) && step.kind !== "done"
        ? { kind: step.kind, lesson: step.lesson, path: stepPath(step) }
        : null,
  };
}

import type { units } from "./course";

/**
 * The teacher's notes of the lessons, without their words (messages `notes/<slug>`): all twelve have the same parts, so
 * that a teacher finds her way in any of them. What differs in structure is how many minutes a step takes.
 */

/** A class, step by step. The short plan leaves out the activity and the quiz on paper. */
export const steps = ["opening", "reading", "look", "talk", "activity", "quiz", "close"] as const;
export type Step = (typeof steps)[number];

export const aims = ["understand", "practise", "question"] as const;
/** Of a word, of an idea, of what the study says and by whom. */
export const misunderstandings = ["word", "idea", "source"] as const;
export const activityParts = ["begin", "play", "gather"] as const;

/** All keys of a lesson's notes, dotted. */
export const notesKeys: readonly string[] = [
  ...aims.map((id) => `aims.${id}`),
  "care",
  ...steps.map((id) => `steps.${id}`),
  "question.listen",
  "question.push",
  ...misunderstandings.map((id) => `misunderstandings.${id}`),
  "activity.title",
  "activity.materials",
  ...activityParts.map((id) => `activity.${id}`),
  "languages",
];

/** Minutes of each step; 0 for one that is left out. */
type Minutes = Readonly<Record<Step, number>>;
/** A class of 45 minutes and one of 90. */
export type Plan = { short: Minutes; long: Minutes };

type Slug = (typeof units)[number]["lessons"][number]["slug"];

/** Minutes in the order of the steps. */
type Row = readonly [number, number, number, number, number, number, number];

function minutes([opening, reading, look, talk, activity, quiz, close]: Row): Minutes {
  return { opening, reading, look, talk, activity, quiz, close };
}

const plan = (short: Row, long: Row): Plan => ({ short: minutes(short), long: minutes(long) });

export const plans: Readonly<Record<Slug, Plan>> = {
  "one-people-three-states": plan([5, 15, 8, 12, 0, 0, 5], [5, 20, 15, 10, 20, 15, 5]),
  "triple-border": plan([5, 15, 5, 15, 0, 0, 5], [5, 20, 10, 15, 20, 15, 5]),
  "new-actors": plan([8, 17, 5, 10, 0, 0, 5], [10, 20, 5, 15, 20, 15, 5]),
  "what-is-paradiplomacy": plan([5, 17, 5, 13, 0, 0, 5], [5, 20, 5, 15, 25, 15, 5]),
  "latin-america": plan([5, 15, 7, 13, 0, 0, 5], [5, 20, 10, 15, 20, 15, 5]),
  "world-stage": plan([5, 15, 8, 12, 0, 0, 5], [5, 20, 10, 15, 20, 15, 5]),
  recognition: plan([8, 15, 5, 12, 0, 0, 5], [10, 20, 5, 15, 20, 15, 5]),
  autonomy: plan([6, 15, 5, 14, 0, 0, 5], [8, 22, 5, 15, 20, 15, 5]),
  "birth-of-the-alliance": plan([5, 15, 8, 12, 0, 0, 5], [5, 20, 10, 10, 25, 15, 5]),
  "how-it-works": plan([6, 15, 6, 13, 0, 0, 5], [8, 20, 7, 15, 20, 15, 5]),
  tensions: plan([5, 15, 7, 13, 0, 0, 5], [5, 20, 10, 15, 20, 15, 5]),
  "balance-and-future": plan([5, 12, 12, 11, 0, 0, 5], [5, 15, 15, 15, 20, 15, 5]),
};

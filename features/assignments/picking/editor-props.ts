import type { ReactNode } from "react";
import type { Fields, FormState } from "@/features/accounts/forms";

/** One item of a quiz in its editor; `head` was drawn by the server. */
export type EditorRow = {
  item: string;
  /** "<lesson>/<item>", as the form sends it. */
  name: string;
  /** "Question 3" */
  label: string;
  /** As it is typed, in the shapes of the language. */
  points: string;
  head: ReactNode;
};

/** The sentences of the editor, in the reader's language. */
export type EditorWords = {
  title: string;
  draw: string;
  drawHint: string;
  order: string;
  orders: Record<"fixed" | "shuffled", string>;
  save: string;
  chosen: string;
  none: string;
  points: string;
  up: string;
  down: string;
  remove: string;
  unavailable: string;
};

export type EditorProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  /** The version that is shown; what is sent was made of it. */
  version: number;
  /** Language, quiz, and what of the bank is shown. */
  hidden: Fields;
  /** Title, how many are drawn, order: as saved, or as typed before the language was switched. */
  typed: Fields;
  rows: readonly EditorRow[];
  words: EditorWords;
  /** When it was saved last, in words. */
  kept: string;
  /** What the quiz comes to. */
  totals: ReactNode;
};

/** What an item's field of points is called in what is said of it: all of them are sent under one name. */
export const pointsField = (item: string): string => `points-${item}`;

/** The form's id: the page's language buttons and the bank's buttons belong to it. */
export const QUIZ_FORM = "quiz";

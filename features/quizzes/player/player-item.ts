import type { ReactNode } from "react";
import type { Item } from "@/curriculum/types";
import type { Completeness } from "../items/completeness";
import type { SavedItem, SaveState } from "../saving/saver-parts";

/** One item as the player in the browser needs it: ids and numbers, nothing of its key; `body` was drawn by the server. */
export type PlayerItem = SavedItem & {
  position: number;
  interaction: Item["interaction"];
  /** How many parts it has, to tell an incomplete response from a complete one. */
  parts: number;
  state: SaveState;
  completeness: Completeness;
  flagged: boolean;
  /** Checked for the last time: its response stands. */
  isSettled: boolean;
  /** "Question 3 of 8" */
  heading: string;
  /** "Question 3" */
  label: string;
  /** What the form tells beside the response. */
  hidden: Record<string, string>;
  body: ReactNode;
};

/** The sentences of the player, in the reader's language. */
export type PlayerWords = {
  states: Record<SaveState, string>;
  completeness: Record<Completeness, string>;
  previous: string;
  next: string;
  toReview: string;
  overview: string;
  flag: string;
  flagged: string;
  waitingItems: string;
  elsewhere: string;
  reload: string;
  timeOver: string;
};

/** An end of the attempt's time; null where no time runs. */
export type PlayerTime = {
  /** Milliseconds left when the server drew the page. */
  leftMs: number;
  /** Hand in by itself, or go and see what can still be done. */
  atEnd: "submit" | "look";
  words: { left: string; ends: string; five: string; one: string };
} | null;

/** A language that can be shown beneath the reader's own, or none. */
type AlsoChoice = { value: string; label: string; lang: string | undefined; isOn: boolean };

export type PlayerProps = {
  attempt: string;
  /** Where responses and flags go. */
  action: string;
  flagAction: string;
  token: string;
  language: string;
  items: readonly PlayerItem[];
  /** How many items the attempt has; with sequential navigation the page holds only one. */
  count: number;
  current: number;
  isSequential: boolean;
  /** The page before handing in. */
  reviewHref: string;
  time: PlayerTime;
  also: { label: string; choices: readonly AlsoChoice[] };
  words: PlayerWords;
};

/** The form of the item on screen; the language buttons of the header belong to it. */
export const FORM_ID = "response";
/** The form that hands the attempt in when its time is over. */
export const HAND_IN_ID = "hand-in";

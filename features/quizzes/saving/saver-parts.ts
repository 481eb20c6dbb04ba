import type { Outbox } from "./outbox";
import type { Sent, WaitingResponse } from "./waiting-response";

/**
 * What the learner is told of the response on screen. waiting: kept by this browser, to be sent · unsaved: not even that.
 */
export type SaveState =
  | "untouched"
  | "saved"
  | "saving"
  | "waiting"
  | "unsaved"
  | "older"
  | "tie"
  | "late"
  | "closed";

/** An item as the page got it: what is saved of it, and how often a response to it has counted. */
export type SavedItem = { item: string; sequence: number; revision: number; savedText: string };

export type SaverTarget = {
  attempt: string;
  action: string;
  token: string;
  language: string;
  items: readonly SavedItem[];
};

export type SaverParts = {
  outbox: Outbox;
  send: (waiting: WaitingResponse) => Promise<Sent>;
  /** An item's state changed; `message` is the server's own sentence where it refused. */
  tell: (item: string, state: SaveState, message?: string) => void;
  /** Another device answered these items of the same attempt. */
  tellElsewhere: (items: readonly string[]) => void;
};

/** What is done to an assignment by one press; each has its words in `ui.assignments.acts.deeds`. */
export const deeds = ["close", "close-soon", "hide", "show", "archive", "unarchive"] as const;
export type Deed = (typeof deeds)[number];

/** What "soon" is when a quiz is closed: long enough to finish a sentence. */
export const SOON_MS = 5 * 60_000;

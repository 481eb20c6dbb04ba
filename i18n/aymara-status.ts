import status from "@/messages/ay/status.json";

/** What is known of an Aymara text: no speaker has seen it, one has, or its Spanish changed since (design.md 9). */
export type TextState = "draft" | "reviewed" | "stale";

type Entry = { state: TextState; spanish: string };

/** The state of one Aymara text; `file` as in messages/ay without ".json". Unknown texts count as drafts. */
export function aymaraState(file: string, key: string): TextState {
  // The file is written by `npm run aymara:status` and proven by check:messages; JSON modules type `state` as string.
  const files = status as unknown as Record<string, Record<string, Entry> | undefined>;
  return files[file]?.[key]?.state ?? "draft";
}

/** Whether every text of a file, or every one under a key, has been reviewed by a speaker. */
export function isReviewed(file: string, under = ""): boolean {
  const files = status as unknown as Record<string, Record<string, Entry> | undefined>;
  const entries = Object.entries(files[file] ?? {}).filter(([key]) => key.startsWith(under));
  return entries.length > 0 && entries.every(([, entry]) => entry.state === "reviewed");
}

/** What is known of the texts of a file under a key together: stale where one is, reviewed only where all are. */
export function stateUnder(file: string, under: string): TextState {
  const files = status as unknown as Record<string, Record<string, Entry> | undefined>;
  const states = Object.entries(files[file] ?? {})
    .filter(([key]) => key.startsWith(under))
    .map(([, entry]) => entry.state);
  if (states.includes("stale")) return "stale";
  return states.length > 0 && states.every((state) => state === "reviewed") ? "reviewed" : "draft";
}

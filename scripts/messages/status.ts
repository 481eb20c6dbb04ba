import { createHash } from "node:crypto";
import { z } from "zod";
import { flatten, type MessageFiles } from "./tree";

/**
 * What is known of one Aymara text. `spanish` and `aymara` are hashes of the texts at the time: of the
 * Spanish it renders, and (reviewed ones) of the Aymara that the speaker read.
 */
const Entry = z.strictObject({
  state: z.enum(["draft", "reviewed", "stale"]),
  spanish: z.string(),
  aymara: z.string().optional(),
  by: z.string().optional(),
  on: z.string().optional(),
  dialect: z.string().optional(),
});
const Status = z.record(z.string(), z.record(z.string(), Entry));

type StatusEntry = z.infer<typeof Entry>;
/** File without ".json" to dotted key to what is known; both sorted. */
export type Status = z.infer<typeof Status>;

/** The first 12 hex digits of a text's SHA-256. */
export function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** @throws ZodError on a status file of another shape */
export function parseStatus(json: unknown): Status {
  return Status.parse(json);
}

type Texts = { spanish: string; aymara: string };

/** What an entry becomes now: new texts are drafts; a changed Spanish makes any text stale. */
function nextEntry(entry: StatusEntry | undefined, texts: Texts, redrafted: boolean): StatusEntry {
  const draft: StatusEntry = { state: "draft", spanish: textHash(texts.spanish) };
  if (!entry) return draft;
  const isRewritten = entry.aymara !== undefined && entry.aymara !== textHash(texts.aymara);
  // A speaker's word holds for the text that the speaker read, not for what was made of it later.
  const isBehind = entry.spanish !== draft.spanish;
  if (isRewritten || (redrafted && isBehind)) return draft;
  if (isBehind) return { ...entry, state: "stale" };
  if (entry.state !== "stale") return entry;
  // The Spanish is again what it was: so is what was known of the Aymara.
  return { ...entry, state: entry.aymara === undefined ? "draft" : "reviewed" };
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/**
 * The status file as it should be now, sorted. Never makes a text reviewed that was not.
 *
 * @param redrafted the file whose stale texts a drafter has rewritten
 */
export function nextStatus(
  status: Status,
  texts: { es: MessageFiles; ay: MessageFiles },
  redrafted?: string,
): Status {
  const files = Object.entries(texts.ay).map(([file, json]): [string, Status[string]] => {
    const spanish = flatten(texts.es[file] ?? {}).messages;
    const entries = [...flatten(json).messages]
      .filter(([key]) => spanish.has(key))
      .map(([key, aymara]): [string, StatusEntry] => {
        const pair = { spanish: spanish.get(key) ?? "", aymara };
        return [key, nextEntry(status[file]?.[key], pair, file === redrafted)];
      });
    return [file, Object.fromEntries(entries.sort(byName))];
  });
  return Object.fromEntries(files.sort(byName));
}

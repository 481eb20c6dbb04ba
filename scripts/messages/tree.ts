/** The files of messages/ as they lie on disk, before anything is known of them. */
export type MessageTree = {
  /** Per language: file without ".json" ("ui/quiz", "lessons/…", "glossary") to its parsed JSON. */
  es: MessageFiles;
  en: MessageFiles;
  ay: MessageFiles;
  /** messages/ay/pending.json and messages/ay/status.json, parsed. */
  pending: unknown;
  status: unknown;
};

export type MessageFiles = Readonly<Record<string, unknown>>;
export type Language = "es" | "en" | "ay";

/** One thing that is wrong: where, which rule, and what to do about it. */
export type Finding = {
  language: Language;
  file: string;
  key: string;
  rule: string;
  detail: string;
};

/** What flattening found: messages by dotted key, and the keys whose value is neither text nor a group. */
export type FlatFile = { messages: Map<string, string>; strange: string[] };

/** The messages of one file under their dotted keys; arrays, numbers, null and empty groups are strange. */
export function flatten(json: unknown): FlatFile {
  const flat: FlatFile = { messages: new Map(), strange: [] };
  collect(json, [], flat);
  return flat;
}

function collect(value: unknown, path: string[], flat: FlatFile): void {
  if (typeof value === "string") {
    flat.messages.set(path.join("."), value);
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    flat.strange.push(path.join("."));
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    if (key.includes(".")) flat.strange.push([...path, key].join("."));
    else collect(part, [...path, key], flat);
  }
}

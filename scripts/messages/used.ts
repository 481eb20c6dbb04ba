import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Finding, flatten, type MessageFiles } from "./tree";

/** Rooms whose code asks for words, and the ids under which it does. */
const ROOMS = ["app", "curriculum", "features", "i18n", "server", "ui"];
const root = new URL("../../", import.meta.url);

/** The sources that may ask for a message, as one text. */
export function readSources(): string {
  const folders = ROOMS.map((room) => fileURLToPath(new URL(room, root)));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|m?js)$/.test(entry.name))
      .filter((entry) => !entry.name.includes(".test."))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  return files.map((file) => readFileSync(file, "utf8")).join("\n");
}

/**
 * Words of the interface that no code asks for. Keys may be put together at run time, so only the last
 * part of a key is looked for, as a word anywhere: it misses some dead words and accuses no living one.
 */
export function unusedFindings(es: MessageFiles, sources: string): Finding[] {
  const words = new Set(sources.match(/[\w-]+/g));
  return Object.entries(es)
    .filter(([file]) => file.startsWith("ui/"))
    .flatMap(([file, json]) =>
      [...flatten(json).messages.keys()]
        .filter((key) => !words.has(key.split(".").at(-1) ?? key))
        .map((key): Finding => {
          return { language: "es", file, key, rule: "unused-key", detail: "no code asks for it" };
        }),
    );
}

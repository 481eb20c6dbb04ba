import { readdirSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { MessageFiles, MessageTree } from "./tree";

const root = new URL("../../messages/", import.meta.url);
/** Files of messages/ay that are about messages, not messages. */
const BOOKKEEPING = ["pending", "status"];

function readFiles(language: string): MessageFiles {
  const folder = fileURLToPath(new URL(`${language}/`, root));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`)
    .sort();
  return Object.fromEntries(
    paths.map((path): [string, unknown] => [
      relative(folder, path)
        .split(sep)
        .join("/")
        .replace(/\.json$/, ""),
      JSON.parse(readFileSync(path, "utf8")),
    ]),
  );
}

/** Reads all of messages/. @throws SyntaxError on a file that is not JSON */
export function readMessageTree(): MessageTree {
  const ay = readFiles("ay");
  const words = Object.entries(ay).filter(([file]) => !BOOKKEEPING.includes(file));
  return {
    es: readFiles("es"),
    en: readFiles("en"),
    ay: Object.fromEntries(words),
    pending: ay.pending,
    status: ay.status,
  };
}

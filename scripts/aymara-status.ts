import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readMessageTree } from "./messages/read-tree";
import { nextStatus, parseStatus, type Status } from "./messages/status";

/**
 * `npm run aymara:status [-- --redrafted <file>]`: brings messages/ay/status.json up to date. New
 * texts are drafts, texts whose Spanish changed are stale; `--redrafted ui/quiz` says that the stale
 * texts of that file have been rewritten. It never makes a text reviewed: that is a speaker's word.
 */

const { values } = parseArgs({ options: { redrafted: { type: "string" } } });
const tree = readMessageTree();
const redrafted = values.redrafted?.replace(/\.json$/, "");
if (redrafted !== undefined && !(redrafted in tree.ay)) {
  throw new Error(`messages/ay has no file "${redrafted}" (name it like ui/quiz)`);
}
const status = nextStatus(parseStatus(tree.status), tree, redrafted);
writeFileSync(
  new URL("../messages/ay/status.json", import.meta.url),
  `${JSON.stringify(status, null, 2)}\n`,
);

const counts = (files: Status): string =>
  ["draft", "reviewed", "stale"]
    .map((state) => {
      const entries = Object.values(files).flatMap((file) => Object.values(file));
      return `${entries.filter((entry) => entry.state === state).length} ${state}`;
    })
    .join(", ");
console.log(`messages/ay/status.json: ${counts(status)}`);

import { readFileSync } from "node:fs";
import { checkMessages } from "./messages/check-messages";
import { copiedFindings, readExemptions } from "./messages/copied";
import { readOutlines } from "./messages/outlines";
import { readMessageTree } from "./messages/read-tree";
import { type Finding, flatten } from "./messages/tree";
import { readSources, unusedFindings } from "./messages/used";

/** `npm run check:messages`: the words of the three languages agree, and none is copied from the study. */

const data = (file: string): string =>
  readFileSync(new URL(`./messages/data/${file}`, import.meta.url), "utf8");

const tree = readMessageTree();
const study = {
  hashes: new Set(data("study-runs.txt").split("\n")),
  exemptions: readExemptions(data("copied-exemptions.tsv")),
};
const copied = (["es", "en", "ay"] as const).flatMap((language) =>
  Object.entries(tree[language]).flatMap(([file, json]) =>
    copiedFindings(flatten(json), { language, file }, study),
  ),
);
const findings: Finding[] = [
  ...checkMessages(tree, await readOutlines()),
  ...unusedFindings(tree.es, readSources()),
  ...copied,
];

for (const { language, file, key, rule, detail } of findings) {
  console.error(`${language}/${file}.json ${key}: ${rule}: ${detail}`);
}
const count = Object.values(tree.es).reduce<number>(
  (sum, json) => sum + flatten(json).messages.size,
  0,
);
console.log(`${count} messages in three languages, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;

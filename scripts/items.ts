import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readBanks } from "./items/bank";
import { readLeakExceptions } from "./items/leak";
import { lintBanks } from "./items/lint";
import { bankText } from "./items/print";
import { readOutlines } from "./messages/outlines";
import { readMessageTree } from "./messages/read-tree";

/**
 * `npm run items [-- --quiet]`: prints the item banks and what is wrong with them; `--quiet` prints that alone. Exit 1 where
 * something is.
 */

const { values } = parseArgs({ options: { quiet: { type: "boolean", default: false } } });
const exceptions = readLeakExceptions(
  readFileSync(new URL("./items/data/leak-exceptions.tsv", import.meta.url), "utf8"),
);
const banks = readBanks(await readOutlines(), readMessageTree());
const findings = lintBanks(banks, exceptions);

if (!values.quiet) console.log(banks.map(bankText).join("\n\n"));
for (const { lesson, item, rule, detail } of findings) {
  console.error(`${lesson}${item === "" ? "" : `/${item}`}: ${rule}: ${detail}`);
}
const count = banks.reduce((sum, { lesson }) => sum + lesson.items.length, 0);
console.log(`${count} items in ${banks.length} lessons, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;

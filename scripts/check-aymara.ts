import { type JudgedFile, judgeFile, type MessagePair } from "./aymara/judge-messages";
import { readMessageTree } from "./messages/read-tree";
import { flatten } from "./messages/tree";

/**
 * `npm run check:aymara [-- --all] [files]`: judges every Aymara file by its letters, its words and
 * what was left in Spanish. It prints what fails and a table; `--all` adds words that nobody has
 * attested and terms it did not find, which are no errors. It says nothing of grammar or meaning.
 */

const withRemarks = process.argv.includes("--all");
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const tree = readMessageTree();

function pairs(file: string): MessagePair[] {
  const spanish = flatten(tree.es[file] ?? {}).messages;
  return [...flatten(tree.ay[file]).messages].map(([key, ay]) => {
    return { key, ay, es: spanish.get(key) ?? "" };
  });
}

const percent = (share: number | undefined): string =>
  share === undefined ? "–" : `${(share * 100).toFixed(0)} %`;

function printMessages(file: string, judged: JudgedFile): void {
  for (const { key, failures, remarks, metrics } of judged.messages) {
    for (const { code, token, detail } of failures) {
      console.error(
        `FAIL ${file} ${key} (known ${percent(metrics.known)}): ${code} ${token ?? ""} ${detail ?? ""}`,
      );
    }
    if (!withRemarks) continue;
    for (const { code, token, detail } of remarks) {
      console.log(`     ${file} ${key}: ${code} ${token ?? ""} ${detail ?? ""}`);
    }
  }
}

const files = Object.keys(tree.ay).filter((file) => wanted.length === 0 || wanted.includes(file));
let failures = 0;
let missedTerms = 0;
const rows: string[] = [];
for (const file of files) {
  const judged = judgeFile(pairs(file));
  printMessages(file, judged);
  const failing = judged.messages.filter((message) => message.failures.length > 0).length;
  failures += failing + (judged.verdict === "fail" ? 1 : 0);
  missedTerms += judged.messages.filter((message) =>
    message.remarks.some(({ code }) => code === "TERM_NOT_FOUND"),
  ).length;
  const { known, foreign } = judged.metrics;
  rows.push(
    [
      file.padEnd(34),
      String(judged.messages.length).padStart(8),
      String(judged.sentences).padStart(9),
      percent(known).padStart(6),
      percent(foreign).padStart(7),
      String(failing).padStart(7),
      ` ${judged.verdict}`,
    ].join(" "),
  );
}
console.log(`${"file".padEnd(34)} messages sentences  known foreign failing  verdict`);
console.log(rows.join("\n"));
console.log(`${missedTerms} messages lack a term of the list (see --all); ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;

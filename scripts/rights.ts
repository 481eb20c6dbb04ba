import { kinds, rightsTable } from "@/features/accounts/rights-table";

/** `npm run rights`: prints who may do what, rights by kinds of person, as features/accounts/permission.ts has it. */

const named = ({ right, situation }: { right: string; situation: string }) =>
  situation === "" ? right : `${right} (${situation})`;

const rows = rightsTable();
const width = Math.max(...rows.map((row) => named(row).length));

// A letter over each column; the names they stand for would be wider than the table.
const letters = kinds.map((_, at) => String.fromCharCode(65 + at));
const line = (name: string, cells: readonly string[]) =>
  `${name.padEnd(width)}  ${cells.join(" ")}`;

console.log(kinds.map((kind, at) => `${letters[at]}  ${kind}`).join("\n"));
console.log(`\n${line("", letters)}`);
for (const row of rows) {
  console.log(
    line(
      named(row),
      kinds.map((kind) => (row.allowed.includes(kind) ? "●" : "·")),
    ),
  );
}

import "server-only";
import { APOSTROPHE_SIGNS, foldText } from "@/i18n/fold-text";
import { Prisma } from "@/prisma/generated/client";

/** Names compared and ordered in SQL as people do, whatever collation the server came with. */

const apostrophes = { signs: APOSTROPHE_SIGNS, one: "’".repeat([...APOSTROPHE_SIGNS].length) };

/** Small letters taken apart from their marks: ñ is n and a tilde. */
const takenApart = (column: Prisma.Sql) =>
  Prisma.sql`lower(normalize(translate(${column}, ${apostrophes.signs}, ${apostrophes.one}), NFKD))`;

/** The marks that take part, and signs that are not seen. */
const MARKS = "[\\u0300-\\u036f\\u00ad\\u200b-\\u200f]";

/** A name without case and marks, as `foldText` has it. */
const foldedName = (column: Prisma.Sql) =>
  Prisma.sql`regexp_replace(${takenApart(column)}, ${MARKS}, '', 'g')`;

/** What names are ordered by, as a phone book does: accents count nothing, ñ comes after n. */
export const nameKey = (column: Prisma.Sql) =>
  Prisma.sql`(regexp_replace(replace(${takenApart(column)}, ${"n\u0303"}, 'n~'), ${MARKS}, '', 'g') collate "C")`;

/** Whether a name has what somebody searches; an empty search finds all. */
export function nameHas(column: Prisma.Sql, search: string): Prisma.Sql {
  const folded = foldText(search);
  return folded === ""
    ? Prisma.sql`true`
    : Prisma.sql`strpos(${foldedName(column)}, ${folded}) > 0`;
}

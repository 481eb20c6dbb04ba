import { CsvError, parse } from "csv-parse/sync";
import { foldText } from "@/i18n/fold-text";

/** A class list out of a school's own file, as text separated by commas, semicolons or tabs. */

/** A line of it; what it does not have is "". */
export type ImportRow = {
  /** Where it stands in the file, counted from 1. */
  line: number;
  name: string;
  schoolId: string;
  /** Of an account that is in the class. */
  username: string;
  /** A group's name. */
  group: string;
};

type ImportFault = "empty" | "too-long" | "too-many" | "no-header" | "unreadable";

export type ReadImport = { ok: true; rows: ImportRow[] } | { ok: false; fault: ImportFault };

/** In bytes of UTF-8, and in lines without the header. */
const MOST_BYTES = 200 * 1024;
export const MOST_LINES = 1_000;

type Column = "name" | "surname" | "group" | "username" | "schoolId";

/** What columns are called, folded: in Spanish, English, Aymara, and as ministries call them. */
const headers: Record<Column, readonly string[]> = {
  name: [
    ...["nombre", "nombres", "nombre completo", "nombres y apellidos", "apellidos y nombres"],
    ...["nombre y apellido", "apellido y nombre", "estudiante", "alumno", "alumna"],
    ...["name", "full name", "first name", "given name", "student", "learner", "suti", "yatiqiri"],
  ],
  surname: ["apellido", "apellidos", "surname", "last name", "family name"],
  group: ["grupo", "group", "tama", "jisk’a tama"],
  username: ["usuario", "nombre de usuario", "username", "user", "apnaqir suti", "apnaqiri"],
  schoolId: [
    ...["numero", "n.o", "no", "nro", "num", "codigo", "rude", "codigo rude", "matricula", "id"],
    ...["number", "school number", "student number", "student id", "jakhu"],
  ],
};

/** Reads such a file, or the same pasted out of a spreadsheet. A list of one column needs no header. */
export function readImport(text: string): ReadImport {
  if (Buffer.byteLength(text) > MOST_BYTES) return { ok: false, fault: "too-long" };
  const lines = parseLines(text);
  if (!lines) return { ok: false, fault: "unreadable" };
  const [first, ...rest] = lines;
  if (!first) return { ok: false, fault: "empty" };
  const columns = first.cells.map(columnOf);
  const hasHeader = columns.includes("name") || columns.includes("username");
  if (!hasHeader && lines.some(({ cells }) => cells.length > 1)) {
    return { ok: false, fault: "no-header" };
  }
  const rows = hasHeader
    ? rest.map((line) => toRow(line, columns))
    : lines.map((line) => toRow(line, ["name"]));
  if (rows.length === 0) return { ok: false, fault: "empty" };
  return rows.length > MOST_LINES ? { ok: false, fault: "too-many" } : { ok: true, rows };
}

const columnOf = (header: string): Column | null => {
  const folded = foldText(header);
  const found = Object.entries(headers).find(([, names]) => names.includes(folded));
  return found ? asColumn(found[0]) : null;
};

const columnNames = ["name", "surname", "group", "username", "schoolId"] as const;
const asColumn = (name: string): Column | null =>
  columnNames.find((column) => column === name) ?? null;

type Line = { line: number; cells: string[] };

function parseLines(text: string): Line[] | null {
  try {
    const lines: Line[] = [];
    parse(text, {
      ...{ bom: true, delimiter: delimiterOf(text), trim: true },
      ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
      // The line is told here alone; what is returned is not kept.
      on_record: (cells: string[], { lines: line }) => {
        if (cells.some((cell) => cell !== "")) lines.push({ line, cells });
        return null;
      },
    });
    return lines;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** Whichever of them the first line has most of; a quoted header with commas in it is nobody's. */
function delimiterOf(text: string): string {
  const first = text.trimStart().split(/\r|\n/, 1)[0] ?? "";
  const counted = [",", ";", "\t"].map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

function toRow({ line, cells }: Line, columns: readonly (Column | null)[]): ImportRow {
  const of = (column: Column) =>
    columns.flatMap((name, index) => (name === column ? [cells[index] ?? ""] : []))[0]?.trim() ??
    "";
  const name = [of("name"), of("surname")].filter(Boolean).join(" ");
  return { line, name, schoolId: of("schoolId"), username: of("username"), group: of("group") };
}

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { StoredCell } from "../cells.store";
import { type CsvWords, csvText, gradebookCsv } from "./gradebook-csv";

const words: CsvWords = {
  ...{ name: "Nombre", username: "Usuario", schoolId: "Número", mean: "Promedio (%)" },
  ...{ state: "estado", points: "puntos", maxPoints: "de", percent: "%", attempts: "intentos" },
  ...{ attemptCounted: "cuenta", languages: "lenguas", submittedAt: "entregado" },
  lateMinutes: "minutos de retraso",
  stateOf: ({ state }) => state.kind,
  countedOf: () => "2",
};

const cell = {
  state: { kind: "submitted", lateMs: 11_520_500, needsGrading: false },
  outcome: 0.8125,
  result: {
    ...{ maxPoints: 8, attempts: 3, languages: ["ay", "es"] },
    lastSubmittedAt: new Date("2026-12-05T07:11:00Z"),
  },
} as unknown as StoredCell;

const file = (name: string) =>
  gradebookCsv({
    rows: [
      {
        learner: { userId: "u", name, username: "nusta", schoolId: "007" },
        mean: 0.5,
        cells: [cell],
      },
    ],
    assignments: [{ id: "a" }] as never,
    titles: ["=Tarea; «1»"],
    ...{ words, timeZone: "America/La_Paz" },
  });

const read = (csv: string): string[][] => parse(csv, { bom: true });

test("teaching 2.15: points, per cent, attempt, language, time with offset, minutes late", () => {
  const [heads, row] = read(file("Ñusta Mamäni"));
  expect(heads?.slice(0, 5)).toEqual([
    ...["Nombre", "Usuario", "Número", "Promedio (%)", "'=Tarea; «1»: estado"],
  ]);
  expect(row).toEqual([
    ...["Ñusta Mamäni", "nusta", "007", "50", "submitted", "6.5", "8", "81.25", "3", "2"],
    ...["ay es", "2026-12-05T03:11:00-04:00", "192"],
  ]);
});

test("it begins with the mark of UTF-8, and its lines end in CR LF", () => {
  const csv = file("Rosa");
  expect(csv.startsWith("\uFEFFNombre,")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
  "a name like %j is no formula",
  (name) => {
    const [, row] = read(file(name));
    expect(row?.[0]).toBe(`'${name}`);
  },
);

test.each(["ñ ä ’ 🦙", 'dice "no"', "uno, dos; tres", "dos\nlíneas", "a'b", " ", "0"])(
  "%j comes back as it was",
  (name) => {
    expect(read(file(name))[1]?.[0]).toBe(name);
  },
);

test("whatever is written, a library reads the same records, but for the mark before a formula", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 }), {
        minLength: 1,
      }),
      (records) => {
        const back: string[][] = parse(csvText(records), { bom: true, relax_column_count: true });
        expect(back.flat().map((field) => field.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, ""))).toEqual(
          records.flat(),
        );
      },
    ),
  );
});

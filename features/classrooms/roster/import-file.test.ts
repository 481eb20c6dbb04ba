import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_LINES, readImport } from "./import-file";

const row = (line: number, given: object) => ({
  ...{ line, name: "", schoolId: "", username: "", group: "" },
  ...given,
});

test.each([
  ["commas", "nombre,apellido,grupo\nJuan,Quispe,A"],
  ["semicolons, as spreadsheets in Spanish have them", "Nombre;Apellido;Grupo\r\nJuan;Quispe;A"],
  ["tabs, as pasted", "NOMBRES\tAPELLIDOS\tgrupo\nJuan\tQuispe\tA\n"],
  ["English, with a mark of order", "\ufeffName,Surname,Group\nJuan,Quispe,A"],
  ["quotes", '"nombre","apellido","grupo"\n"Juan","Quispe","A"'],
  ["columns that nobody asked for", "grado;nombre;x;apellido;grupo\n4;Juan;;Quispe;A"],
])("%s", (_, text) => {
  expect(readImport(text)).toEqual({
    ok: true,
    rows: [row(2, { name: "Juan Quispe", group: "A" })],
  });
});

test("Aymara headers, numbers and usernames", () => {
  expect(readImport("jakhu;suti;apnaqir suti;jisk'a tama\n7;Wara;wara2;Qala")).toEqual({
    ok: true,
    rows: [row(2, { name: "Wara", schoolId: "7", username: "wara2", group: "Qala" })],
  });
});

test("one column needs no header", () => {
  expect(readImport("Ana Mamani\n\nJuan Quispe")).toEqual({
    ok: true,
    rows: [row(1, { name: "Ana Mamani" }), row(3, { name: "Juan Quispe" })],
  });
});

test("a quoted cell may hold the delimiter, quotes and a line end; the line is where it ends", () => {
  expect(readImport('nombre,grupo\n"Quispe, ""Juan""\n de La Paz",A\nAna,B')).toEqual({
    ok: true,
    rows: [
      row(3, { name: 'Quispe, "Juan"\n de La Paz', group: "A" }),
      row(4, { name: "Ana", group: "B" }),
    ],
  });
});

test.each([
  ["nothing", "", "empty"],
  ["a header alone", "nombre,grupo\n", "empty"],
  ["columns without names", "Juan,Quispe\nAna,Mamani", "no-header"],
  ["a quote that does not end", 'nombre\n"Juan', "unreadable"],
  ["too many lines", `nombre\n${"Ana\n".repeat(MOST_LINES + 1)}`, "too-many"],
  ["too many bytes", `nombre\n${"ñ".repeat(110_000)}`, "too-long"],
])("%s is refused", (_, text, fault) => {
  expect(readImport(text)).toEqual({ ok: false, fault });
});

test("whatever is sent is read or refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const read = readImport(`nombre;grupo\n${text}`);
      if (read.ok) expect(read.rows.every(({ line }) => line >= 2)).toBe(true);
      else expect(["empty", "unreadable"]).toContain(read.fault);
    }),
  );
});

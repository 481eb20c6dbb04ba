import { expect, test } from "vitest";
import { textOfBytes } from "./text-of-bytes";

test.each([
  ["UTF-8", Buffer.from("Ñusta; Ñäkasi")],
  ["UTF-8 with its mark", Buffer.from("\ufeffÑusta; Ñäkasi")],
  ["Windows-1252", Buffer.from("Ñusta; Ñäkasi", "latin1")],
  ["UTF-16", Buffer.from("\ufeffÑusta; Ñäkasi", "utf16le")],
  ["UTF-16, the other way round", Buffer.from("\ufeffÑusta; Ñäkasi", "utf16le").swap16()],
])("%s", (_, bytes) => {
  expect(textOfBytes(bytes)).toBe("Ñusta; Ñäkasi");
});

test("bytes that are no text still give one that a table can hold", () => {
  const text = textOfBytes(Buffer.from([0x50, 0x4b, 0, 3, 0xff, 0x81]));
  expect(text.includes("\0")).toBe(false);
  expect(text.isWellFormed()).toBe(true);
});

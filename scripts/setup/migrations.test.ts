import { describe, expect, test } from "vitest";
import { compareHistory, type Migration } from "./migrations";

const migration = (name: string): Migration => ({ name, script: "", checksum: `of ${name}` });
const applied = (name: string) => ({ name, checksum: `of ${name}`, isFinished: true });
const known = [migration("1_init"), migration("2_more")];

describe("a database's history", () => {
  test("an empty database gets everything", () => {
    expect(compareHistory(known, [])).toEqual({ kind: "pending", migrations: known });
  });

  test("what is there is left alone", () => {
    expect(compareHistory(known, [applied("1_init")])).toEqual({
      kind: "pending",
      migrations: [migration("2_more")],
    });
    expect(
      compareHistory(
        known,
        known.map(({ name }) => applied(name)),
      ),
    ).toEqual({
      kind: "current",
    });
  });

  test.each([
    ["is newer than this checkout", applied("3_later"), /newer.*3_later/],
    ["was left half way by another tool", { ...applied("1_init"), isFinished: false }, /1_init/],
    ["has another script under the name", { ...applied("1_init"), checksum: "other" }, /changed/],
  ])("one that %s is refused in a sentence", (_, row, sentence) => {
    expect(compareHistory(known, [row])).toEqual({
      kind: "refused",
      sentence: expect.stringMatching(sentence),
    });
  });
});

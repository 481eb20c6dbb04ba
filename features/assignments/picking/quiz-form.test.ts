import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QuizForm } from "./quiz-form";

const fields = {
  quiz: "01a20ef7-bb9d-768c-a96c-fa63d2868470",
  version: "3",
  title: " Repaso ",
  draw: "",
  order: "fixed",
  items: "autonomy/one\nautonomy/two",
  points: "1\n2,5",
  do: "up:two",
};

const sent = (more: Record<string, string> = {}) => QuizForm.safeParse({ ...fields, ...more });

const faultsOf = (more: Record<string, string>) =>
  sent(more).error?.issues.map(({ path, message }) => [String(path[0]), message]);

describe("what the editor sends", () => {
  test("is the whole quiz, and what to do to it", () => {
    expect(sent().data).toMatchObject({
      ...{ version: 3, title: "Repaso", change: { kind: "up", item: "two" }, whose: null },
      draft: {
        ...{ draw: null, order: "fixed" },
        items: [
          { lesson: "autonomy", item: "one", weight: 1 },
          { lesson: "autonomy", item: "two", weight: 2.5 },
        ],
      },
    });
  });

  test("may have no items, or one", () => {
    expect(sent({ items: "", points: "" }).data?.draft.items).toEqual([]);
    expect(sent({ items: "a/b", points: "0.25" }).data?.draft.items).toEqual([
      { lesson: "a", item: "b", weight: 0.25 },
    ]);
  });

  test.each([
    [{ items: "a/b", points: "" }, [["points-b", "points-range"]]],
    [{ points: "1\n0" }, [["points-two", "points-range"]]],
    [
      { points: "101\n1e2" },
      [
        ["points-one", "points-range"],
        ["points-two", "points-range"],
      ],
    ],
    [{ points: "1" }, [["items", "malformed"]]],
    [{ items: "autonomy\na/b" }, [["items", "malformed"]]],
    [{ draw: "0" }, [["draw", "draw-range"]]],
    [{ draw: "dos" }, [["draw", "draw-range"]]],
    [{ title: "  " }, [["title", "missing"]]],
    [{ title: "x".repeat(121) }, [["title", "title-too-long"]]],
    [{ title: "a\u202eb" }, [["title", "name-hidden-marks"]]],
  ])("%j is refused at its field", (more, faults) => {
    expect(faultsOf(more)).toEqual(faults);
  });

  test("lines come back as a browser sends them", () => {
    expect(sent({ items: "a/b\r\na/c", points: "1\r\n2" }).data?.draft.items).toHaveLength(2);
  });

  test("whose is to stay, and what was pressed before it was asked", () => {
    expect(sent({ whose: "mine-7" }).data?.whose).toEqual({ stays: "mine", over: 7 });
    expect(sent({ whose: "theirs" }).data?.whose).toEqual({ stays: "theirs" });
    expect(sent({ whose: "nobody" }).data?.whose).toBeNull();
    const { do: _pressed, ...given } = fields;
    const asked = QuizForm.safeParse({ ...given, again: "remove:one" });
    expect(asked.data?.change).toEqual({ kind: "remove", item: "one" });
  });

  test("no text makes it throw", () => {
    const texts = fc.record({ items: fc.string(), points: fc.string(), do: fc.string() });
    fc.assert(
      fc.property(texts, (more) => {
        sent(more);
      }),
    );
  });
});

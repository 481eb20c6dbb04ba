import { expect, test } from "vitest";
import { selectItems } from "./select-items";

const item = (
  id: string,
  interaction: Parameters<typeof selectItems>[0][number]["interaction"],
  objective: string,
) => ({ id, interaction, objective });

const ids = (list: { id: string }[]) => list.map(({ id }) => id).join(" ");

test("what has served least comes next, and the bank’s order decides between equals", () => {
  const bank = [
    item("a", "choice", "x"),
    item("b", "choice", "x"),
    item("c", "choice", "y"),
    item("d", "match", "x"),
    item("e", "order", "y"),
  ];
  expect(ids(selectItems(bank, 1))).toBe("a");
  expect(ids(selectItems(bank, 2))).toBe("a e");
  expect(ids(selectItems(bank, 3))).toBe("a d e");
});

test("the items come in the bank’s order, a text in one’s own words last", () => {
  const bank = [
    item("essay", "extended-text", "x"),
    item("pair", "match", "y"),
    item("one", "choice", "z"),
  ];
  expect(ids(selectItems(bank, 8))).toBe("pair one essay");
  expect(ids(selectItems(bank, 8))).toBe(ids(selectItems(bank, 8)));
});

test("a bank smaller than a sheet is printed whole", () => {
  expect(selectItems([item("a", "choice", "x")], 8)).toHaveLength(1);
  expect(selectItems([], 8)).toEqual([]);
});

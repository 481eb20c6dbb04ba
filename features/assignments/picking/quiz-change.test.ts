import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PickedItem, PickedItem as Schema } from "../assignment-content";
import { changeValue, type QuizChange, readChange } from "./change-value";
import { MOST_ITEMS } from "./picked-draft";
import { changeItems, placeAfter } from "./quiz-change";

const ids = fc.stringMatching(/^[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,3})?$/);
const lists: fc.Arbitrary<PickedItem[]> = fc
  .uniqueArray(ids, { maxLength: 12 })
  .map((items) => items.map((item, at) => ({ lesson: "autonomy", item, weight: at + 1 })));
const changes: fc.Arbitrary<QuizChange> = fc.oneof(
  fc.constant({ kind: "save" as const }),
  fc.record({
    kind: fc.constantFrom("up" as const, "down" as const, "remove" as const),
    item: ids,
  }),
  fc.record({ kind: fc.constant("add" as const), lesson: ids, item: ids }),
);

/** A list, and one of its items where it has any. */
const listAndItem = lists
  .filter((list) => list.length > 0)
  .chain((list) => fc.tuple(fc.constant(list), fc.constantFrom(...list)));

describe("a change of a quiz's items", () => {
  test("comes back from its button's value", () => {
    fc.assert(
      fc.property(changes, (change) => {
        expect(readChange(changeValue(change))).toEqual(change);
      }),
    );
  });

  test.each(["", "add:autonomy", "up:a/b", "erase:x", "up:x\ndown:y"])("%j only saves", (value) => {
    expect(readChange(value)).toEqual({ kind: "save" });
  });

  test("up and then down is where it was, but for the first", () => {
    fc.assert(
      fc.property(listAndItem, ([list, { item }]) => {
        const up = changeItems(list, { kind: "up", item });
        const isFirst = list[0]?.item === item;
        expect(isFirst ? up : changeItems(up, { kind: "down", item })).toEqual(list);
      }),
    );
  });

  test("never doubles, loses or reweighs another item", () => {
    fc.assert(
      fc.property(lists, changes, (list, change) => {
        const after = changeItems(list, change);
        const names = after.map(({ item }) => item);
        expect(new Set(names).size).toBe(names.length);
        for (const one of list) {
          const isRemoved = change.kind === "remove" && change.item === one.item;
          expect(after.filter(({ item }) => item === one.item)).toEqual(isRemoved ? [] : [one]);
        }
      }),
    );
  });

  test("adds nothing to a full quiz", () => {
    const full = Array.from({ length: MOST_ITEMS }, (_, at) =>
      Schema.parse({ lesson: "autonomy", item: `i${at}` }),
    );
    expect(changeItems(full, { kind: "add", lesson: "autonomy", item: "more" })).toEqual(full);
  });

  test("leads on to a place that is on the page", () => {
    fc.assert(
      fc.property(
        listAndItem,
        fc.constantFrom("up" as const, "down" as const, "remove" as const),
        ([list, { item }], kind) => {
          const after = changeItems(list, { kind, item });
          const place = placeAfter(list, { kind, item }, after);
          const places = after.flatMap((one, at) => [
            `item-${one.item}`,
            ...(at > 0 ? [`up-${one.item}`] : []),
            ...(at < after.length - 1 ? [`down-${one.item}`] : []),
          ]);
          // A single item has no button to go to; its place is the item itself.
          if (list.length > 1) expect([...places, "chosen"]).toContain(place);
        },
      ),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BankFilter, bankQuery, type Filtered, isAsked, readBankFilter } from "./bank-filter";

const item: Filtered = {
  unit: "alliance",
  lesson: "tensions",
  objective: "limits",
  interaction: "choice",
  words: ["¿Qué <strong>límites</strong> tiene la Alianza?", "Aymaranakaxa mä jach’a tamawa"],
};
const filter = (asked: Partial<BankFilter>) => BankFilter.parse(asked);

describe("the bank's filter", () => {
  test.each([
    [{}, true],
    [{ unit: "alliance" }, true],
    [{ unit: "border" }, false],
    [{ lesson: "tensions", interaction: "choice" }, true],
    [{ interaction: "order" }, false],
    [{ objective: "tensions/limits" }, true],
    [{ objective: "autonomy/limits" }, false],
    [{ text: "LIMITES alianza" }, true],
    [{ text: "jach'a" }, true],
    [{ text: "strong" }, false],
    [{ text: "límites Perú" }, false],
    [{ text: "   " }, true],
  ])("%j: %s", (asked, is) => {
    expect(isAsked(item, filter(asked))).toBe(is);
  });

  test("comes back from its own text", () => {
    const asked = fc.record({
      unit: fc.string({ maxLength: 20 }),
      objective: fc.string({ maxLength: 20 }),
      text: fc.string({ maxLength: 50 }),
      page: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(asked, (given) => {
        const parsed = filter(given);
        expect(readBankFilter({ bank: bankQuery(parsed) })).toEqual(parsed);
      }),
    );
  });

  test("what cannot be asked is not asked", () => {
    expect(readBankFilter({ page: "-3", text: ["a", "b"], unit: "x".repeat(500) })).toEqual(
      filter({}),
    );
    expect(bankQuery(filter({}))).toBe("");
  });
});

import { describe, expect, test } from "vitest";
import { currentPlace, placeToKeep } from "./place";

describe("the block that is being read", () => {
  const places = (tops: number[]) => tops.map((top, index) => ({ id: `block-${index}`, top }));

  test.each([
    ["none at the page's top", [500, 900], undefined],
    ["the one whose beginning is far above", [-2000, -400, 700], "block-1"],
    ["the one that begins in the upper third", [-300, 199, 500], "block-1"],
    ["the one before a block that begins below the upper third", [-300, 201], "block-0"],
    ["none without blocks", [], undefined],
  ])("%s", (_, tops, id) => {
    expect(currentPlace(places(tops), 600)).toBe(id);
  });
});

describe("the block that a change of language keeps", () => {
  const stay = { id: "left", leftAt: 1_000 };

  test.each([
    ["the one in sight", "here", stay, 2_000, "here"],
    ["the one just left on the way up to the switcher", undefined, stay, 20_999, "left"],
    ["none once the reader has stayed at the top", undefined, stay, 21_000, undefined],
    ["none for whoever never left the top", undefined, undefined, 2_000, undefined],
  ])("%s", (_, current, stayed, now, id) => {
    expect(placeToKeep(current, stayed, now)).toBe(id);
  });
});

import { expect, test } from "vitest";
import type { Item } from "@/curriculum/types";
import { exampleItems } from "./example-items";
import { type Misfit, misfit } from "./misfit";
import type { Response } from "./response";

const many = exampleItems["multiple-choice"];

test.each<[string, Item, Response, Misfit | null]>([
  ["fits", many, { interaction: "multiple-choice", choices: ["a"] }, null],
  ["none chosen fits", many, { interaction: "multiple-choice", choices: [] }, null],
  ["another kind", many, { interaction: "choice", choice: "a" }, "other-interaction"],
  ["no such choice", many, { interaction: "multiple-choice", choices: ["z"] }, "unknown-choice"],
  ["one twice", many, { interaction: "multiple-choice", choices: ["a", "a"] }, "repeated-choice"],
  [
    "a place too many",
    exampleItems.order,
    { interaction: "order", places: { x: 9 } },
    "unknown-choice",
  ],
  [
    "a pair that cannot be",
    exampleItems.match,
    { interaction: "match", pairs: { t1: "s1" } },
    "unknown-choice",
  ],
])("a response, %s", (_, item, response, fault) => {
  expect(misfit(item, response)).toBe(fault);
});

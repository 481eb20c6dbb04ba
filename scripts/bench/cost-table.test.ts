import { expect, test } from "vitest";
import { costTable, quantile, together } from "./cost-table";
import type { Measured } from "./steps";

const measured: Measured = {
  exchanges: [1, 2, 3, 4].map((ms) => ({
    ...{ status: 200, headers: {}, text: "", bytesUp: 500, bytesDown: 1500, ms },
  })),
  cpu: { web: 30, postgres: 10 },
};

test("costs are per time done, bytes in thousands, web and Postgres apart and together", () => {
  const [, row = ""] = costTable([{ name: "save", measured, times: 4 }]).split("\n");
  expect(row.trim().split(/\s+/)).toEqual([
    "save",
    "1",
    "0.5",
    "1.5",
    "7.50",
    "2.50",
    "10.00",
    "3.0",
    "4.0",
  ]);
});

test("steps together cost what they cost apart", () => {
  const both = together(measured, measured);
  expect(both.exchanges).toHaveLength(8);
  expect(both.cpu).toEqual({ web: 60, postgres: 20 });
});

test("quantiles", () => {
  expect(quantile([], 0.5)).toBe(0);
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces, type Part } from "./json-stream";

async function* each<T>(values: readonly T[]) {
  yield* values;
}

async function written(parts: readonly Part[]): Promise<unknown> {
  let text = "";
  for await (const piece of jsonPieces(each(parts))) text += piece;
  return JSON.parse(text);
}

test("any values and lists come back as they were", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({ name: fc.string(), list: fc.boolean(), rows: fc.array(fc.jsonValue()) }),
        { selector: ({ name }) => name },
      ),
      async (given) => {
        const parts = given.map(({ name, list, rows }) =>
          list ? { name, rows: each(rows) } : { name, value: rows[0] },
        );
        const expected = given.map(({ name, list, rows }) => [
          name,
          list ? rows : (rows[0] ?? null),
        ]);
        // As JSON has it: minus zero is zero.
        expect(await written(parts)).toEqual(
          JSON.parse(JSON.stringify(Object.fromEntries(expected))),
        );
      },
    ),
    { numRuns: 200 },
  );
});

import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { exampleCell, wrote } from "./example-cell.store";
import { findWaitingTexts } from "./judge-class-text.store";

const monday = new Date("2026-11-02T15:00:00Z");

test("a text that was dropped waits for nobody", async () => {
  const { place, finish } = await exampleCell({ rules: { attemptsAllowed: 2 } });
  const dropped = await finish([wrote("uno")], monday);
  const other = await finish([wrote("dos")], monday);
  expect(await findWaitingTexts(place.assignmentId)).toMatchObject({ count: 2 });
  const where = { attemptId_position: { attemptId: dropped, position: 2 } };
  await database.attemptItem.update({ where, data: { weight: 0 } });
  expect(await findWaitingTexts(place.assignmentId)).toEqual({
    ...{ count: 1, next: { attemptId: other, position: 2 } },
  });
});

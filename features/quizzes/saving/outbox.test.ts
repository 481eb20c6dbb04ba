import "fake-indexeddb/auto";
import { uuidv7 } from "uuidv7";
import { expect, test, vi } from "vitest";
import { openOutbox, sendWaiting } from "./outbox";
import type { WaitingResponse } from "./waiting-response";

const outbox = openOutbox();

const waiting = (attempt: string, item: string, choice: string): WaitingResponse => ({
  ...{ id: uuidv7(), attempt, item, action: `/api/attempts/${attempt}/responses` },
  ...{ sequence: 1, language: "es", token: "t", response: { interaction: "choice", choice } },
});

test("a response takes the place of an earlier one to the same item, and of no other", async () => {
  const first = waiting("a", "i", "x");
  const other = waiting("a", "j", "x");
  const foreign = waiting("b", "i", "x");
  const second = waiting("a", "i", "y");
  for (const one of [first, other, foreign, second]) expect(await outbox.put(one)).toBe(true);
  expect(await outbox.list()).toEqual([other, foreign, second]);
  // Another opening of the same browser finds the same.
  expect(await openOutbox().list()).toEqual([other, foreign, second]);
});

test("what waits is sent in order; what cannot be sent stays, with all behind it", async () => {
  const sent: string[] = [];
  const left = await sendWaiting(outbox, async ({ item, attempt }) => {
    sent.push(`${attempt}/${item}`);
    return { kind: sent.length < 2 ? "received" : "away" };
  });
  expect(sent).toEqual(["a/j", "b/i"]);
  expect(left).toEqual({ left: 2, apart: 0 });
  const refused = await sendWaiting(outbox, async () => ({ kind: "refused" }));
  expect(refused).toEqual({ left: 0, apart: 2 });
  expect(await outbox.list()).toEqual([]);
});

test("what arrives and does not count is not among what was saved", async () => {
  for (const item of ["i", "j", "k"]) await outbox.put(waiting("a", item, "x"));
  const statuses = ["saved", "late", "older"];
  const sent = await sendWaiting(outbox, async () => {
    const status = statuses.shift();
    return { kind: "received", receipt: { status: status ?? "saved" } };
  });
  expect(sent).toEqual({ left: 0, apart: 2 });
});

test("only what is wanted is sent", async () => {
  await outbox.put(waiting("a", "i", "x"));
  await outbox.put(waiting("b", "i", "x"));
  await sendWaiting(
    outbox,
    async () => ({ kind: "received" }),
    ({ attempt }) => attempt === "b",
  );
  expect((await outbox.list()).map(({ attempt }) => attempt)).toEqual(["a"]);
});

test("a browser whose storage never answers keeps nothing, and holds nobody up", async () => {
  vi.useFakeTimers();
  const open = vi.spyOn(indexedDB, "open").mockReturnValue(new IDBOpenDBRequest());
  const silent = openOutbox();
  const asked = Promise.all([
    silent.put(waiting("a", "i", "x")),
    silent.list(),
    silent.remove("x"),
  ]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await asked).toEqual([false, [], undefined]);
  open.mockRestore();
  vi.useRealTimers();
});

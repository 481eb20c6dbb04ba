import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AttemptSaver } from "./attempt-saver";
import type { SaveState } from "./saver-parts";
import type { Sent, WaitingResponse } from "./waiting-response";

/** What happens while a message is under way, and what a page that is left does with what it holds. */

const pick = (choice: string) => ({ interaction: "choice", choice }) as const;
type Reply = (more?: {
  status?: "saved" | "older";
  sequence?: number;
  revisions?: Record<string, number>;
}) => void;

let kept: WaitingResponse[];
let sent: WaitingResponse[];
/** Answers the message that was sent as this many-th. */
let replies: ((sent: Sent) => void)[];
let states: Record<string, SaveState>;
let elsewhere: string[];
let saver: AttemptSaver;
let removing: Promise<void>;

const answer =
  (index: number): Reply =>
  ({ status = "saved", sequence = 0, revisions = {} } = {}) =>
    replies[index]?.({ kind: "received", receipt: { status, tie: false, sequence, revisions } });

beforeEach(() => {
  vi.useFakeTimers();
  [kept, sent, replies, states, elsewhere] = [[], [], [], {}, []];
  removing = Promise.resolve();
  const items = ["i", "j"].map((item) => ({ item, sequence: 3, revision: 1, savedText: "null" }));
  saver = new AttemptSaver(
    { attempt: "a", action: "/save", token: "t", language: "es", items },
    {
      outbox: {
        put: async (waiting) => kept.push(waiting) > 0,
        remove: () => removing,
        list: async () => kept,
      },
      send: (waiting) => {
        sent.push(waiting);
        return new Promise((resolve) => replies.push(resolve));
      },
      tell: (item, state) => {
        states[item] = state;
      },
      tellElsewhere: (found) => elsewhere.push(...found),
    },
  );
});

afterEach(() => {
  saver.stop();
  vi.useRealTimers();
});

const soon = () => vi.advanceTimersByTimeAsync(300);
const given = () => sent.map(({ item, sequence, response }) => [item, sequence, response]);

test("a change while an older one is under way is sent though that one is told of a newer", async () => {
  saver.change("i", pick("a"));
  await soon();
  saver.change("i", pick("b"));
  answer(0)({ status: "older", sequence: 9 });
  await soon();
  expect(given().at(-1)).toEqual(["i", 10, pick("b")]);
  expect(states.i).toBe("saving");
});

test("a change while a message is under way that is then refused is sent", async () => {
  saver.change("i", pick("a"));
  await soon();
  saver.change("i", pick("b"));
  replies[0]?.({ kind: "refused", message: "no" });
  await soon();
  expect(given().at(-1)).toEqual(["i", 5, pick("b")]);
});

test("what waits behind an item that another device answered is sent all the same", async () => {
  saver.change("i", pick("a"));
  saver.change("j", pick("b"));
  const flushing = saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  answer(0)({ status: "older", sequence: 9 });
  await vi.advanceTimersByTimeAsync(0);
  expect(given().at(-1)).toEqual(["j", 4, pick("b")]);
  answer(1)();
  expect(await flushing).toBe(false);
  expect(states).toEqual({ i: "older", j: "saved" });
});

test("changed back while the outbox forgets what was just saved: the screen is what is sent last", async () => {
  saver.change("i", pick("a"));
  await soon();
  answer(0)();
  await soon();
  let forget = () => {};
  removing = new Promise((resolve) => {
    forget = resolve;
  });
  saver.change("i", pick("b"));
  await soon();
  answer(1)();
  await vi.advanceTimersByTimeAsync(0);
  saver.change("i", pick("a"));
  forget();
  await soon();
  expect(given().at(-1)).toEqual(["i", 6, pick("a")]);
});

test("told that a newer response counts, pressing on does not send the older one again", async () => {
  saver.change("i", pick("a"));
  await soon();
  answer(0)({ status: "older", sequence: 9 });
  await soon();
  saver.change("i", pick("a"));
  expect(await saver.flush()).toBe(true);
  expect(sent).toHaveLength(1);
  expect(states.i).toBe("older");
});

test("a response that was overtaken is never called saved for being changed back", async () => {
  saver.change("i", pick("a"));
  await soon();
  answer(0)();
  await soon();
  saver.change("i", pick("b"));
  await soon();
  answer(1)({ status: "older", sequence: 9 });
  await soon();
  saver.change("i", pick("c"));
  saver.change("i", pick("a"));
  await soon();
  expect(given().at(-1)).toEqual(["i", 10, pick("a")]);
});

test("whose number another device took over is told with the next reply, also of the same item", async () => {
  saver.change("i", pick("a"));
  await soon();
  answer(0)({ revisions: { i: 2 } });
  await soon();
  saver.change("i", pick("b"));
  await soon();
  // Between the two another device's response counted.
  answer(1)({ revisions: { i: 4 } });
  await soon();
  expect(elsewhere).toEqual(["i"]);
});

test("an own response whose reply was lost is not taken for another device’s", async () => {
  saver.change("i", pick("a"));
  await soon();
  replies[0]?.({ kind: "away" });
  await vi.advanceTimersByTimeAsync(0);
  saver.change("i", pick("b"));
  await soon();
  answer(1)({ revisions: { i: 3 } });
  await soon();
  expect(elsewhere).toEqual([]);
  expect(states.i).toBe("saved");
});

test("what changes while the line is slow is kept at once", async () => {
  saver.change("i", pick("a"));
  await soon();
  saver.change("j", pick("b"));
  await soon();
  expect(sent).toHaveLength(1);
  expect(kept.map(({ item }) => item)).toEqual(["i", "j"]);
});

test("a page that is left sends what it holds without waiting for anything", async () => {
  saver.change("i", pick("a"));
  await soon();
  saver.change("i", pick("b"));
  saver.change("j", pick("c"));
  saver.leave();
  expect(given()).toEqual([
    ["i", 4, pick("a")],
    ["i", 5, pick("b")],
    ["j", 4, pick("c")],
  ]);
  // And if it stays after all, the same messages are sent again, in order, until they are answered.
  answer(0)({ revisions: { i: 3, j: 2 } });
  await soon();
  expect(sent[3]).toEqual(sent[1]);
  answer(3)({ sequence: 5, revisions: { i: 3, j: 2 } });
  await soon();
  expect(sent[4]).toEqual(sent[2]);
  answer(4)({ sequence: 4, revisions: { i: 3, j: 2 } });
  await soon();
  expect(states).toEqual({ i: "saved", j: "saved" });
  expect(elsewhere).toEqual([]);
});

test("the number of what an earlier page left is not used again, though the screen says something newer", async () => {
  kept = [
    {
      ...{ id: "x", attempt: "a", action: "/save", item: "i", sequence: 8, language: "es" },
      ...{ response: pick("z"), token: "t" },
    },
  ];
  saver.change("i", pick("a"));
  expect(await saver.restore()).toEqual([]);
  await soon();
  expect(given()).toEqual([["i", 9, pick("a")]]);
});

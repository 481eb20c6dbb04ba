import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { responseText } from "../items/response-fields";
import { AttemptSaver } from "./attempt-saver";
import type { Outbox } from "./outbox";
import type { SaveState } from "./saver-parts";
import type { Sent, WaitingResponse } from "./waiting-response";

const pick = (choice: string) => ({ interaction: "choice", choice }) as const;
const fresh = (item: string) => ({ item, sequence: 3, revision: 1, savedText: "null" });

let kept: Map<string, WaitingResponse>;
let sent: WaitingResponse[];
let reply: (waiting: WaitingResponse) => Promise<Sent>;
let states: [string, SaveState, string | undefined][];
let elsewhere: string[];
let saver: AttemptSaver;

const received = (
  waiting: WaitingResponse,
  more: Partial<{ status: "saved" | "older" | "late"; tie: boolean; sequence: number }> = {},
  revisions: Record<string, number> = {},
): Promise<Sent> =>
  Promise.resolve({
    kind: "received",
    receipt: { status: "saved", tie: false, sequence: waiting.sequence, revisions, ...more },
  });

/** The outbox as a browser has it, without a browser. */
const outbox: Outbox = {
  put: async (waiting) => {
    for (const [id, other] of kept) if (other.item === waiting.item) kept.delete(id);
    kept.set(waiting.id, waiting);
    return true;
  },
  remove: async (id) => void kept.delete(id),
  list: async () => [...kept.values()],
};

function makeSaver(own: Outbox = outbox, items = [fresh("i"), fresh("j")]) {
  return new AttemptSaver(
    { attempt: "a", action: "/save", token: "t", language: "es", items },
    {
      outbox: own,
      send: (waiting) => {
        sent.push(waiting);
        return reply(waiting);
      },
      tell: (item, state, message) => states.push([item, state, message]),
      tellElsewhere: (found) => elsewhere.push(...found),
    },
  );
}

const away = (): Promise<Sent> => Promise.resolve({ kind: "away" });
const stateOf = (item: string) => states.filter(([one]) => one === item).at(-1)?.[1];

beforeEach(() => {
  vi.useFakeTimers();
  kept = new Map();
  sent = [];
  states = [];
  elsewhere = [];
  reply = (waiting) => received(waiting);
  saver = makeSaver();
});

afterEach(() => {
  saver.stop();
  vi.useRealTimers();
});

test("changes in quick succession make one save of the last, with the next number", async () => {
  saver.change("i", pick("a"));
  saver.change("i", pick("b"));
  await vi.runAllTimersAsync();
  expect(sent).toMatchObject([{ sequence: 4, response: pick("b"), token: "t" }]);
  expect(stateOf("i")).toBe("saved");
  expect(kept.size).toBe(0);
});

test("who types without a pause is saved within a second", async () => {
  for (let letters = 1; letters <= 12; letters += 1) {
    saver.change("i", pick("x".repeat(letters)));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(sent.length).toBeGreaterThan(0);
  await vi.runAllTimersAsync();
  expect(sent.at(-1)?.response).toEqual(pick("x".repeat(12)));
});

test("what the network lost is kept, and sent again under the same id and number", async () => {
  reply = away;
  saver.change("i", pick("a"));
  expect(await saver.flush()).toBe(false);
  expect(stateOf("i")).toBe("waiting");
  expect([...kept.values()]).toEqual(sent);
  reply = (waiting) => received(waiting);
  await vi.runAllTimersAsync();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(stateOf("i")).toBe("saved");
  expect(kept.size).toBe(0);
});

test("where the browser keeps nothing, nobody is told that it does", async () => {
  saver = makeSaver({ ...outbox, put: async () => false });
  reply = away;
  saver.change("i", pick("a"));
  await saver.flush();
  expect(stateOf("i")).toBe("unsaved");
});

test("a whole attempt without network is sent in the order of the changes, each item’s last word only", async () => {
  reply = away;
  saver.change("i", pick("a"));
  await saver.flush();
  saver.change("j", pick("b"));
  await saver.flush();
  saver.change("i", pick("c"));
  await saver.flush();
  expect([...kept.values()].map(({ response }) => response)).toEqual([pick("b"), pick("c")]);
  sent = [];
  reply = (waiting) => received(waiting);
  expect(await saver.flush()).toBe(true);
  // The number that may have arrived is not used again.
  expect(sent.map(({ item, sequence }) => [item, sequence])).toEqual([
    ["i", 5],
    ["j", 4],
  ]);
});

test("what an earlier page left waiting is taken up and sent as it was", async () => {
  reply = away;
  saver.change("j", pick("b"));
  await saver.flush();
  saver.stop();
  const next = makeSaver();
  sent = [];
  reply = (waiting) => received(waiting);
  const restored = await next.restore();
  expect(restored).toMatchObject([{ item: "j", response: pick("b"), sequence: 4 }]);
  await vi.runAllTimersAsync();
  expect(sent).toEqual(restored);
  next.stop();
});

test("a change while the last one is under way is sent after it", async () => {
  let release = () => {};
  reply = (waiting) =>
    new Promise((resolve) => {
      release = () => resolve(received(waiting));
    });
  saver.change("i", pick("a"));
  const flushing = saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  saver.change("i", pick("b"));
  release();
  await vi.advanceTimersByTimeAsync(0);
  release();
  expect(await flushing).toBe(true);
  expect(sent.map(({ sequence, response }) => [sequence, response])).toEqual([
    [4, pick("a")],
    [5, pick("b")],
  ]);
});

test("changed and changed back sends nothing and is safe", async () => {
  saver = makeSaver(outbox, [{ ...fresh("i"), savedText: responseText(pick("a")) }]);
  saver.change("i", pick("b"));
  saver.change("i", pick("a"));
  expect(await saver.flush()).toBe(true);
  expect(sent).toEqual([]);
  expect(stateOf("i")).toBe("saved");
});

test("a newer response from elsewhere is told, and the way on is not taken", async () => {
  reply = (waiting) => received(waiting, { status: "older", sequence: 9 });
  saver.change("i", pick("a"));
  expect(await saver.flush()).toBe(false);
  expect(stateOf("i")).toBe("older");
  // The next word of this device is the newest again.
  reply = (waiting) => received(waiting);
  saver.change("i", pick("b"));
  expect(await saver.flush()).toBe(true);
  expect(sent.at(-1)?.sequence).toBe(10);
});

test("what another device did to other items is told with the next reply, once", async () => {
  reply = (waiting) => received(waiting, {}, { i: 2, j: 3 });
  saver.change("i", pick("a"));
  await saver.flush();
  expect(elsewhere).toEqual(["j"]);
  saver.change("i", pick("b"));
  reply = (waiting) => received(waiting, {}, { i: 3, j: 3 });
  await saver.flush();
  expect(elsewhere).toEqual(["j"]);
});

test("a tie is told to the one who wins, and to the other with its next reply", async () => {
  reply = (waiting) => received(waiting, { tie: true }, { i: 3 });
  saver.change("i", pick("a"));
  await saver.flush();
  expect(stateOf("i")).toBe("tie");
  expect(elsewhere).toEqual([]);
});

test("a refusal is shown in the server's words, and is not sent for ever", async () => {
  reply = () => Promise.resolve({ kind: "refused", message: "no" });
  saver.change("i", pick("a"));
  expect(await saver.flush()).toBe(false);
  expect(states.at(-1)).toEqual(["i", "unsaved", "no"]);
  expect(await saver.flush()).toBe(true);
  expect(sent).toHaveLength(1);
  expect(kept.size).toBe(0);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { responseText } from "../items/response-fields";
import { ResponseSaver, type SaveState } from "./response-saver";

const target = { action: "/save", item: "i", sequence: 3, language: "es", savedText: "null" };
const pick = (choice: string) => ({ interaction: "choice", choice });

let sent: { id: string; sequence: number; response: unknown }[];
let reply: () => Promise<Response>;
let states: [SaveState, string | undefined][];
let saver: ResponseSaver;

const receipt = (status: string, sequence: number, tie = false) =>
  Promise.resolve(Response.json({ status, sequence, tie }));

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  states = [];
  reply = () => receipt("saved", sent.at(-1)?.sequence ?? 0);
  vi.stubGlobal("fetch", (_url: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body));
    return reply();
  });
  saver = new ResponseSaver(target, (state, message) => states.push([state, message]));
});

afterEach(() => {
  saver.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("changes in quick succession make one save of the last, with the next number", async () => {
  saver.change(pick("a"));
  saver.change(pick("b"));
  await vi.runAllTimersAsync();
  expect(sent).toMatchObject([{ sequence: 4, response: pick("b") }]);
  expect(states.at(-1)).toEqual(["saved", undefined]);
});

test("what the network lost is sent again under the same id and number", async () => {
  reply = () => Promise.reject(new TypeError("offline"));
  saver.change(pick("a"));
  expect(await saver.flush()).toBe(false);
  expect(states.at(-1)?.[0]).toBe("unsaved");
  reply = () => receipt("saved", 4);
  await vi.runAllTimersAsync();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(states.at(-1)?.[0]).toBe("saved");
});

test("a server without its database is tried again, never called saved", async () => {
  reply = () => Promise.resolve(new Response("", { status: 503 }));
  saver.change(pick("a"));
  expect(await saver.flush()).toBe(false);
  expect(states.map(([state]) => state)).not.toContain("saved");
});

test("a change while the last one is under way is sent after it", async () => {
  let release = () => {};
  reply = () =>
    new Promise((resolve) => {
      release = () =>
        resolve(Response.json({ status: "saved", sequence: sent.length + 3, tie: false }));
    });
  saver.change(pick("a"));
  const flushing = saver.flush();
  saver.change(pick("b"));
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
  saver = new ResponseSaver({ ...target, savedText: responseText(pick("a")) }, (state) =>
    states.push([state, undefined]),
  );
  saver.change(pick("b"));
  saver.change(pick("a"));
  expect(await saver.flush()).toBe(true);
  expect(sent).toEqual([]);
  expect(states.at(-1)?.[0]).toBe("saved");
});

test("a newer response from elsewhere is told, and the way on is not taken", async () => {
  reply = () => receipt("older", 9);
  saver.change(pick("a"));
  expect(await saver.flush()).toBe(false);
  expect(states.at(-1)?.[0]).toBe("older");
});

test("a refusal is shown in the server's words", async () => {
  reply = () => Promise.resolve(Response.json({ message: "no" }, { status: 404 }));
  saver.change(pick("a"));
  expect(await saver.flush()).toBe(false);
  expect(states.at(-1)).toEqual(["unsaved", "no"]);
});

import { describe, expect, test } from "vitest";
import { readMarks } from "./read-marks";

const nothing = { name: null, read: [], best: {}, resume: null, due: null };
const lesson = "what-is-paradiplomacy";

describe("marks from the server", () => {
  test("are taken as they are", () => {
    const reply = {
      name: "Wara",
      isGuest: false,
      read: [lesson],
      quizzes: { [lesson]: { best: 0.88, inProgress: "1" } },
      continue: { kind: "continue-attempt", lesson, path: "/attempts/1?item=3" },
      due: { sentence: "2 tareas", path: "/progress#due" },
    };
    expect(readMarks(reply)).toEqual({
      name: "Wara",
      read: [lesson],
      best: { [lesson]: 0.88 },
      resume: { kind: "attempt", lesson, path: "/attempts/1?item=3" },
      due: { sentence: "2 tareas", path: "/progress#due" },
    });
  });

  test("lead to the lesson for every step that begins there", () => {
    const reply = { continue: { kind: "try-again", lesson, path: `/lessons/${lesson}` } };
    expect(readMarks(reply).resume?.kind).toBe("lesson");
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "marks"],
    ["a list", []],
    ["an empty name", { name: "" }],
    ["a quiz never submitted", { quizzes: { [lesson]: { best: null, inProgress: "1" } } }],
    ["lessons that are no slugs", { read: [1, null] }],
    ["another host", { continue: { kind: "read-lesson", lesson, path: "//evil.example" } }],
    ["another host with a backslash", { continue: { kind: "x", lesson, path: "/\\evil" } }],
    ["what is due on another host", { due: { sentence: "1", path: "//evil.example" } }],
    ["an address", { continue: { kind: "x", lesson, path: "https://evil.example" } }],
  ])("leave out %s", (_, reply) => {
    expect(readMarks(reply)).toEqual(nothing);
  });
});

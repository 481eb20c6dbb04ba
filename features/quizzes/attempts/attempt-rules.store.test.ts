import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { exampleItems } from "../items/example-items";
import { findAttempt } from "./attempt.store";
import { settleAttempt, submitAttempt, sweepAttempts } from "./attempt-end.store";
import { flagItem, stepOn } from "./attempt-mark.store";
import { checkItem } from "./check.store";
import { exampleQuiz } from "./example-quiz";
import type { QuizSettings } from "./quiz-settings";
import { QuizSettings as Settings } from "./quiz-settings";
import { saveResponse } from "./response.store";
import { startAttempt } from "./start-attempt.store";

/** The rules of attempts against the real database: time, tries, steps, how many. */

const MINUTE = 60_000;
const start = new Date("2026-11-24T12:00:00Z");
const at = (ms: number) => new Date(start.getTime() + ms);
const right = { interaction: "choice", choice: "b" } as const;
const wrong = { interaction: "choice", choice: "a" } as const;

let userId: string;

beforeEach(async () => {
  const user = await database.user.create({
    data: { name: "", email: `${uuidv7()}@users.invalid`, isAnonymous: true },
  });
  userId = user.id;
});

async function begin(settings: object, now = start) {
  const parsed = Settings.parse(settings);
  const quiz = exampleQuiz({
    settings: parsed,
    items: [exampleItems.choice, exampleItems["multiple-choice"]],
  });
  const started = await startAttempt(userId, quiz, now);
  if (!started.ok) return { refusal: started.refusal.reason, id: "", save: neverSaved };
  const id = started.attempt;
  let sequence = 0;
  const save = (response: typeof right | typeof wrong, when: Date) => {
    sequence += 1;
    return saveResponse(
      { id: uuidv7(), attemptId: id, itemId: "one", sequence, language: "es", response },
      { ...parsed, now: when },
    );
  };
  return { refusal: null, id, save };
}

const neverSaved = () => Promise.reject(new Error("not begun"));
const limited = { timeLimit: { minutes: 10 }, feedback: { timing: "deferred" } };
const statusOf = async (saved: ReturnType<typeof saveResponse>) => {
  const receipt = await saved;
  return receipt.ok ? receipt.value.status : receipt.refusal;
};

test("a response counts until the end and the minute after it, then it is kept apart", async () => {
  const { id, save } = await begin(limited);
  expect(await statusOf(save(right, at(10 * MINUTE)))).toBe("saved");
  expect(await statusOf(save(right, at(11 * MINUTE)))).toBe("saved");
  expect(await statusOf(save(wrong, at(11 * MINUTE + 1)))).toBe("late");
  const attempt = await findAttempt(id);
  expect(attempt?.items[0]).toMatchObject({ response: right, sequence: 2 });
  expect(await database.responseEvent.count({ where: { attemptId: id, late: true } })).toBe(1);
});

test("with nobody there, what was saved is handed in as of the end, once, by however many sweeps", async () => {
  const { id, save } = await begin(limited);
  await save(right, at(MINUTE));
  await settleAttempt(id, at(11 * MINUTE));
  expect((await findAttempt(id))?.state).toBe("inProgress");
  const later = at(11 * MINUTE + 1);
  const sweeps = await Promise.all([1, 2, 3, 4].map(() => settleAttempt(id, later)));
  expect(sweeps.filter((change) => change !== null)).toHaveLength(1);
  expect(await findAttempt(id)).toMatchObject({
    ...{ state: "finished", submittedAt: at(10 * MINUTE), points: 1, maxPoints: 2, outcome: 0.5 },
    sweepAt: null,
  });
});

test("the periodic sweep finds what ran out, and leaves the others alone", async () => {
  const old = new Date("2001-01-01T00:00:00Z");
  const { id } = await begin(limited, old);
  const other = await database.user.create({
    data: { name: "", email: `${uuidv7()}@users.invalid`, isAnonymous: true },
  });
  userId = other.id;
  const running = await begin(limited);
  expect(await sweepAttempts(new Date("2001-01-02T00:00:00Z"))).toBeGreaterThanOrEqual(1);
  expect((await findAttempt(id))?.state).toBe("finished");
  expect((await findAttempt(running.id))?.state).toBe("inProgress");
});

test("one attempt that cannot be settled does not keep the sweep from those after it", async () => {
  const broken = await begin(limited, new Date("2001-01-01T00:00:00Z"));
  await database.attempt.update({ where: { id: broken.id }, data: { settings: { itemCount: 0 } } });
  const other = await database.user.create({
    data: { name: "", email: `${uuidv7()}@users.invalid`, isAnonymous: true },
  });
  userId = other.id;
  const { id } = await begin(limited, new Date("2001-01-01T00:10:00Z"));
  await expect(sweepAttempts(new Date("2001-01-02T00:00:00Z"))).rejects.toThrow(AggregateError);
  expect((await findAttempt(id))?.state).toBe("finished");
  await database.attempt.delete({ where: { id: broken.id } });
});

test("in the period of grace it may be handed in but not answered; after it, it was never submitted", async () => {
  const rules = { timeLimit: { minutes: 10, atEnd: "grace", graceMinutes: 5 } };
  const first = await begin(rules);
  await first.save(right, at(MINUTE));
  await settleAttempt(first.id, at(12 * MINUTE));
  expect((await findAttempt(first.id))?.state).toBe("overdue");
  expect(await statusOf(first.save(wrong, at(12 * MINUTE)))).toBe("late");
  await submitAttempt(first.id, at(13 * MINUTE));
  expect(await findAttempt(first.id)).toMatchObject({
    ...{ state: "finished", submittedAt: at(13 * MINUTE), points: 1 },
  });
  const second = await begin(rules, at(20 * MINUTE));
  await submitAttempt(second.id, at(36 * MINUTE));
  expect(await findAttempt(second.id)).toMatchObject({ state: "neverSubmitted", points: null });
});

test("handing in after the end counts as of the end", async () => {
  const { id } = await begin(limited);
  await submitAttempt(id, at(10 * MINUTE + 20_000));
  expect((await findAttempt(id))?.submittedAt).toEqual(at(10 * MINUTE));
});

test("no more attempts than allowed, however many start at once", async () => {
  const rules = { attemptsAllowed: 2 };
  for (let round = 0; round < 2; round += 1) {
    const starts = await Promise.all(Array.from({ length: 6 }, () => begin(rules)));
    expect(new Set(starts.map(({ id }) => id)).size).toBe(1);
    await submitAttempt(starts[0]?.id ?? "", at(MINUTE));
  }
  expect(await begin(rules, at(2 * MINUTE))).toMatchObject({ refusal: "no-attempts-left" });
  const numbers = await database.attempt.findMany({ where: { userId }, select: { number: true } });
  expect(numbers.map(({ number }) => number).sort()).toEqual([1, 2]);
});

test("starts and submissions at once never come to more than is allowed", async () => {
  const rules = { attemptsAllowed: 3 };
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      const { id } = await begin(rules);
      if (id) await submitAttempt(id, at(MINUTE));
    }),
  );
  expect(await database.attempt.count({ where: { userId } })).toBeLessThanOrEqual(3);
});

test("the delay between two attempts is kept", async () => {
  const rules = { delayMinutes: 5 };
  const { id } = await begin(rules);
  await submitAttempt(id, at(MINUTE));
  expect(await begin(rules, at(6 * MINUTE - 1))).toMatchObject({ refusal: "too-soon" });
  expect((await begin(rules, at(6 * MINUTE))).refusal).toBeNull();
});

test("a checked item is judged once, however often the button is pressed; later responses do not count", async () => {
  const { id, save } = await begin({});
  await save(wrong, at(1));
  const checks = await Promise.all([1, 2, 3].map(() => checkItem(id, "one", at(2))));
  expect(checks.every(({ ok }) => ok)).toBe(true);
  expect(await database.itemCheck.count({ where: { attemptId: id } })).toBe(1);
  expect(await statusOf(save(right, at(3)))).toBe("closed");
  await submitAttempt(id, at(4));
  expect((await findAttempt(id))?.items[0]).toMatchObject({ credit: 0, response: wrong });
});

test("each of several tries costs its share; right, the item is closed", async () => {
  const feedback: QuizSettings["feedback"] = { timing: "interactive", tries: 3, penalty: 0.25 };
  const { id, save } = await begin({ feedback });
  await save(wrong, at(1));
  await checkItem(id, "one", at(2));
  // Nothing changed, so pressing again is no second try.
  await checkItem(id, "one", at(3));
  expect(await statusOf(save(right, at(4)))).toBe("saved");
  await checkItem(id, "one", at(5));
  expect(await statusOf(save(wrong, at(6)))).toBe("closed");
  await submitAttempt(id, at(7));
  const attempt = await findAttempt(id);
  expect(attempt?.items[0]?.checks.map(({ credit }) => credit)).toEqual([0, 1]);
  expect(attempt?.items[0]?.credit).toBeCloseTo(0.75, 10);
});

test.each([
  ["nothing given yet", {}, false, "not-found"],
  ["feedback comes later", { feedback: { timing: "deferred" } }, true, "closed"],
])("nothing is checked where %s", async (_, settings, gives, refusal) => {
  const { id, save } = await begin(settings);
  if (gives) await save(right, at(1));
  expect(await checkItem(id, "one", at(2))).toEqual({ ok: false, refusal });
});

test("sequential: a step is taken once, and what is behind is closed", async () => {
  const { id, save } = await begin({ navigation: "sequential" });
  expect(await statusOf(save(right, at(1)))).toBe("saved");
  await Promise.all([stepOn(id, 1), stepOn(id, 1)]);
  expect((await findAttempt(id))?.reached).toBe(2);
  expect(await statusOf(save(wrong, at(2)))).toBe("closed");
  expect((await findAttempt(id))?.items[0]?.response).toEqual(right);
});

test("a flag is the learner’s own and changes nothing else", async () => {
  const { id, save } = await begin({});
  await save(right, at(1));
  await flagItem(id, "one", true);
  expect((await findAttempt(id))?.items[0]).toMatchObject({ flagged: true, response: right });
  await flagItem(id, "one", false);
  expect((await findAttempt(id))?.items[0]?.flagged).toBe(false);
});

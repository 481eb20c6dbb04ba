import { beginFixture, storedResponses, withDatabase } from "./fixture-attempt";
import { fixtureBank } from "./fixture-bank";
import { expect, test } from "./fixtures";
import { QuizPlayer } from "./quiz-player";
import { words } from "./words";

/** Rules that a teacher would set, as a learner meets them. Attempts under such rules are written for the test. */

const items = fixtureBank.slice(0, 3);
const count = items.length;

function player(page: import("@playwright/test").Page) {
  return new QuizPlayer(page, "es", fixtureBank);
}

/** So long ago that a limit of ten minutes has this much left. */
const startedWithLeft = (ms: number) => new Date(Date.now() - 10 * 60_000 + ms);
const limited = (atEnd: string) => ({
  feedback: { timing: "deferred" },
  timeLimit: { minutes: 10, atEnd, graceMinutes: 5 },
});

test("when the time ends, what is saved is handed in by the page itself", async ({
  page,
  baseURL,
}) => {
  const settings = limited("submit");
  const startedAt = startedWithLeft(6_000);
  const attempt = await beginFixture(page, baseURL ?? "", { settings, items, startedAt });
  const learner = player(page);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await expect(page.getByRole("timer")).toContainText("00:0");
  await learner.answer(true);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(learner.quiz("outcome.title"), {
    timeout: 20_000,
  });
  expect((await storedResponses(attempt))[0]?.credit).toBe(1);
});

test("a browser whose clock is a year off sees the same time left, and nothing else changes", async ({
  page,
  baseURL,
}) => {
  await page.clock.install({ time: new Date(Date.now() + 365 * 86_400_000) });
  const settings = limited("submit");
  const startedAt = startedWithLeft(5 * 60_000);
  const attempt = await beginFixture(page, baseURL ?? "", { settings, items, startedAt });
  const learner = player(page);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await expect(page.getByRole("timer")).toContainText(/0[45]:\d\d/);
  await learner.answer(true);
  await page.clock.runFor(1_000);
  await expect(learner.form.getByRole("status")).toHaveText(learner.quiz("saveStates.saved"));
});

test("the laptop was shut: what was saved is handed in as of the end, and a later response is kept apart", async ({
  page,
  baseURL,
}) => {
  const attempt = await beginFixture(page, baseURL ?? "", { settings: limited("submit"), items });
  const learner = player(page);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await learner.answer(true);
  await expect(learner.form.getByRole("status")).toHaveText(learner.quiz("saveStates.saved"));
  const endsAt = new Date(Date.now() - 120_000);
  await withDatabase(
    (
      sql,
    ) => sql`update "Attempt" set "endsAt" = ${endsAt}, "sweepAt" = ${new Date(endsAt.getTime() + 60_000)}
      where id = ${attempt}`,
  );
  await learner.answer(false);
  await expect(learner.form.getByRole("status")).toHaveText(learner.quiz("saveStates.late"));
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(learner.quiz("outcome.title"));
  const rows = await withDatabase(
    (sql) => sql<{ submittedAt: Date; points: number }[]>`
      select "submittedAt", points from "Attempt" where id = ${attempt}`,
  );
  expect(rows).toEqual([{ submittedAt: endsAt, points: 1 }]);
});

test("in the period of grace there is one thing left to do: hand in", async ({ page, baseURL }) => {
  const startedAt = startedWithLeft(-1_000);
  const settings = limited("grace");
  const attempt = await beginFixture(page, baseURL ?? "", { settings, items, startedAt });
  const learner = player(page);
  await page.goto(`/es/attempts/${attempt}?item=2`);
  await expect(
    page.getByText(learner.quiz("time.overdue", { when: "" }).slice(0, 30)),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: learner.quiz("review.back") })).toHaveCount(0);
  await learner.submit();
});

test("abandoned is said so, without an outcome", async ({ page, baseURL }) => {
  const startedAt = startedWithLeft(-1_000);
  const settings = limited("abandon");
  const attempt = await beginFixture(page, baseURL ?? "", { settings, items, startedAt });
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await expect(page.getByText(player(page).quiz("outcome.neverSubmitted"))).toBeVisible();
  await page.goto("/es/progress");
  await expect(page.getByText(words("es", "ui/progress")("neverSubmitted"))).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`${how} scripts, one after the other: there is no way back`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
    const page = await context.newPage();
    const settings = { navigation: "sequential", feedback: { timing: "deferred" } };
    const attempt = await beginFixture(page, baseURL ?? "", { settings, items });
    const learner = player(page);
    await page.goto(`/es/attempts/${attempt}?item=1`);
    // Later items are not even in the page.
    await expect(page.locator("form.item")).toHaveCount(1);
    await learner.answer(true);
    await learner.press("next");
    await learner.expectItem(2, count);
    const previous = page.getByRole("button", { name: learner.quiz("previous"), exact: true });
    await expect(previous).toHaveCount(0);
    await page.goto(`/es/attempts/${attempt}?item=1`);
    await learner.expectItem(2, count);
    await page.goto(`/es/attempts/${attempt}?item=3`);
    await learner.expectItem(2, count);
    await learner.press("next");
    await learner.press("toReview");
    await learner.submit();
    expect((await storedResponses(attempt))[0]?.credit).toBe(1);
    await context.close();
  });

  test(`${how} scripts, immediate feedback: checked once, explained, and closed`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
    const page = await context.newPage();
    const attempt = await beginFixture(page, baseURL ?? "", { items });
    const learner = player(page);
    await page.goto(`/es/attempts/${attempt}?item=1`);
    const explanation = items[0]?.words.es.explanation ?? "no words";
    await expect(page.getByText(explanation)).toHaveCount(0);
    await learner.answer(false);
    await page
      .getByRole("button", { name: learner.quiz("check.button") })
      .first()
      .click();
    await expect(page.getByText(explanation)).toBeVisible();
    await expect(learner.form.locator("fieldset input")).toHaveCount(0);
    await learner.press("next");
    await learner.expectItem(2, count);
    await learner.answer(true);
    await learner.press("next");
    await learner.answer(true);
    await learner.press("toReview");
    await learner.submit();
    expect((await storedResponses(attempt)).map(({ credit }) => credit)).toEqual([0, 1, 1]);
    await context.close();
  });

  test(`${how} scripts, several tries: what helps, not the key, and each costs its share`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
    const page = await context.newPage();
    const settings = { feedback: { timing: "interactive", tries: 3, penalty: 0.25 } };
    const attempt = await beginFixture(page, baseURL ?? "", { settings, items });
    const learner = player(page);
    await page.goto(`/es/attempts/${attempt}?item=1`);
    await learner.answer(false);
    await page
      .getByRole("button", { name: learner.quiz("check.button") })
      .first()
      .click();
    await expect(learner.form.locator('.credit[data-credit="none"]')).toBeVisible();
    await expect(learner.form.locator(".feedback").first()).toBeVisible();
    await expect(page.getByText(items[0]?.words.es.explanation ?? "no words")).toHaveCount(0);
    await learner.answer(true);
    await learner.form.getByRole("button", { name: learner.quiz("check.again") }).click();
    await expect(page.getByText(items[0]?.words.es.explanation ?? "no words")).toBeVisible();
    await learner.press("toReview");
    await learner.submit();
    expect((await storedResponses(attempt))[0]?.credit).toBeCloseTo(0.75, 10);
    await context.close();
  });

  test(`${how} scripts, a flag is kept and shown before handing in`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
    const page = await context.newPage();
    const attempt = await beginFixture(page, baseURL ?? "", { items });
    const learner = player(page);
    await page.goto(`/es/attempts/${attempt}?item=2`);
    await learner.answer(true);
    const given = await learner.given();
    const flag = learner.form.getByRole("button", { name: learner.quiz("flag") });
    await flag.click();
    await expect(flag).toHaveAttribute("aria-pressed", "true");
    expect(await learner.given()).toBe(given);
    await learner.press("toReview");
    await expect(page.getByText(learner.quiz("review.someFlagged", { count: 1 }))).toBeVisible();
    await context.close();
  });
}

test("what the rules do not show yet is nowhere in the outcome", async ({ page, baseURL }) => {
  const settings = {
    feedback: { timing: "deferred" },
    review: { after: ["marks"], later: ["marks"] },
    cutOffAt: new Date(Date.now() + 3_600_000),
  };
  const attempt = await beginFixture(page, baseURL ?? "", { settings, items });
  const learner = player(page);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await learner.answer(false);
  await learner.press("toReview");
  await learner.submit();
  const html = await page.content();
  for (const { words: texts } of items) {
    expect(html).not.toContain(texts.es.explanation);
    for (const [key, text] of Object.entries(texts.es)) {
      if (key.startsWith("feedback.")) expect(html, key).not.toContain(text);
    }
  }
  await expect(page.locator(".score")).toBeVisible();
  await expect(page.locator(".verdicts .sign")).toHaveCount(0);
});

test("refusals have names, in the reader’s language", async ({ page, baseURL }) => {
  const attempt = await beginFixture(page, baseURL ?? "", {});
  const many = fixtureBank.find(({ item }) => item.interaction === "multiple-choice");
  if (many?.item.interaction !== "multiple-choice") throw new Error("no such item");
  const [first = ""] = many.item.choices;
  const refusalTo = async (response: unknown) => {
    const reply = await page.request.post(`/api/attempts/${attempt}/responses`, {
      data: {
        ...{ id: crypto.randomUUID(), item: many.item.id, sequence: 1, language: "es" },
        response,
      },
    });
    return { status: reply.status(), ...(await reply.json()) };
  };
  const quiz = words("es", "ui/quiz");
  for (const [response, refusal] of [
    [{ interaction: "multiple-choice", choices: [first, first] }, "repeated-choice"],
    [{ interaction: "multiple-choice", choices: ["no-such"] }, "unknown-choice"],
    [{ interaction: "choice", choice: first }, "other-interaction"],
  ] as const) {
    expect(await refusalTo(response)).toEqual({
      ...{ status: 400, refusal, message: quiz(`refusals.${refusal}`) },
    });
  }
  expect((await storedResponses(attempt)).every(({ response }) => response === null)).toBe(true);
});

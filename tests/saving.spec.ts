import { expect, test } from "./fixtures";
import { LESSON, QuizPlayer } from "./quiz-player";
import { words } from "./words";

test("each response is saved as it is given, and a reload shows it", async ({ page }) => {
  const player = new QuizPlayer(page, "es");
  await player.begin();
  const reply = page.waitForResponse((response) => response.url().endsWith("/responses"));
  await player.answer(true);
  expect((await reply).status()).toBe(200);
  await expect(player.form.getByRole("status")).toHaveText(player.quiz("saveStates.saved"));
  const given = await player.given();
  await page.reload();
  expect(await player.given()).toBe(given);
});

test("while the server cannot save, the page says so, goes on, hands nothing in, and saves later", async ({
  page,
}) => {
  const player = new QuizPlayer(page, "en");
  await player.begin();
  await page.route("**/responses", (route) => route.fulfill({ status: 503, body: "" }));
  await player.answer(true);
  const state = player.form.getByRole("status");
  await expect(state).toHaveText(player.quiz("saveStates.waiting"));
  const given = await player.given();
  await player.press("next");
  await player.expectItem(2);
  await expect(page.getByText(player.quiz("waitingItems"))).toBeVisible();
  await player.press("previous");
  await player.expectItem(1);
  expect(await player.given()).toBe(given);
  // The page before handing in is not reached with what is not safe.
  await player.press("toReview");
  await player.expectItem(1);
  await page.unroute("**/responses");
  await expect(state).toHaveText(player.quiz("saveStates.saved"), { timeout: 20_000 });
  await player.press("toReview");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(player.quiz("review.title"));
});

test("two devices on one attempt: the newer response counts, and the older is told", async ({
  page,
  context,
}) => {
  const player = new QuizPlayer(page, "es");
  await player.begin();
  const second = new QuizPlayer(await context.newPage(), "es");
  await second.page.goto(page.url());
  await second.answer(false);
  await expect(second.form.getByRole("status")).toHaveText(second.quiz("saveStates.saved"));
  const before = await second.given();
  await second.answer(true);
  await expect(second.form.getByRole("status")).toHaveText(second.quiz("saveStates.saved"));
  const newest = await second.given();
  expect(newest).not.toBe(before);
  // This page still believes that nothing was answered: its number is lower.
  await player.answer(false);
  await expect(player.form.getByRole("status")).toHaveText(player.quiz("saveStates.older"));
  await page.reload();
  expect(await player.given()).toBe(newest);
});

test("reaching the end of a lesson and beginning its quiz at once are one person’s doing", async ({
  page,
}) => {
  // The mark is slow to arrive, as on a poor connection; the button is pressed meanwhile.
  let release = () => {};
  const pressed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/reads", async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto(`/es/lessons/${LESSON}`);
  const asked = page.waitForRequest("**/reads");
  await page.locator("[data-read-form]").scrollIntoViewIfNeeded();
  await asked;
  const start = page.getByRole("button", { name: words("es", "ui/lesson")("quiz.start") });
  await start.click({ noWaitAfter: true });
  release();
  const player = new QuizPlayer(page, "es");
  await player.expectItem(1);
  await player.answer(true);
  await expect(player.form.getByRole("status")).toHaveText(player.quiz("saveStates.saved"));
  await page.goto("/es/progress");
  await expect(page.getByText(/^Leída el/).first()).toBeVisible();
  await expect(page.getByText(words("es", "ui/progress")("notSubmitted")).first()).toBeVisible();
});

test("a quiz being begun is not overtaken by the mark of the lesson’s end", async ({ page }) => {
  const reads: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/reads")) reads.push(request.url());
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // The reader's marks arrive only while the quiz's beginning is on its way.
  await page.route("**/api/me/marks", async (route) => {
    await begun;
    await route.continue();
  });
  await page.route("**/api/quizzes/**", async (route) => {
    const marks = page.waitForResponse("**/api/me/marks");
    begin();
    await marks;
    // Meanwhile the page sees that its end is in sight: twenty round trips are more than it needs.
    for (let trip = 0; trip < 20; trip += 1) await page.request.get("/api/health/live");
    await route.continue();
  });
  await page.goto(`/es/lessons/${LESSON}`);
  await page.locator("[data-read-form]").scrollIntoViewIfNeeded();
  const start = page.getByRole("button", { name: words("es", "ui/lesson")("quiz.start") });
  await start.click({ noWaitAfter: true });
  const player = new QuizPlayer(page, "es");
  await player.expectItem(1);
  expect(reads).toEqual([]);
  await player.answer(true);
  await expect(player.form.getByRole("status")).toHaveText(player.quiz("saveStates.saved"));
});

test("a form that goes back and is changed by hand counts as changed", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const player = new QuizPlayer(await context.newPage(), "es");
  await player.begin();
  await player.answer(false);
  await player.press("next");
  await player.expectItem(2);
  await player.page.goBack();
  await player.answer(true);
  const changed = await player.given();
  await player.press("next");
  await player.expectItem(2);
  await player.press("previous");
  await player.expectItem(1);
  expect(await player.given()).toBe(changed);
  await context.close();
});

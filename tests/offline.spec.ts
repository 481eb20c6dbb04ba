import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { exampleResponse } from "../features/quizzes/items/example-responses";
import { responseText } from "../features/quizzes/items/response-fields";
import { beginFixture, storedResponses } from "./fixture-attempt";
import { fixtureBank } from "./fixture-bank";
import { expect, test } from "./fixtures";
import { freshName, PASSWORD, Person } from "./person";
import { QuizPlayer } from "./quiz-player";
import { words } from "./words";

/** No response is lost: without network, after a crash, without a session, on a shared phone, on two devices. */

const count = fixtureBank.length;
const settings = { feedback: { timing: "deferred" } };

async function expectKept(attempt: string): Promise<void> {
  const stored = await storedResponses(attempt);
  const given = stored.map(({ response }) => responseText(response));
  expect(given).toEqual(fixtureBank.map((one) => responseText(exampleResponse(one, true))));
}

test("the network is cut for a whole attempt, and comes back", async ({
  page,
  context,
  baseURL,
}) => {
  const attempt = await beginFixture(page, baseURL ?? "", { settings });
  const player = new QuizPlayer(page, "es", fixtureBank);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await player.expectItem(1, count);
  await context.setOffline(true);
  for (let position = 1; position <= count; position += 1) {
    await player.expectItem(position, count);
    await player.answer(true);
    const state = player.form.getByRole("status");
    await expect(state).toHaveText(player.quiz("saveStates.waiting"));
    if (position < count) await player.press("next");
  }
  const stored = await storedResponses(attempt);
  expect(stored.every(({ response }) => response === null)).toBe(true);
  // Handing in needs the server: the page stays, with everything on it.
  await player.press("toReview");
  await player.expectItem(count, count);
  await context.setOffline(false);
  await expect(player.form.getByRole("status")).toHaveText(player.quiz("saveStates.saved"), {
    timeout: 30_000,
  });
  await expectKept(attempt);
  await player.press("toReview");
  await player.submit();
});

/** Processes of the browser that has this profile: the way to end it as a crash does. */
function killBrowserOf(profile: string): void {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (command.includes(profile)) process.kill(Number(pid), "SIGKILL");
    } catch {
      // It ended between being listed and being read.
    }
  }
}

test("the browser is killed while offline: opened again, it shows and sends what it kept", async ({
  baseURL,
  launchOptions,
}) => {
  const profile = mkdtempSync(path.join(tmpdir(), "thakhi-profile-"));
  const launch = () =>
    chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: baseURL ?? "" });
  const before = await launch();
  const page = before.pages()[0] ?? (await before.newPage());
  const attempt = await beginFixture(page, baseURL ?? "", { settings });
  const player = new QuizPlayer(page, "es", fixtureBank);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await player.expectItem(1, count);
  await before.setOffline(true);
  for (let position = 1; position <= count; position += 1) {
    await player.answer(true);
    const state = player.form.getByRole("status");
    await expect(state).toHaveText(player.quiz("saveStates.waiting"));
    if (position < count) await player.press("next");
  }
  const cookies = await before.cookies();
  killBrowserOf(profile);
  await before.close().catch(() => {});

  const after = await launch();
  // A session’s cookie outlives a crash on a phone; a killed Chromium may not have written it yet.
  await after.addCookies(cookies);
  const again = after.pages()[0] ?? (await after.newPage());
  await again.goto(`/es/attempts/${attempt}?item=1`);
  await expect(again.locator("form#response .save-state")).toHaveAttribute("data-state", "saved");
  await expect.poll(async () => storedCount(attempt), { timeout: 20_000 }).toBe(count);
  await expectKept(attempt);
  const restored = new QuizPlayer(again, "es", fixtureBank);
  const given = await restored.given();
  await again.reload();
  expect(await restored.given()).toBe(given);
  await after.close();
  rmSync(profile, { recursive: true, force: true });
});

const storedCount = async (attempt: string) =>
  (await storedResponses(attempt)).filter(({ response }) => response !== null).length;

test("the session is gone: responses go on being saved, and signing in leads back to hand in", async ({
  page,
  context,
  baseURL,
}) => {
  const person = new Person(page, "es", freshName());
  await person.signUp();
  const attempt = await beginFixture(page, baseURL ?? "", { settings });
  const player = new QuizPlayer(page, "es", fixtureBank);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await context.clearCookies();
  for (let position = 1; position <= count; position += 1) {
    await player.answer(true);
    const state = player.form.getByRole("status");
    await expect(state).toHaveText(player.quiz("saveStates.saved"));
    if (position < count) await player.press("next");
  }
  await expectKept(attempt);
  await player.press("toReview");
  await expect(page).toHaveURL(/\/es\/sign-in\?next=/);
  await person.fill({ username: person.username, password: PASSWORD });
  await person.press("signIn.submit");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(player.quiz("review.title"));
  await player.submit();
});

test("without scripts and without a session, the response is saved before signing in is asked for", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const page = await context.newPage();
  const attempt = await beginFixture(page, baseURL ?? "", { settings });
  const player = new QuizPlayer(page, "es", fixtureBank);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await player.answer(true);
  await context.clearCookies();
  await player.press("next");
  await expect(page).toHaveURL(/\/es\/sign-in\?next=/);
  expect(await storedCount(attempt)).toBe(1);
  await context.close();
});

test("on a shared phone, what one left waiting is sent as theirs when the next signs in", async ({
  page,
  baseURL,
}) => {
  // What a page sends while it is left cannot be intercepted from outside of it.
  await page.addInitScript(() => {
    const send = window.fetch;
    window.fetch = (input, init) =>
      localStorage.getItem("cut") && String(input).endsWith("/responses")
        ? Promise.reject(new TypeError("no network"))
        : send(input, init);
  });
  const first = new Person(page, "es", freshName());
  await first.signUp();
  const attempt = await beginFixture(page, baseURL ?? "", { settings });
  const player = new QuizPlayer(page, "es", fixtureBank);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await page.evaluate(() => localStorage.setItem("cut", "yes"));
  await player.answer(true);
  await expect(player.form.getByRole("status")).toHaveText(player.quiz("saveStates.waiting"));
  await page.goto("/es/account");
  const count1 = new RegExp(`${words("es", "ui/quiz")("waiting.count")} 1`);
  await expect(page.getByText(count1)).toBeVisible();
  await expect(page.getByRole("button", { name: player.quiz("waiting.send") })).toBeVisible();
  await first.signOut();
  // What waits holds neither a name nor words, and stays.
  const second = new Person(page, "es", freshName());
  await second.signUp();
  expect(await storedCount(attempt)).toBe(0);
  await page.evaluate(() => localStorage.removeItem("cut"));
  await page.goto("/es/progress");
  await expect(page.getByText(player.quiz("waiting.sent"))).toBeVisible();
  expect(await storedCount(attempt)).toBe(1);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    words("es", "ui/errors")("404.title"),
  );
});

test("two devices at different items: each is told of the other with its next reply", async ({
  page,
  context,
  baseURL,
}) => {
  const attempt = await beginFixture(page, baseURL ?? "", { settings });
  const one = new QuizPlayer(page, "es", fixtureBank);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  const two = new QuizPlayer(await context.newPage(), "es", fixtureBank);
  await two.page.goto(`/es/attempts/${attempt}?item=2`);
  const saved = one.quiz("saveStates.saved");
  await two.answer(true);
  await expect(two.form.getByRole("status")).toHaveText(saved);
  await one.answer(true);
  await expect(one.form.getByRole("status")).toHaveText(saved);
  const notice = (player: QuizPlayer) =>
    player.page.getByText(player.quiz("elsewhere"), { exact: false });
  await expect(notice(one)).toContainText(one.quiz("overviewItem", { position: 2 }));
  await expect(notice(two)).toHaveCount(0);
  await two.press("next");
  await two.answer(true);
  await expect(notice(two)).toContainText(two.quiz("overviewItem", { position: 1 }));
  await page.getByRole("link", { name: one.quiz("reload") }).click();
  await one.press("next");
  await one.expectItem(2, count);
  const [seen, given] = [await one.given(), await givenAt(two, 2)];
  expect(seen).toBe(given);
  const stored = await storedResponses(attempt);
  expect(stored.slice(0, 3).every(({ response }) => response !== null)).toBe(true);
});

/** What a page shows as given to an item that is not on screen. */
async function givenAt(player: QuizPlayer, position: number): Promise<string> {
  await player.press("previous");
  await player.expectItem(position, count);
  return player.given();
}

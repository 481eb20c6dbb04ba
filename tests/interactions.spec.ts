import type { Page } from "@playwright/test";
import { exampleResponse } from "../features/quizzes/items/example-responses";
import { fieldEntries, responseText } from "../features/quizzes/items/response-fields";
import { expectClean } from "./axe";
import { beginFixture, storedResponses } from "./fixture-attempt";
import { fixtureBank } from "./fixture-bank";
import { expect, test } from "./fixtures";
import { QuizPlayer } from "./quiz-player";
import { locales } from "./words";

/** Every interaction, by mouse, by touch, by keyboard alone, and without scripts, on a bank that is never served. */

const count = fixtureBank.length;
const deferred = { settings: { feedback: { timing: "deferred" } } };

async function open(page: Page, baseURL: string | undefined, settings: object = deferred) {
  const attempt = await beginFixture(page, baseURL ?? "", settings);
  const player = new QuizPlayer(page, "es", fixtureBank);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  await player.expectItem(1, count);
  return { attempt, player };
}

/** What the database holds is the key, in each item; texts are as typed. */
async function expectAllRight(attempt: string): Promise<void> {
  const stored = await storedResponses(attempt);
  for (const [index, content] of fixtureBank.entries()) {
    const given = responseText(stored[index]?.response);
    expect(given, content.item.id).toBe(responseText(exampleResponse(content, true)));
  }
}

async function handIn(player: QuizPlayer): Promise<void> {
  await player.submit();
  await expect(player.page.locator('.credit[data-credit="full"]')).toHaveCount(count - 1);
  await expect(player.page.locator('.credit[data-credit="waiting"]')).toHaveCount(1);
}

test("by mouse, each in three languages: same responses, same order, and the outcome", async ({
  page,
  baseURL,
}) => {
  test.slow();
  const { attempt, player } = await open(page, baseURL);
  for (let position = 1; position <= count; position += 1) {
    await player.expectItem(position, count);
    await player.answer(true);
    const [given, shown] = [await player.given(), await player.shown()];
    for (const locale of ["ay", "en", "es"] as const) {
      await player.switchTo(locale);
      await player.expectItem(position, count);
      expect(await player.given()).toBe(given);
      expect(await player.shown()).toEqual(shown);
    }
    await player.press(position < count ? "next" : "toReview");
  }
  await expectAllRight(attempt);
  await handIn(player);
});

test("by touch: each is tapped or chosen, none is dragged", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const { attempt, player } = await open(page, baseURL);
  for (let position = 1; position <= count; position += 1) {
    await player.expectItem(position, count);
    const content = await player.content();
    for (const [name, value] of fieldEntries(exampleResponse(content, true))) {
      const tick = page.locator(`input[name="${name}"][value="${value}"]`);
      const label = player.form.locator("label", { has: tick });
      // The native list of a select opens outside the page; its option is then set.
      if ((await label.count()) === 0) await player.fill(name, value);
      else await label.tap();
    }
    const next = position < count ? "next" : "toReview";
    await page
      .getByRole("button", { name: player.quiz(next), exact: true })
      .first()
      .tap();
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(player.quiz("review.title"));
  await expectAllRight(attempt);
  await context.close();
});

test("by keyboard alone", async ({ page, baseURL }) => {
  test.slow();
  const { attempt, player } = await open(page, baseURL);
  for (let position = 1; position <= count; position += 1) {
    await player.expectItem(position, count);
    const content = await player.content();
    for (const [name, value] of fieldEntries(exampleResponse(content, true))) {
      await setByKeys(page, name, value);
    }
    await tabTo(page, ".player .actions button.go");
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(player.quiz("review.title"));
  await expectAllRight(attempt);
});

/** Tabs on until the focus is on what is wanted; a trap or an unreachable control fails. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} cannot be reached with Tab`);
}

async function setByKeys(page: Page, name: string, value: string): Promise<void> {
  const at = "form#response";
  const tick = `${at} input[name="${name}"][value="${value}"]`;
  if (await page.locator(tick).count()) {
    // A group of radio buttons is one stop of Tab; arrows move in it.
    if (await page.locator(`${tick}[type="radio"]`).count()) {
      await tabTo(page, `${at} input[type="radio"][name="${name}"]`);
      const isOn = () => page.locator(tick).isChecked();
      for (let step = 0; step < 12 && !(await isOn()); step += 1) {
        await page.keyboard.press("ArrowDown");
      }
      return;
    }
    await tabTo(page, tick);
    return page.keyboard.press("Space");
  }
  const control = `${at} [name="${name}"]`;
  await tabTo(page, control);
  if ((await page.locator(control).evaluate(({ tagName }) => tagName)) !== "SELECT") {
    return page.keyboard.type(value);
  }
  for (let step = 0; step < 12; step += 1) {
    if ((await page.locator(control).inputValue()) === value) return;
    await page.keyboard.press("ArrowDown");
  }
}

test("without scripts, with a switch of language at each", async ({ browser, baseURL }) => {
  test.slow();
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const { attempt, player } = await open(await context.newPage(), baseURL);
  for (let position = 1; position <= count; position += 1) {
    await player.expectItem(position, count);
    await player.answer(true);
    const given = await player.given();
    for (const locale of ["en", "ay", "es"] as const) {
      await player.switchTo(locale);
      expect(await player.given()).toBe(given);
    }
    await player.press(position < count ? "next" : "toReview");
  }
  await expectAllRight(attempt);
  await handIn(player);
  await context.close();
});

test("everything wrong: each mistake is answered, and the text is judged by its writer", async ({
  page,
  baseURL,
}) => {
  const { attempt, player } = await open(page, baseURL);
  for (let position = 1; position <= count; position += 1) {
    await player.answer(false);
    await player.press(position < count ? "next" : "toReview");
  }
  await player.submit();
  await expect(page.locator('.credit[data-credit="none"]')).toHaveCount(count - 1);
  expect(await page.locator(".feedback").count()).toBeGreaterThanOrEqual(count - 1);
  const criteria = page.locator(".judge input[name=criteria]");
  await criteria.first().check();
  await page.getByRole("button", { name: player.quiz("judge.save") }).click();
  await expect(page.getByRole("button", { name: player.quiz("judge.again") })).toBeVisible();
  const stored = await storedResponses(attempt);
  expect(stored.at(-1)?.credit).toBeCloseTo(0.5, 10);
  await expect(criteria.first()).toBeChecked();
});

for (const [locale, scheme, width] of [
  ["es", "light", 1280],
  ["ay", "dark", 320],
  ["en", "light", 320],
] as const) {
  test(`${locale}, ${scheme}, ${width} px: axe finds nothing in any interaction, nor in the outcome`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 740 });
    const attempt = await beginFixture(page, baseURL ?? "", { settings: {} });
    const player = new QuizPlayer(page, locale, fixtureBank);
    await page.goto(`/${locale}/attempts/${attempt}?item=1`);
    for (let position = 1; position <= count; position += 1) {
      await player.expectItem(position, count);
      await player.answer(position % 2 === 0);
      await expectClean(page);
      await player.press(position < count ? "next" : "toReview");
    }
    await player.submit();
    await expectClean(page);
  });
}

test("another language stands beneath each item, with its own lang, and stays on the way", async ({
  page,
  baseURL,
}) => {
  const { player } = await open(page, baseURL);
  const also = (value: string) => page.locator(`.also button[value="also-${value}"]`);
  await player.answer(true);
  const given = await player.given();
  await also("ay").click();
  await expect(player.form.locator('[lang="ay"]').first()).toBeVisible();
  expect(await player.given()).toBe(given);
  await expect(also("ay")).toHaveAttribute("aria-pressed", "true");
  await player.press("next");
  await player.expectItem(2, count);
  await expect(player.form.locator('[lang="ay"]').first()).toBeVisible();
  await player.switchTo("en");
  await player.expectItem(2, count);
  await expect(player.form.locator('[lang="ay"]').first()).toBeVisible();
  await also("none").click();
  await expect(player.form.locator('[lang="ay"]')).toHaveCount(0);
  expect(locales).toContain(player.locale);
});

import type { Browser, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expectClean } from "./axe";
import { withDatabase } from "./fixture-attempt";
import {
  answerNext,
  attemptOf,
  type ClassWithQuiz,
  classWithQuiz,
  endOf,
  handIn,
  learnersOf,
  threeItems,
} from "./fixture-insight";
import { expect, test } from "./fixtures";
import { freshName, Person } from "./person";
import { type Locale, words } from "./words";

/** Who needs help, what was hard, and where everybody is while a quiz runs. */

const insight = (locale: Locale) => words(locale, "ui/insight");
const es = insight("es");

/** Signs a teacher up on a page. @returns the teacher's class with a quiz */
async function teacherOn(page: Page, locale: Locale = "es"): Promise<ClassWithQuiz> {
  const person = new Person(page, locale, freshName());
  await person.signUp();
  const rows = await withDatabase(
    (sql) => sql<{ id: string }[]>`
      select id from "User" where username = ${person.username.toLowerCase()}`,
  );
  return classWithQuiz(rows[0]?.id ?? "");
}

const address = ({ classId, assignmentId }: ClassWithQuiz, what: "items" | "live") =>
  `/classes/${classId}/assignments/${assignmentId}/${what}`;

const rowOf = (page: Page, name: string) => page.getByRole("row", { name });

test("teaching 2.13: the live view follows without a reload, and shows no score", async ({
  page,
}) => {
  const room = await teacherOn(page);
  const [ana = "", beto = ""] = await learnersOf(room, ["Ana", "Beto", "Zoe"]);
  const ofAna = await attemptOf(room, ana, { answers: [true], isSubmitted: false });
  await attemptOf(room, beto, { answers: [true, true, true], isSubmitted: true });
  await page.goto(`/es${address(room, "live")}`);
  const working = (at: number, answered: number) =>
    es("live.states.working", { at, items: 3, answered });
  await expect(rowOf(page, "Ana")).toContainText(working(1, 1));
  await expect(rowOf(page, "Zoe")).toContainText(es("live.states.not-started"));
  await expect(
    page.getByText(es("live.counts", { notStarted: 1, working: 1, submitted: 1 })),
  ).toBeVisible();
  await answerNext(ofAna);
  await expect(rowOf(page, "Ana")).toContainText(working(2, 2));
  await handIn(ofAna);
  await expect(
    page.getByText(es("live.counts", { notStarted: 1, working: 0, submitted: 2 })),
  ).toBeVisible();
  await expect(page.locator(".live")).not.toContainText("%");
  await expectClean(page);
});

test("teaching 2.13: after the phone slept or lost its network, the live view is right at once", async ({
  page,
  context,
}) => {
  const room = await teacherOn(page);
  const [ana = ""] = await learnersOf(room, ["Ana"]);
  await page.goto(`/es${address(room, "live")}`);
  await expect(rowOf(page, "Ana")).toContainText(es("live.states.not-started"));
  await context.setOffline(true);
  await expect(page.getByText(es("live.lost"))).toBeVisible();
  await attemptOf(room, ana, { answers: [true, null], isSubmitted: false });
  await context.setOffline(false);
  // Far less than the five seconds between two questions.
  const now = { timeout: 3_000 };
  const said = es("live.states.working", { at: 1, items: 3, answered: 1 });
  await expect(rowOf(page, "Ana")).toContainText(said, now);
  await expect(page.getByText(es("live.heard"))).toBeVisible();
});

test("teaching 2.13: closing asks while learners work, and gives five minutes", async ({
  page,
}) => {
  const room = await teacherOn(page);
  const [ana = ""] = await learnersOf(room, ["Ana", "Beto"]);
  const attempt = await attemptOf(room, ana, { answers: [true], isSubmitted: false });
  await page.goto(`/es${address(room, "live")}`);
  await page.getByRole("button", { name: es("live.closeNow") }).click();
  await expect(page.getByText(es("live.stillWorking", { count: 1 }))).toBeVisible();
  expect(await endOf(attempt)).toBeNull();
  await page.getByLabel(es("live.anywaySoon")).check();
  await page.getByRole("button", { name: es("live.closeNow") }).click();
  await expect(page.getByText(es("live.doneSoon"))).toBeVisible();
  const minutes = ((await endOf(attempt))?.getTime() ?? 0) - Date.now();
  expect(minutes / 60_000).toBeGreaterThan(4);
  expect(minutes / 60_000).toBeLessThan(5.1);
});

test("teaching 2.13: without scripts the live view shows now, and closing works", async ({
  browser,
}) => {
  const page = await pageWithoutScripts(browser);
  const room = await teacherOn(page);
  const [ana = ""] = await learnersOf(room, ["Ana"]);
  const attempt = await attemptOf(room, ana, { answers: [true], isSubmitted: false });
  await page.goto(`/es${address(room, "live")}`);
  const working = (at: number) => es("live.states.working", { at, items: 3, answered: at });
  await expect(rowOf(page, "Ana")).toContainText(working(1));
  await answerNext(attempt);
  await page.getByRole("link", { name: es("live.reload") }).click();
  await expect(rowOf(page, "Ana")).toContainText(working(2));
  await page.getByRole("button", { name: es("live.closeNow") }).click();
  await page.getByLabel(es("live.anywayNow")).check();
  await page.getByRole("button", { name: es("live.closeNow") }).click();
  await expect(page.getByText(es("live.closed", { when: "" }).replace(/\W+$/, ""))).toBeVisible();
  expect((await endOf(attempt))?.getTime()).toBeLessThanOrEqual(Date.now());
  await page.context().close();
});

async function pageWithoutScripts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  return context.newPage();
}

test("what did not change is not sent again; who may not see it gets nothing", async ({
  page,
  browser,
}) => {
  const room = await teacherOn(page);
  await learnersOf(room, ["Ana"]);
  const api = `/api${address(room, "live")}?locale=en`;
  const first = await page.request.get(api);
  expect(first.headers()["cache-control"]).toBe("private, no-store");
  expect(await first.json()).toMatchObject({ learners: [{ name: "Ana", state: "not-started" }] });
  const headers = { "if-none-match": first.headers().etag ?? "" };
  expect((await page.request.get(api, { headers })).status()).toBe(304);
  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.request.get(api)).status()).toBe(401);
  await teacherOn(stranger);
  expect((await stranger.request.get(api)).status()).toBe(404);
  const csv = `/api${address(room, "items")}.csv`;
  expect((await stranger.request.get(csv)).status()).toBe(404);
  for (const what of ["items", "live"] as const) {
    expect((await stranger.goto(`/es${address(room, what)}`))?.status()).toBe(404);
  }
  expect((await stranger.goto(`/es/classes/${room.classId}/help`))?.status()).toBe(404);
  await stranger.context().close();
});

/** Seven who are right with the first item and six who are wrong; every other one answers in English. */
async function thirteen(room: ClassWithQuiz): Promise<void> {
  const names = Array.from(
    { length: 13 },
    (_, index) => `Yatiqiri ${String(index + 1).padStart(2, "0")}`,
  );
  for (const [index, id] of (await learnersOf(room, names)).entries()) {
    const isRight = index < 7;
    const answers = [isRight, index < 5, isRight ? true : null];
    const language = index % 2 === 0 ? "es" : "en";
    await attemptOf(room, id, { answers, language, isSubmitted: true });
  }
}

test("what was hard: the most missed first, with the mistake, the block, who missed it, and the file", async ({
  page,
}) => {
  const room = await teacherOn(page);
  await thirteen(room);
  await page.goto(`/es${address(room, "items")}`);
  await expect(page.getByText(es("items.counted", { count: 13 }))).toBeVisible();
  const table = page.getByRole("table", { name: /preguntas/i });
  const rows = table.getByRole("row");
  await expect(rows).toHaveCount(4);
  // The second item: five of thirteen right.
  await expect(rows.nth(1)).toContainText("38\u00a0%");
  await expectClean(page);
  const [first] = threeItems;
  if (!first) throw new Error("the bank has items");
  const prompt = first.words.es.prompt ?? "";
  await table.getByRole("link", { name: prompt }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(prompt);
  await expect(page.getByText(es("items.tells.well"))).toBeVisible();
  await expect(page.getByRole("row", { name: "Español" })).toContainText("7");
  const missed = page.getByRole("region", { name: es("item.missed") }).getByRole("link");
  await expect(missed).toHaveCount(6);
  await expect(missed.first()).toContainText("Yatiqiri 08");
  const again = page.locator(`main a[href*="/lessons/"][href$="#${first.item.block}"]`);
  await expect(again).toHaveCount(1);
  await expectClean(page);
});

test("the file of the items is what a CSV library reads, whole and harmless", async ({ page }) => {
  const room = await teacherOn(page);
  await thirteen(room);
  const reply = await page.request.get(`/api${address(room, "items")}.csv?locale=es`);
  expect(reply.headers()["content-type"]).toContain("text/csv");
  const text = await reply.text();
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text.split("\r\n")).toHaveLength(5);
  const records: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(records).toHaveLength(3);
  const head = words("es", "ui/insight");
  const own = records.find((one) => one[head("csv.item")] === threeItems[0]?.item.id) ?? {};
  expect(own[head("csv.mean")]).toBe("53.85");
  expect(own[head("csv.learners")]).toBe("13");
  expect(own[head("csv.prompt")]).toBe(threeItems[0]?.words.es.prompt);
  expect(text).not.toContain("Yatiqiri");
});

test("languages are compared only with five learners or more in each", async ({ page }) => {
  const room = await teacherOn(page, "en");
  const ids = await learnersOf(room, ["A", "B", "C", "D", "E", "F"]);
  for (const [index, id] of ids.entries()) {
    const language = index === 0 ? "ay" : "es";
    await attemptOf(room, id, { answers: [true, false, true], language, isSubmitted: true });
  }
  const item = threeItems[0]?.item.id ?? "";
  await page.goto(`/en${address(room, "items")}?item=${item}`);
  await expect(page.getByText(insight("en")("item.fewLanguages"))).toBeVisible();
  await expect(page.getByRole("row", { name: "Aymar" })).toHaveCount(0);
});

for (const locale of ["es", "ay", "en"] as const) {
  test(`${locale}: who needs help, by name and with the reason; on a small phone in the dark`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 740 });
    const room = await teacherOn(page, locale);
    const [wara = "", , ana = ""] = await learnersOf(room, ["Wara", "Beto", "Ana"]);
    await attemptOf(room, wara, { answers: [false, false, true], isSubmitted: true });
    await attemptOf(room, ana, { answers: [true, true, true], isSubmitted: true });
    await page.goto(`/${locale}/classes/${room.classId}/help`);
    const listed = page.locator(".help-list > li > a");
    await expect(listed).toHaveText(["Beto", "Wara"]);
    await expect(page.getByText(insight(locale)("help.neverBegan"))).toHaveCount(1);
    await expectClean(page);
    await page.goto(`/${locale}${address(room, "items")}`);
    await expect(page.getByText(insight(locale)("items.counted", { count: 2 }))).toBeVisible();
    await expectClean(page);
    await page.goto(`/${locale}${address(room, "live")}`);
    await expect(rowOf(page, "Beto")).toBeVisible();
    await expectClean(page);
  });
}

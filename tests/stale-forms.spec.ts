import type { Page } from "@playwright/test";
import { beginFixture, storedResponses, withDatabase } from "./fixture-attempt";
import { fixtureBank } from "./fixture-bank";
import { expect, test } from "./fixtures";
import { QuizPlayer } from "./quiz-player";

/** Forms without scripts that were opened before another device, or another tab, went on with the same attempt. */

test.use({ javaScriptEnabled: false });

const items = fixtureBank.filter(({ item }) => item.interaction === "choice").slice(0, 1);
const more = [
  ...items,
  ...fixtureBank.filter(({ item }) => item.interaction === "match").slice(0, 1),
];

const player = (page: Page) => new QuizPlayer(page, "es", fixtureBank);
const opened = async (page: Page, attempt: string) => {
  await page.goto(`/es/attempts/${attempt}?item=1`);
  return player(page);
};
const press = (page: Page, key: string) =>
  page.getByRole("button", { name: player(page).quiz(key), exact: true }).click();

/** Another tab gives a wrong response, then the right one: its number is higher than any that an older form has. */
async function answerTwice(page: Page, attempt: string): Promise<void> {
  for (const right of [false, true]) {
    const other = await opened(page, attempt);
    await other.answer(right);
    await other.form.getByRole("button", { name: other.quiz("flag") }).click();
  }
}

const stateOf = (attempt: string) =>
  withDatabase(
    (sql) => sql<{ reached: number; checks: number; events: number }[]>`
      select reached,
        (select count(*)::int from "ItemCheck" where "attemptId" = ${attempt}) as checks,
        (select count(*)::int from "ResponseEvent" where "attemptId" = ${attempt}) as events
      from "Attempt" where id = ${attempt}`,
  );

test("what another device answered is not judged unseen", async ({ page, context, baseURL }) => {
  const attempt = await beginFixture(page, baseURL ?? "", { items: more });
  const stale = await opened(page, attempt);
  await answerTwice(await context.newPage(), attempt);
  await stale.answer(false);
  await press(page, "check.button");
  await expect(stale.form.getByRole("status")).toHaveText(stale.quiz("saveStates.older"));
  expect(await stateOf(attempt)).toEqual([{ reached: 1, checks: 0, events: 3 }]);
});

test("what another device answered is not closed unseen", async ({ page, context, baseURL }) => {
  const settings = { navigation: "sequential", feedback: { timing: "deferred" } };
  const attempt = await beginFixture(page, baseURL ?? "", { items: more, settings });
  const stale = await opened(page, attempt);
  await answerTwice(await context.newPage(), attempt);
  await stale.answer(false);
  await press(page, "next");
  await expect(stale.form.getByRole("status")).toHaveText(stale.quiz("saveStates.older"));
  expect(await stateOf(attempt)).toEqual([{ reached: 1, checks: 0, events: 3 }]);
});

test("who changes what another device had checked is told, and the change is kept apart", async ({
  page,
  context,
  baseURL,
}) => {
  const attempt = await beginFixture(page, baseURL ?? "", { items: more });
  const stale = await opened(page, attempt);
  const second = await context.newPage();
  const other = await opened(second, attempt);
  await other.answer(true);
  await press(second, "check.button");
  await stale.answer(false);
  await press(page, "next");
  await expect(stale.form.getByRole("status")).toHaveText(stale.quiz("saveStates.closed"));
  expect(await stateOf(attempt)).toEqual([{ reached: 1, checks: 1, events: 2 }]);
  expect((await storedResponses(attempt))[0]?.response).not.toBeNull();
});

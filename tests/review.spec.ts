import { guestOf, withDatabase } from "./fixture-attempt";
import { expect, test } from "./fixtures";
import { QuizPlayer } from "./quiz-player";
import { words } from "./words";

/** What was missed comes back: without an account, in any language, with and without scripts. */

for (const javaScriptEnabled of [true, false]) {
  test(`${javaScriptEnabled ? "with" : "without"} scripts: missed, due, reviewed, scheduled again`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
    const page = await context.newPage();
    const review = words("es", "ui/review");
    await page.goto("/es/review");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(review("title"));
    await expect(page.locator('form[action="/api/reviews"]')).toHaveCount(0);

    const player = new QuizPlayer(page, "es");
    await player.playAll((position) => position > 4);
    const userId = await guestOf(page, baseURL ?? "");
    const dueOf = () =>
      withDatabase(
        (sql) => sql<{ objective: string; dueAt: Date; lastItemId: string | null }[]>`
          select objective, "dueAt", "lastItemId" from "ReviewCard"
          where "userId" = ${userId} order by objective`,
      );
    const missed = await dueOf();
    expect(missed.length).toBeGreaterThan(0);
    // Nothing is due before tomorrow.
    expect(missed.every(({ dueAt }) => dueAt > new Date())).toBe(true);
    await page.goto("/es/review");
    await expect(page.locator('form[action="/api/reviews"]')).toHaveCount(0);

    await withDatabase(
      (sql) =>
        sql`update "ReviewCard" set "dueAt" = now() - interval '1 minute' where "userId" = ${userId}`,
    );
    await page.goto("/es/progress");
    await page.locator('a[href="/es/review"]').first().click();
    await page.locator('form[action="/api/reviews"] button[type="submit"]').click();
    await player.expectItem(1, missed.length);
    await player.switchTo("en");
    await player.switchTo("es");
    for (let position = 1; position <= missed.length; position += 1) {
      await player.expectItem(position, missed.length);
      const { id } = await player.item();
      expect(missed.map((card) => card.lastItemId)).not.toContain(id);
      await player.answer(true);
      await player.press(position < missed.length ? "next" : "toReview");
    }
    await player.submit();
    const after = await dueOf();
    expect(after.every(({ dueAt }) => dueAt > new Date())).toBe(true);
    await page.goto("/es/review");
    await expect(page.locator('form[action="/api/reviews"]')).toHaveCount(0);
    // A review is no lesson's quiz: progress counts the one attempt.
    await page.goto("/es/progress");
    await expect(page.locator("table tbody tr")).toHaveCount(1);
    await context.close();
  });
}

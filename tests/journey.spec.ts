import { expect, test } from "./fixtures";
import { LESSON, QuizPlayer } from "./quiz-player";
import { type Locale, locales, words } from "./words";

/** The main road, in each language, on phone and desktop, with and without scripts (see the projects). */
for (const locale of locales) {
  test(`${locale}: read, check yourself, quiz in three languages, outcome, progress`, async ({
    page,
  }) => {
    const course = words(locale, "ui/course");
    await page.goto(`/${locale}`);
    await page
      .getByRole("link", { name: course(`lessons.${LESSON}`) })
      .first()
      .click();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    const lesson = words(locale, `lessons/${LESSON}`);
    await expect(page.getByText(lesson("question"))).toBeVisible();
    await page.getByLabel(lesson("checks.wool.choices.cross-regional")).first().check();
    await expect(
      page.getByText(lesson("checks.wool.feedback.cross-regional")).first(),
    ).toBeVisible();

    const player = new QuizPlayer(page, locale);
    await player.begin();
    const order: Locale[] = [...locales.slice(locales.indexOf(locale)), ...locales];
    for (let position = 1; position <= 8; position += 1) {
      await player.expectItem(position);
      // The first stays open: an attempt can be handed in with a gap.
      if (position > 1) await player.answer(position % 2 === 0);
      const [given, shown] = [await player.given(), await player.shown()];
      for (const next of order.slice(1, 4)) {
        await player.switchTo(next);
        await player.expectItem(position);
        expect(await player.given()).toBe(given);
        expect(await player.shown()).toEqual(shown);
      }
      await player.press(position < 8 ? "next" : "toReview");
    }
    await expect(page.getByText(player.quiz("review.someOpen", { count: 1 }))).toBeVisible();
    await player.submit();
    await expect(page.getByText(player.quiz("outcome.credit.open")).first()).toBeVisible();
    await expect(page.getByText(player.quiz("outcome.credit.full")).first()).toBeVisible();
    await expect(
      page.getByRole("heading", { name: player.quiz("outcome.againTitle") }),
    ).toBeVisible();

    await page.getByRole("link", { name: player.quiz("outcome.toProgress") }).click();
    await expect(page).toHaveURL(new RegExp(`/${player.locale}/progress`));
    const title = words(player.locale, "ui/course")(`lessons.${LESSON}`);
    await expect(page.getByText(title).first()).toBeVisible();
  });
}

test("a perfect attempt earns every point, and the best one counts", async ({ page }) => {
  const player = new QuizPlayer(page, "en");
  await player.playAll(() => true);
  await expect(
    page.getByText(player.quiz("outcome.score", { points: "8", max: "8", percent: "100%" })),
  ).toBeVisible();
  await expect(page.getByText(player.quiz("outcome.againNone"))).toBeVisible();
  await page.getByRole("button", { name: player.quiz("outcome.tryAgain") }).click();
  await player.expectItem(1);
  await player.press("toReview");
  await player.submit();
  await expect(
    page.getByText(player.quiz("outcome.score", { points: "0", max: "8", percent: "0%" })),
  ).toBeVisible();
  await expect(
    page.getByText(player.quiz("outcome.counts.highest", { percent: "100%" })),
  ).toBeVisible();
});

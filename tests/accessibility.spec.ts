import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { LESSON, QuizPlayer } from "./quiz-player";
import { locales } from "./words";

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
  );
  expect(found).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "scrolls sideways").toBeLessThanOrEqual(0);
}

for (const locale of locales) {
  for (const scheme of ["light", "dark"] as const) {
    test(`${locale}, ${scheme}: axe finds nothing, nothing scrolls sideways`, async ({ page }) => {
      test.slow(); // twenty pages, each searched whole
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: scheme === "dark" ? 320 : 1280, height: 740 });
      for (const path of [
        "",
        `/lessons/${LESSON}`,
        "/progress",
        "/sign-in",
        "/sign-up",
        "/recover",
        "/nowhere",
      ]) {
        await page.goto(`/${locale}${path}`);
        await expectClean(page);
      }
      const player = new QuizPlayer(page, locale);
      await player.begin();
      for (let position = 1; position <= 8; position += 1) {
        await player.expectItem(position);
        await expectClean(page);
        await player.answer(position % 2 === 0);
        await player.press(position < 8 ? "next" : "toReview");
      }
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(player.quiz("review.title"));
      await expectClean(page);
      await player.submit();
      await expectClean(page);
      await page.goto(`/${locale}/progress`);
      await expectClean(page);
    });
  }
}

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { LESSON, QuizPlayer } from "./quiz-player";
import { words } from "./words";

/** Tabs on until the focus is on what is wanted; a trap or an unreachable control fails. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 250; steps += 1) {
    if (
      await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
    ) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} cannot be reached with Tab`);
}

test("the whole road by keyboard alone", async ({ page }) => {
  await page.goto("/es");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText(words("es", "ui/shell")("skip"));
  await tabTo(page, `main a[href$="/lessons/${LESSON}"]`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(LESSON));
  await tabTo(page, "[popovertarget]");
  await page.keyboard.press("Enter");
  await expect(page.locator("[popover]:popover-open")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[popover]:popover-open")).toHaveCount(0);
  await tabTo(page, 'form[action$="/attempts"] button');
  await page.keyboard.press("Enter");

  const player = new QuizPlayer(page, "es");
  for (let position = 1; position <= 8; position += 1) {
    await player.expectItem(position);
    await tabTo(page, "form#response fieldset :is(input, select)");
    const control = await page.locator(":focus").evaluate((focused) => {
      if (focused instanceof HTMLSelectElement) return "select";
      return focused instanceof HTMLInputElement && focused.type === "text" ? "text" : "box";
    });
    await page.keyboard.press(
      control === "select" ? "ArrowDown" : control === "text" ? "7" : "Space",
    );
    const given = await player.given();
    expect(given).toMatch(control === "text" ? /"text","7"/ : /choice|place|match|gap/);
    // Enter means "next", never "switch the language".
    await tabTo(page, ".player .actions button.go");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(player.quiz("review.title"));
  await tabTo(page, 'form:not(.item) button[type="submit"]');
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(player.quiz("outcome.title"));
});

test("Enter in a choice goes on to the next item", async ({ page }) => {
  const player = new QuizPlayer(page, "en");
  await player.begin();
  while ((await player.item()).interaction !== "choice") {
    const position = Number(new URL(page.url()).searchParams.get("item"));
    await player.press("next");
    await player.expectItem(position + 1);
  }
  const position = Number(new URL(page.url()).searchParams.get("item"));
  await player.form.locator('input[name="choice"]').first().check();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`item=(${position + 1}|review)`));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

import { events } from "../curriculum/events";
import { expect, test } from "./fixtures";
import { locales, words } from "./words";

for (const locale of locales) {
  const ui = words(locale, "ui/atlas");

  test(`${locale}: home leads to the map, a place to its lesson, the lesson back to the place`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    const main = page.getByRole("main");
    await main.getByRole("link", { name: ui("map.title"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ui("map.title"));
    const lesson = page.locator("#putre a").first();
    const href = await lesson.getAttribute("href");
    await lesson.click();
    await page.waitForURL(`**${href}`);
    await page.locator('a[href$="/map#putre"]').click();
    await expect(page.locator("#putre")).toBeInViewport();
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: the timeline shows one theme, and all again`, async ({ page }) => {
      await page.goto(`/${locale}/timeline`);
      const shown = page.locator(".timeline > li:visible");
      const { all, alliance } = {
        all: ui("timeline.all"),
        alliance: ui("timeline.themes.alliance"),
      };
      await expect(page.getByRole("radio", { name: all })).toBeChecked();
      await expect(shown).toHaveCount(events.length);
      await page.getByRole("radio", { name: alliance }).check();
      await expect(shown).toHaveCount(events.filter(({ theme }) => theme === "alliance").length);
      await page.getByRole("radio", { name: all }).check();
      await expect(shown).toHaveCount(events.length);
    });
  });
}

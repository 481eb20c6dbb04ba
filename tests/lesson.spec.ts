import type { Browser } from "@playwright/test";
import { expect, test } from "./fixtures";
import { LESSON } from "./quiz-player";
import { lessons, locales, words } from "./words";

for (const locale of locales) {
  test(`${locale}: everything of a lesson can be asked for`, async ({ page }) => {
    const [lesson, ui] = [words(locale, `lessons/${LESSON}`), words(locale, "ui/lesson")];
    await page.goto(`/${locale}/lessons/${LESSON}`);
    const block = page.locator("#cornago");
    await block.getByText(ui("rests.ask")).click();
    await expect(block.locator("details[open]").getByText(/28/)).toBeVisible();
    await expect(block.locator("details[open]").getByText(/Cornago/)).toBeVisible();
    await block.getByText(ui("others.ask")).click();
    for (const other of locales.filter((one) => one !== locale)) {
      const part = block.locator(`[lang="${other}"]`).first();
      await expect(part).toBeVisible();
      const link = block.locator(`a[href$="/${other}/lessons/${LESSON}#cornago"]`);
      expect(await link.count()).toBeGreaterThan(0);
    }
    await page.locator('[popovertarget="term-paradiplomacy"]').first().click();
    await expect(page.locator("#term-paradiplomacy")).toBeVisible();
    await expect(
      page.getByRole("img", { name: lesson("sections.three-kinds.kinds-diagram.caption") }),
    ).toBeVisible();
    if (locale === "ay") {
      await expect(page.getByText(words("ay", "ui/shell")("draftNotice"))).toBeVisible();
      await expect(
        page.getByText(words("ay", "ui/shell")("draft"), { exact: true }).first(),
      ).toBeAttached();
    }
  });
}

/** What a first visit may cost, in bytes on the wire: a page with a large drawing or list more. */
const budgets: readonly { budget: number; pages: readonly string[] }[] = [
  {
    budget: 60_000,
    pages: ["", ...lessons.map((slug) => `/lessons/${slug}`), "/glossary", "/people", "/sources"],
  },
  { budget: 120_000, pages: ["/map", "/timeline"] },
];

/** Loads a page as who was never here, and counts what came over the wire. */
async function firstVisit(browser: Browser, address: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await page.goto(address, { waitUntil: "networkidle" });
  await context.close();
  const sum = (list: [string, number][]) => list.reduce((all, [, size]) => all + size, 0);
  const total = sum([...sizes]);
  const script = sum([...sizes].filter(([id]) => kinds.get(id) === "Script"));
  return { total, script, requests: sizes.size };
}

for (const locale of locales) {
  test(`${locale}: a first visit stays within 60 KB, or 120 for map and timeline, 10 KB of script and 8 requests`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const over: string[] = [];
    for (const { budget, pages } of budgets) {
      // All in Spanish; the other languages differ by some hundred bytes, so of their lessons every third.
      const looked = pages.filter(
        (path, index) => locale === "es" || !path.startsWith("/lessons") || index % 3 === 0,
      );
      for (const path of looked) {
        const { total, script, requests } = await firstVisit(
          browser,
          `${baseURL}/${locale}${path}`,
        );
        if (total <= budget && script <= 10_000 && requests <= 8) continue;
        over.push(`${path}: ${total} bytes, ${script} of script, ${requests} requests`);
      }
    }
    expect(over).toEqual([]);
  });
}

test("two languages stand side by side on a wide screen", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/es/lessons/${LESSON}`);
  await page.locator('label[for="beside-en"]').click();
  const block = page.locator("#cornago");
  await expect(block.locator('[lang="en"]').first()).toBeVisible();
  const [own, other] = await Promise.all([
    block.locator("p").first().boundingBox(),
    block.locator('[lang="en"]').first().boundingBox(),
  ]);
  expect(other?.x ?? 0).toBeGreaterThan((own?.x ?? 0) + (own?.width ?? 0) - 1);
});

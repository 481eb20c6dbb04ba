import { expect, test } from "./fixtures";
import { LESSON } from "./quiz-player";
import { locales, words } from "./words";

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

const documents = [`lessons/${LESSON}`, "glossary", "people", "sources"];

for (const document of documents)
  test(`a first visit to ${document} stays within 60 KB, 10 KB of script and 8 requests`, async ({
    browser,
    baseURL,
  }) => {
    for (const locale of locales) {
      const context = await browser.newContext({ baseURL: baseURL ?? "" });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      const kinds = new Map<string, string>();
      const sizes = new Map<string, number>();
      session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
      session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
        sizes.set(requestId, encodedDataLength),
      );
      await page.goto(`/${locale}/${document}`, { waitUntil: "networkidle" });
      const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      const scripts = [...sizes].filter(([id]) => kinds.get(id) === "Script");
      const script = scripts.reduce((sum, [, size]) => sum + size, 0);
      expect(total, `${locale}: ${total} bytes`).toBeLessThanOrEqual(60_000);
      expect(script, `${locale}: ${script} bytes of script`).toBeLessThanOrEqual(10_000);
      expect(sizes.size, `${locale}: requests`).toBeLessThanOrEqual(8);
      await context.close();
    }
  });

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

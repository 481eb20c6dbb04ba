import { expectClean } from "./axe";
import { expect, test } from "./fixtures";
import { LESSON } from "./quiz-player";
import { secretsOf } from "./secrets";
import { locales, lessons as slugs, words } from "./words";

for (const [locale, scheme, width] of [
  ["es", "light", 1280],
  ["ay", "dark", 320],
  ["en", "light", 320],
] as const) {
  test(`${locale}, ${scheme}, ${width} px: notes and worksheet are clean`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 740 });
    for (const part of ["notes", "worksheet", "worksheet/es-en", "worksheet/es-ay-en"]) {
      await page.goto(`/${locale}/lessons/${LESSON}/${part}`);
      await expectClean(page);
    }
  });
}

for (const locale of locales) {
  test(`${locale}: home and lesson lead to the notes, the notes to the worksheet`, async ({
    page,
  }) => {
    const teaching = words(locale, "ui/teaching");
    await page.goto(`/${locale}`);
    await page.getByText(teaching("forTeachers.list")).click();
    const title = words(locale, "ui/course")(`lessons.${LESSON}`);
    await page.locator(".for-teachers").getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      teaching("notes.title", { lesson: title }),
    );
    await page.getByRole("link", { name: teaching("forTeachers.worksheet") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await page.getByRole("link", { name: teaching("notes.toLesson") }).click();
    await page.getByRole("link", { name: teaching("forTeachers.notes") }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/lessons/${LESSON}/notes$`));
  });
}

// Checks are printed on purpose: circles for a pencil, without what sends them.
test("printed, a lesson, its notes and its worksheet are without interface", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const part of ["", "/notes", "/worksheet/es-en"]) {
    await page.goto(`/es/lessons/${LESSON}${part}`);
    const shown = await page
      .locator(
        "nav, .bar, .skip, form:not([action='/api/check']), select, button:not(.term), label.ask, .quiz-start, .sheet-ways, .notes-ways, .theme",
      )
      .evaluateAll((parts) =>
        parts
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.outerHTML.slice(0, 90)),
      );
    expect(shown, part).toEqual([]);
  }
});

/** Pages of a PDF as Chromium writes it: one object of this type for each. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("every worksheet in one, two or three languages is one sheet of paper", async ({ page }) => {
  test.slow();
  const counts: Record<string, number> = {};
  for (const slug of slugs) {
    for (const part of [
      "es|",
      "en|",
      "ay|",
      "es|/es-en",
      "en|/es-en",
      "es|/es-ay",
      "es|/es-ay-en",
    ]) {
      const [locale, languages] = part.split("|");
      const address = `/${locale}/lessons/${slug}/worksheet${languages}`;
      // Not every lesson has its Aymara.
      if ((await page.goto(address))?.status() === 404) continue;
      counts[address] = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    }
  }
  const many = Object.entries(counts).filter(([, count]) => count < 1 || count > 2);
  expect(many).toEqual([]);
  expect(Object.keys(counts).length).toBeGreaterThan(4 * slugs.length);
});

test("no worksheet holds a feedback or an explanation of its bank", async ({ request }) => {
  const found: string[] = [];
  let sheets = 0;
  for (const slug of slugs) {
    for (const part of ["", "/es-en", "/es-ay-en"]) {
      const reply = await request.get(`/es/lessons/${slug}/worksheet${part}`);
      // Not every lesson is written, nor has each Aymara.
      if (reply.status() === 404) continue;
      sheets += 1;
      const html = (await reply.text()).replaceAll("&#x27;", "'").replaceAll("&quot;", '"');
      const text = html.replace(/<[^>]*>/g, "");
      found.push(...secretsOf(slug).filter((secret) => text.includes(secret)));
      expect(html).not.toContain("<script>");
    }
  }
  expect(sheets).toBeGreaterThan(2);
  expect(found).toEqual([]);
});

test("the short address leads to the lesson, and its code is a picture of our own", async ({
  request,
}) => {
  const reply = await request.get("/en/l/4", { maxRedirects: 0 });
  expect(reply.status()).toBe(308);
  expect(reply.headers().location).toMatch(/\/en\/lessons\/what-is-paradiplomacy$/);
  const code = await request.get("/en/l/4/code.svg");
  expect(code.headers()["content-type"]).toBe("image/svg+xml");
  expect(await code.text()).toMatch(/\/en\/l\/4<\/text>/);
  expect((await request.get("/en/l/99")).status()).toBe(404);
  expect((await request.get("/en/l/99/code.svg")).status()).toBe(404);
});

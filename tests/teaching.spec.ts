import { readFileSync } from "node:fs";
import path from "node:path";
import { expectClean } from "./axe";
import { expect, test } from "./fixtures";
import { LESSON } from "./quiz-player";
import { secretsOf } from "./secrets";
import { locales, words } from "./words";

/** The lessons of the course that are written, by their Spanish titles’ keys. */
const course = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../messages/es/ui/course.json"), "utf8"),
);
const slugs = Object.keys(course.lessons);

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

test("printed, a lesson, its notes and its worksheet are without interface", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const part of ["", "/notes", "/worksheet/es-en"]) {
    await page.goto(`/es/lessons/${LESSON}${part}`);
    const shown = await page
      .locator(
        "nav, .bar, .skip, form, select, button:not(.term), label.ask, .quiz-start, .sheet-ways, .notes-ways, .theme",
      )
      .evaluateAll((parts) =>
        parts
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.outerHTML.slice(0, 90)),
      );
    expect(shown, part).toEqual([]);
  }
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

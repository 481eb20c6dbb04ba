import type { Page } from "@playwright/test";
import { expectClean } from "./axe";
import { makeTeacher } from "./fixture-teacher";
import { expect, test } from "./fixtures";
import { Editor, storedQuizzes } from "./quiz-editor";
import { LESSON } from "./quiz-player";
import { words } from "./words";

/** A teacher’s own quizzes, put together from the bank. */

async function fillAndOrder(page: Page): Promise<Editor> {
  const editor = new Editor(page);
  await editor.make("Repaso");
  await editor.filter(LESSON);
  await editor.add(0, 2, 3);
  const [first, second, third] = await editor.ids();
  await editor.button(2, "up").click();
  await expect.poll(() => editor.ids()).toEqual([first, third, second]);
  await editor.button(0, "remove").click();
  await expect.poll(() => editor.ids()).toEqual([third, second]);
  return editor;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a teacher fills a quiz from the bank, orders and weighs it; it is kept", async ({
      page,
    }) => {
      const { userId } = await makeTeacher(page, "es");
      const editor = await fillAndOrder(page);
      await editor.points(0).fill("2,5");
      await page.getByLabel(editor.say("editor.draw")).fill("1");
      await page.getByLabel(editor.say("editor.order"), { exact: true }).selectOption("fixed");
      await editor.save();
      const range = editor.say("editor.totals.range", { least: "1", most: "2,5" });
      await expect(page.getByText(range)).toBeVisible();
      const [third, second] = await editor.ids();
      expect(await storedQuizzes(userId)).toMatchObject([
        {
          title: "Repaso",
          content: {
            items: [
              { lesson: LESSON, item: third, weight: 2.5 },
              { lesson: LESSON, item: second, weight: 1 },
            ],
            draw: 1,
            order: "fixed",
          },
        },
      ]);
      await page.reload();
      await expect(editor.points(0)).toHaveValue("2,5");
    });

    test("what cannot be is refused in words, and what was typed stays", async ({ page }) => {
      await makeTeacher(page, "es");
      const editor = new Editor(page);
      await editor.make("Fronteras");
      await editor.add(0, 1);
      await editor.points(1).fill("muchos");
      await page.getByLabel(editor.say("editor.title")).fill("Fronteras y más");
      await editor.save();
      const account = words("es", "ui/account");
      await expect(page.locator(".error-summary")).toContainText(account("errors.points-range"));
      await expect(editor.points(1)).toHaveValue("muchos");
      await expect(page.getByLabel(editor.say("editor.title"))).toHaveValue("Fronteras y más");
      await editor.points(1).fill("3");
      await editor.save();
      await expect(page.locator(".error-summary")).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1, name: "Fronteras y más" })).toBeVisible();
    });

    test("teaching 2.12: what another tab saved is not written over without asking", async ({
      page,
      context,
    }) => {
      const { userId } = await makeTeacher(page, "es");
      const editor = new Editor(page);
      await editor.make("Alianza");
      await editor.add(0, 1);
      const other = new Editor(await context.newPage());
      await other.page.goto(page.url().replace(/[?#].*$/, ""));
      await other.button(0, "remove").click();
      await expect(other.chosen).toHaveCount(1);
      for (const stays of ["theirs", "mine"] as const) {
        await page.getByLabel(editor.say("editor.title")).fill(`Alianza ${stays}`);
        await editor.save();
        await expect(page.getByText(editor.say("conflict.question"))).toBeVisible();
        await page.getByRole("button", { name: editor.say(`conflict.${stays}`) }).click();
        await expect(page.getByText(editor.say("conflict.question"))).toHaveCount(0);
        await expect(editor.chosen).toHaveCount(stays === "theirs" ? 1 : 2);
        if (stays === "mine") continue;
        // The next one finds the page on the version that stayed: once more somebody else is quicker.
        await expect(
          page.getByRole("heading", { level: 1, name: "Alianza", exact: true }),
        ).toBeVisible();
        await editor.add(0);
        await other.page.reload();
        await other.button(0, "remove").click();
        await expect(other.chosen).toHaveCount(1);
      }
      const [quiz] = await storedQuizzes(userId);
      expect(quiz).toMatchObject({ title: "Alianza mine" });
      expect(quiz?.content.items).toHaveLength(2);
    });
  });
}

test("the keyboard orders: the focus stays on the button, and the page where it was", async ({
  page,
}) => {
  await makeTeacher(page, "es");
  const editor = new Editor(page);
  await editor.make("Orden");
  await editor.add(0, 1, 2, 3);
  const [first] = await editor.ids();
  await editor.button(0, "down").focus();
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(0);
  for (let place = 1; place <= 3; place += 1) {
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await editor.ids()).indexOf(first ?? "")).toBe(place);
    const kind = place < 3 ? "down" : "up";
    await expect(page.locator(`#${kind}-${first}`)).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  }
});

test("switching the language keeps what was typed and what is shown of the bank", async ({
  page,
}) => {
  await makeTeacher(page, "es");
  const editor = new Editor(page);
  await editor.make("Idiomas");
  await editor.filter(LESSON);
  await editor.add(0);
  await editor.points(0).fill("7");
  const name = words("es", "ui/shell")("languages.en");
  await page.getByRole("banner").getByRole("button", { name, exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("select#field-bank-lesson")).toHaveValue(LESSON);
  await expect(page.locator(".picked-items input[name=points]")).toHaveValue("7");
  const english = new Editor(page, "en");
  await english.save();
  await expect(page.getByText(english.say("editor.totals.points", { points: "7" }))).toBeVisible();
});

test("teaching 2.11: before it is assigned, the Aymara that nobody reviewed is told", async ({
  page,
}) => {
  await makeTeacher(page, "es");
  const editor = new Editor(page);
  await editor.make("Aymara");
  await editor.add(0, 1);
  const told = editor.say("aymara.unreviewed", { unreviewed: 2, count: "2" });
  await expect(page.getByText(told)).toBeVisible();
});

test("a quiz is duplicated, put away and taken up again", async ({ page }) => {
  await makeTeacher(page, "es");
  const editor = new Editor(page);
  await editor.make("Una");
  await editor.add(0);
  await page.goto("/es/quizzes");
  await page.getByRole("button", { name: editor.say("duplicate") }).click();
  const copy = editor.say("copyOf", { title: "Una" });
  await expect(page.getByRole("heading", { level: 1, name: copy })).toBeVisible();
  await expect(editor.chosen).toHaveCount(1);
  await page.goto("/es/quizzes");
  const line = page.getByRole("listitem").filter({ hasText: copy });
  await line.getByRole("button", { name: editor.say("archive") }).click();
  await expect(page.getByRole("link", { name: copy })).toHaveCount(0);
  await page.getByRole("link", { name: editor.say("seeArchived") }).click();
  await page.getByRole("link", { name: copy }).click();
  await expect(page.getByText(editor.say("archived"))).toBeVisible();
  await page.getByRole("button", { name: editor.say("unarchive") }).click();
  await expect(editor.chosen).toHaveCount(1);
});

test("the pages are clean on a phone of 320 pixels, and in the dark", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await makeTeacher(page, "ay");
  const editor = new Editor(page, "ay");
  await editor.make("Yant’awi");
  await editor.add(0, 1);
  await page.goto(page.url().replace(/#.*$/, ""));
  await page.emulateMedia({ colorScheme: "dark" });
  await expectClean(page);
  await page.getByRole("link", { name: editor.say("preview.go") }).click();
  await expectClean(page);
  await page.goto("/ay/quizzes");
  await expectClean(page);
});

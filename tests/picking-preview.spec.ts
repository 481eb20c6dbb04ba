import { withDatabase } from "./fixture-attempt";
import { makeTeacher } from "./fixture-teacher";
import { expect, test } from "./fixtures";
import { freshName, Person } from "./person";
import { Editor, storedQuizzes } from "./quiz-editor";
import { LESSON, QuizPlayer } from "./quiz-player";
import { locales, words } from "./words";

/** A teacher’s look at a quiz as a learner; and that nobody else sees keys. */

for (const locale of locales) {
  test(`teaching, edge: a teacher’s look in ${locale} is a real attempt that counts nowhere`, async ({
    page,
  }) => {
    const { userId } = await makeTeacher(page, locale);
    const editor = new Editor(page, locale);
    await editor.make("Prueba");
    await editor.filter(LESSON);
    await editor.add(0, 1);
    await page.getByRole("link", { name: editor.say("preview.go") }).click();
    await expect(page.getByText(editor.say("preview.items", { count: 2 }))).toBeVisible();
    for (const language of locales) {
      await page.getByRole("button", { name: editor.say(`preview.begin.${language}`) }).click();
      const player = new QuizPlayer(page, language);
      await player.expectItem(1, 2);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator(".where")).toContainText("Prueba");
      await page.goto(`/${locale}/quizzes`);
      await page.getByRole("link", { name: editor.say("preview.go") }).click();
    }
    await page.getByRole("link", { name: editor.say("preview.goOn") }).click();
    const player = new QuizPlayer(page, locale);
    for (const press of ["next", "toReview"] as const) {
      await player.answer(press === "next");
      await player.press(press);
    }
    await player.submit();
    await page.goto(`/${locale}/progress`);
    await expect(page.getByText(words(locale, "ui/progress")("emptyTitle"))).toBeVisible();
    const counts = await withDatabase(
      (sql) => sql<{ attempts: number; cards: number }[]>`
        select (select count(*)::int from "Attempt" where "userId" = ${userId}) as attempts,
          (select count(*)::int from "ReviewCard" where "userId" = ${userId}) as cards`,
    );
    expect(counts).toEqual([{ attempts: 1, cards: 0 }]);
  });
}

test("an outcome of a look leads to another, in another language, and back to the editor", async ({
  page,
}) => {
  const { userId } = await makeTeacher(page, "es");
  const editor = new Editor(page);
  await editor.make("Otra");
  await editor.filter(LESSON);
  await editor.add(0);
  await page.getByRole("link", { name: editor.say("preview.go") }).click();
  await page.getByRole("button", { name: editor.say("preview.begin.es") }).click();
  const player = new QuizPlayer(page, "es");
  await player.answer(true);
  await page.getByRole("button", { name: player.quiz("check.button") }).click();
  await expect(player.form.locator('[data-credit="full"]')).toBeVisible();
  await player.press("toReview");
  await player.submit();
  await page.getByRole("button", { name: editor.say("preview.begin.ay") }).click();
  await new QuizPlayer(page, "ay").expectItem(1, 1);
  const [row] = await withDatabase(
    (sql) => sql<{ count: number }[]>`
      select count(*)::int as count from "Attempt" where "userId" = ${userId}`,
  );
  expect(row?.count).toBe(1);
});

test("keys and quizzes are for those who teach: strangers find nothing", async ({
  page,
  browser,
  baseURL,
}) => {
  const { userId } = await makeTeacher(page, "es");
  const editor = new Editor(page);
  await editor.make("Mío");
  await editor.add(0);
  const id = (await storedQuizzes(userId))[0]?.id;
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const stranger = await context.newPage();
  await stranger.goto(`/es/quizzes/${id}`);
  await expect(stranger).toHaveURL(/sign-in/);
  await new Person(stranger, "es", freshName()).signUp();
  const places = ["", `/${id}`, `/${id}/preview`, `/lesson-${LESSON}/preview`, "/final/preview"];
  for (const place of places) {
    expect((await stranger.goto(`/es/quizzes${place}`))?.status()).toBe(404);
  }
  const origin = { origin: baseURL ?? "" };
  for (const what of [id ?? "", `lesson-${LESSON}`, "final", "assignment-none", ""]) {
    const form = { what, locale: "es" };
    const reply = await stranger.request.post("/api/previews", { headers: origin, form });
    expect(reply.status()).toBe(404);
  }
  // Another teacher: the bank is theirs too, the quiz is not.
  const colleague = await context.newPage();
  await context.clearCookies();
  await makeTeacher(colleague, "es");
  expect((await colleague.goto("/es/quizzes"))?.status()).toBe(200);
  expect((await colleague.goto(`/es/quizzes/${id}`))?.status()).toBe(404);
  await context.close();
});

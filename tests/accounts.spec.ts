import { expect, test } from "./fixtures";
import { freshName, Person } from "./person";
import { LESSON, QuizPlayer } from "./quiz-player";
import { words } from "./words";

test("a guest’s progress stays with the account it becomes, in place", async ({ page }) => {
  const player = new QuizPlayer(page, "es");
  await player.playAll(() => true);
  const person = new Person(page, "es", freshName());
  await person.signUp("mine");
  await page.goto("/es/progress");
  await expect(page.getByText("100 %").first()).toBeVisible();
  await person.signOut();
  await page.goto("/es/progress");
  await expect(page.getByText(words("es", "ui/progress")("emptyTitle"))).toBeVisible();
  await person.signIn();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto("/es/progress");
  await expect(page.getByText("100 %").first()).toBeVisible();
});

test("signing in asks whose the guest’s work is; mine joins it, the best counts", async ({
  page,
}) => {
  const person = new Person(page, "en", freshName());
  await person.signUp();
  await person.signOut();
  const player = new QuizPlayer(page, "en");
  await player.playAll(() => true);
  await person.signIn();
  await expect(page).toHaveURL(/\/en\/whose/);
  const progress = words("en", "ui/progress");
  await page.getByLabel(progress("whose.mine")).check();
  await page.getByRole("button", { name: progress("whose.submit") }).click();
  await expect(page).not.toHaveURL(/whose/);
  await page.goto("/en/progress");
  await expect(page.getByText("100%").first()).toBeVisible();
});

test("not mine leaves it behind", async ({ page }) => {
  const person = new Person(page, "es", freshName());
  await person.signUp();
  await person.signOut();
  const player = new QuizPlayer(page, "es");
  await player.playAll(() => true);
  await person.signIn();
  await expect(page).toHaveURL(/whose/);
  const progress = words("es", "ui/progress");
  await page.getByLabel(progress("whose.notMine")).check();
  await page.getByRole("button", { name: progress("whose.submit") }).click();
  await expect(page).not.toHaveURL(/whose/);
  await page.goto("/es/progress");
  await expect(page.getByText("100 %")).toHaveCount(0);
});

test("the recovery code sets a new password, once", async ({ page }) => {
  const person = new Person(page, "es", freshName());
  const code = await person.signUp();
  await person.signOut();
  await page.goto("/es/recover");
  await person.fill({
    username: person.username,
    recoveryCode: code,
    newPassword: "jallu pacha 99",
  });
  await person.press("recover.submit");
  await expect(page.getByText(person.account("recover.doneTitle"))).toBeVisible();
  await page.goto("/es/recover");
  await person.fill({
    username: person.username,
    recoveryCode: code,
    newPassword: "otra clave 99",
  });
  await person.press("recover.submit");
  await expect(page.getByText(person.account("refusals.wrong-code")).first()).toBeVisible();
  await person.signIn("jallu pacha 99");
  await expect(page.getByText(/María/).first()).toBeVisible();
});

test("bad names are refused with a sentence, and what was typed stays", async ({ page }) => {
  const person = new Person(page, "es", "ab");
  await page.goto("/es/sign-up");
  await person.fill({ name: "ñ".repeat(500), username: "ab", password: "corta" });
  await person.press("signUp.submit");
  for (const key of [
    "errors.name-too-long",
    "errors.username-too-short",
    "errors.password-too-short",
  ]) {
    await expect(page.getByText(person.account(key)).first()).toBeVisible();
  }
  await expect(page.getByLabel(person.account("fields.username"), { exact: true })).toHaveValue(
    "ab",
  );
});

test("switching the language keeps what is typed into a form, but no password", async ({
  page,
}) => {
  const person = new Person(page, "es", "x");
  await page.goto("/es/sign-up");
  await person.fill({ name: "Ñusta", username: "nusta.quispe", password: "secreto secreto" });
  await page
    .getByRole("button", { name: words("es", "ui/shell")("languages.en"), exact: true })
    .click();
  await expect(page).toHaveURL(/\/en\/sign-up/);
  const english = words("en", "ui/account");
  await expect(page.getByLabel(english("fields.name"), { exact: true })).toHaveValue("Ñusta");
  await expect(page.getByLabel(english("fields.username"), { exact: true })).toHaveValue(
    "nusta.quispe",
  );
  await expect(page.getByLabel(english("fields.password"), { exact: true })).toHaveValue("");
});

test("guessing is stopped, and the sentence says until when", async ({
  page,
  browser,
  baseURL,
}) => {
  const person = new Person(page, "es", freshName());
  await person.signUp();
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const guesser = new Person(await context.newPage(), "es", person.username);
  for (let tries = 0; tries < 6; tries += 1) await guesser.signIn(`falsa clave ${tries}`);
  await expect(guesser.page.getByText(/15 minutos/).first()).toBeVisible();
  // The right password does not help the guesser's browser now, but the pupil's own one still gets in.
  await guesser.signIn();
  await expect(guesser.page.getByText(/minutos/).first()).toBeVisible();
  await person.signOut();
  await person.signIn();
  await expect(page).not.toHaveURL(/sign-in/);
  await context.close();
});

test("reading is marked by a button, once, and shows on the list", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto(`/es/lessons/${LESSON}`);
  await page.getByRole("button", { name: words("es", "ui/lesson")("read.mark") }).click();
  await expect(page).toHaveURL(/progress/);
  await page.goto("/es/progress");
  await expect(page.getByText(/^Leída el/).first()).toBeVisible();
  // On sealed pages the reader's own marks come by script; without one, /progress shows them.
  if (!javaScriptEnabled) return;
  await page.goto("/es");
  const mark = page.locator(`[data-read-mark="${LESSON}"]`);
  await expect(mark).toHaveText(words("es", "ui/home")("read"));
  await expect(mark).toBeVisible();
  // Of the others none says so.
  await expect(page.locator("[data-read-mark]:visible")).toHaveCount(1);
});

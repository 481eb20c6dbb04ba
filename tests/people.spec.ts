import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectClean } from "./axe";
import { withDatabase } from "./fixture-attempt";
import { newClass, newFirstToken, newPerson } from "./fixture-people";
import { expect, test } from "./fixtures";
import { freshName, PASSWORD, Person } from "./person";
import { LESSON } from "./quiz-player";
import { locales, words } from "./words";

const settings = words("es", "ui/settings");
const account = words("es", "ui/account");
const admin = words("es", "ui/admin");

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** How dark the paper of the page is: 0 to 255. */
const brightness = (page: Page) =>
  page.evaluate(() => {
    const colour = getComputedStyle(document.body).backgroundColor;
    return Number(/\d+/.exec(colour)?.[0] ?? -1);
  });

test("languages and colours chosen in the settings follow the account to another browser", async ({
  page,
  browser,
  baseURL,
}) => {
  const person = new Person(page, "es", freshName());
  await person.signUp();
  await page.goto("/es/account");
  await page.getByLabel(settings("tastes.language.label")).selectOption("en");
  await page.getByLabel(settings("tastes.secondLanguage.label")).selectOption("ay");
  await page
    .getByLabel(words("es", "ui/shell")("theme.label"), { exact: true })
    .and(page.locator("select"))
    .selectOption("dark");
  await press(page, settings("tastes.save"));
  await expect(page).toHaveURL(/\/en\/account/);
  expect(await brightness(page)).toBeLessThan(60);

  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
    const other = new Person(await context.newPage(), "es", person.username);
    await other.signIn();
    await expect(other.page).toHaveURL(/\/en\/progress/);
    await expect.poll(() => brightness(other.page)).toBeLessThan(60);
    // A quiz shows the second language beneath without being asked to, and no more once it is taken away.
    await other.page.goto(`/es/lessons/${LESSON}`);
    await press(other.page, words("es", "ui/lesson")("quiz.start"));
    await expect(other.page.locator(".also [aria-pressed=true]")).toHaveAttribute("lang", "ay");
    await other.page.locator('.also button[value="also-none"]').click();
    await expect(other.page).toHaveURL(/also=none/);
    await expect(other.page.locator(".also [aria-pressed=true]")).not.toHaveAttribute("lang", "ay");
    await context.close();
  }
});

test("colours taken at the foot of a page are the account’s", async ({ page }) => {
  const person = new Person(page, "es", freshName());
  await person.signUp();
  await page.goto("/es/account");
  const kept = page.waitForResponse(/\/api\/me\/theme$/);
  await page.getByRole("radio", { name: words("es", "ui/shell")("theme.dark") }).check();
  expect((await kept).status()).toBe(204);
  await page.reload();
  await expect(page.locator("select[name=theme]")).toHaveValue("dark");
  await page.goto("/es");
  await expect.poll(() => brightness(page)).toBeLessThan(60);
});

test("a new password ends the sessions of other browsers, and takes the old one’s place", async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await newPerson(browser, baseURL ?? "");
  const person = new Person(page, "es", other.person.username);
  await person.signIn();
  await page.goto("/es/account");
  const change = async (current: string, password: string) => {
    await page.getByLabel(settings("password.current"), { exact: true }).fill(current);
    await page.getByLabel(account("fields.newPassword"), { exact: true }).fill(password);
    await press(page, settings("password.save"));
  };
  await change("no es la de ahora", "jallu pacha 99");
  await expect(page.getByText(account("refusals.wrong-password")).first()).toBeVisible();
  await change(PASSWORD, "jallu pacha 99");
  await expect(page.getByText(settings("password.saved"))).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(account("account.title"));
  await other.page.goto("/es/account");
  await expect(other.page).toHaveURL(/sign-in/);
  await other.person.signIn(PASSWORD);
  await expect(other.page.getByText(account("refusals.wrong-credentials")).first()).toBeVisible();
  await other.context.close();
});

async function download(page: Page): Promise<Record<string, unknown>> {
  await page.goto("/es/account/data");
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: settings("data.export.download") }).click();
  return JSON.parse(await readFile(await (await coming).path(), "utf8"));
}

test("a guest takes everything out, erases it, and is nobody then", async ({ page }) => {
  await page.goto(`/es/lessons/${LESSON}`);
  await press(page, words("es", "ui/lesson")("read.mark"));
  await expect(page).toHaveURL(/progress/);
  expect(await download(page)).toMatchObject({ LessonRead: [{ lesson: LESSON }] });
  await press(page, settings("data.erase.submit"));
  await expect(page.getByText(account("errors.must-tick")).first()).toBeVisible();
  await page.getByLabel(settings("data.erase.sure")).check();
  await press(page, settings("data.erase.submit"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(settings("erased.title"));
  expect((await page.request.get("/api/me/export")).status()).toBe(401);
});

test("an account is erased by its owner’s password alone, once its classes are handed over", async ({
  browser,
  baseURL,
}) => {
  const { page, person, context, id } = await newPerson(browser, baseURL ?? "");
  const classroomId = await newClass(id);
  await page.goto("/es/account/data");
  await expect(page.getByText(settings("data.erase.ownsClasses"))).toBeVisible();
  await expect(page.locator(`main a[href$="/classes/${classroomId}/settings"]`)).toBeVisible();
  await withDatabase((sql) => sql`delete from "Classroom" where id = ${classroomId}`);
  await page.reload();
  const erase = async (password: string) => {
    await page.getByLabel(settings("data.erase.sure")).check();
    await page.getByLabel(settings("data.erase.password")).fill(password);
    await press(page, settings("data.erase.submit"));
  };
  await erase("no es esta");
  await expect(page.getByText(account("refusals.wrong-password")).first()).toBeVisible();
  await erase(PASSWORD);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(settings("erased.title"));
  await person.signIn();
  await expect(page.getByText(account("refusals.wrong-credentials")).first()).toBeVisible();
  await context.close();
});

test("teaching 2.7: a teacher erases a learner after typing the name; a stranger finds no such page", async ({
  browser,
  baseURL,
}) => {
  const teacher = await newPerson(browser, baseURL ?? "");
  const stranger = await newPerson(browser, baseURL ?? "");
  const learner = await newPerson(browser, baseURL ?? "");
  const classroomId = await newClass(teacher.id, { [learner.id]: "Ñusta Quispe" });
  const place = `classes/${classroomId}/learners/${learner.id}`;
  for (const path of [`/es/${place}/erase`, `/api/${place}/export`]) {
    expect((await stranger.page.request.get(path)).status()).toBe(404);
    expect((await learner.page.request.get(path)).status()).toBe(404);
  }
  const { page } = teacher;
  const file = await page.request.get(`/api/${place}/export`);
  expect(await file.json()).toMatchObject({ Enrolment: { name: "Ñusta Quispe" } });
  await page.goto(`/es/${place}/erase`);
  await expect(page.getByText(settings("eraseLearner.reach.class"))).toBeVisible();
  const type = async (name: string) => {
    await page.getByLabel(settings("eraseLearner.typeName")).fill(name);
    await press(page, settings("eraseLearner.submit"));
  };
  await type("Otra persona");
  await expect(page.getByText(account("errors.name-differs")).first()).toBeVisible();
  await type("nusta quispe");
  await page.waitForURL(/\/roster$/);
  await withDatabase(async (sql) => {
    const places = await sql`select 1 from "Enrolment" where "classroomId" = ${classroomId}`;
    const people = await sql`select 1 from "User" where id = ${learner.id}`;
    expect([places.length, people.length]).toEqual([0, 1]);
  });
  for (const { context } of [teacher, stranger, learner]) await context.close();
});

test("the one-time address makes an administrator, who resets, closes and chooses", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const pupil = await newPerson(browser, baseURL ?? "");
  expect((await pupil.page.request.get("/es/admin")).status()).toBe(404);
  const address = `/es/admin/first?token=${await newFirstToken()}`;
  await page.goto(address);
  await expect(page).toHaveURL(/sign-up/);
  const person = new Person(page, "es", freshName());
  await person.fill({ name: "Ana", username: person.username, password: PASSWORD });
  await person.press("signUp.submit");
  await page.getByRole("link", { name: account("recoveryCode.goOn") }).click();
  await press(page, admin("first.submit"));
  await expect(page).toHaveURL(/sign-in/);
  await person.fill({ username: person.username, password: PASSWORD });
  await person.press("signIn.submit");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(admin("title"));
  expect((await page.request.get(address)).status()).toBe(404);

  await page.goto("/es/admin/people");
  await page.getByLabel(admin("people.search")).fill(pupil.person.username);
  await press(page, admin("people.find"));
  await page.getByRole("link", { name: pupil.person.username }).click();
  await press(page, admin("person.reset.submit"));
  const password = (await page.locator("output.code").textContent()) ?? "";
  await pupil.page.goto("/es/account");
  await expect(pupil.page).toHaveURL(/sign-in/);
  await pupil.person.signIn(password);
  await expect(pupil.page).not.toHaveURL(/sign-in/);

  await page.reload();
  await press(page, admin("person.access.disable.submit"));
  await expect(page.getByText(admin("person.access.enable.body"))).toBeVisible();
  await pupil.person.signIn("no es esta");
  await expect(pupil.page.getByText(account("refusals.wrong-credentials")).first()).toBeVisible();
  await pupil.person.signIn(password);
  await expect(pupil.page.getByText(account("refusals.disabled")).first()).toBeVisible();
  await press(page, admin("person.access.enable.submit"));
  await expect(page.getByText(admin("person.access.disable.body"))).toBeVisible();

  await page.getByRole("checkbox", { name: words("es", "ui/shell")("languages.ay") }).check();
  await page.locator("#person-languages button[type=submit]").click();
  await expect(page.locator("#person-languages").getByText(admin("person.saved"))).toBeVisible();
  await page.goto("/es/admin");
  await expect(page.getByRole("row", { name: pupil.person.username })).toContainText("Aymar aru");
  await expectClean(page);
  await pupil.context.close();
});

for (const locale of locales) {
  test(`${locale}: the pages of what is kept are clean, in the dark on a narrow phone too`, async ({
    page,
  }) => {
    test.slow();
    const person = new Person(page, locale, freshName());
    await person.signUp();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 740 });
    for (const path of ["/account", "/account/data", "/account/erased", "/keep", "/teachers"]) {
      await page.goto(`/${locale}${path}`);
      await expectClean(page);
    }
  });
}

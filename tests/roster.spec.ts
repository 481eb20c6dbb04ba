import type { Page } from "@playwright/test";
import { expectClean } from "./axe";
import { withDatabase } from "./fixture-attempt";
import { expect, test } from "./fixtures";
import { freshName, PASSWORD, Person } from "./person";
import { type Locale, locales, words } from "./words";

const t = words("es", "ui/roster");
const account = words("es", "ui/account");

/** A teacher who signed up, and a class of theirs, written into the test's database. */
async function teacherWithClass(page: Page, locale: Locale = "es") {
  const teacher = new Person(page, locale, freshName());
  await teacher.signUp();
  const id = await withDatabase(async (sql) => {
    const [user] = await sql<{ id: string }[]>`
      select id from "User" where username = ${teacher.username}`;
    const [classroom] = await sql<{ id: string }[]>`
      insert into "Classroom" (id, name, "timeZone", language, "ownerId")
      values (gen_random_uuid(), '4.º Ñ', 'America/La_Paz', 'es', ${user?.id ?? ""}) returning id`;
    await sql`
      insert into "ClassroomStaff" ("classroomId", "userId", role)
      values (${classroom?.id ?? ""}, ${user?.id ?? ""}, 'teacher')`;
    return classroom?.id ?? "";
  });
  return { teacher, id, path: `/${locale}/classes/${id}` };
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Adds learners by hand. @returns their cards, as they are printed */
async function addByHand(page: Page, path: string, ...names: string[]) {
  await page.goto(`${path}/roster/add`);
  await page.getByLabel(t("add.names")).fill(names.join("\n"));
  await button(page, t("add.submit")).click();
  await expect(page.locator(".login-card")).toHaveCount(names.length);
  return readCards(page);
}

async function readCards(page: Page) {
  const cards: { name: string; username: string; password: string }[] = [];
  for (const card of await page.locator(".login-card").all()) {
    const [username = "", password = ""] = await card.locator("dd").allInnerTexts();
    const name = (await card.locator(".login-card-name").textContent()) ?? "";
    cards.push({ name, username, password });
  }
  return cards;
}

/** Signs in with what stands on a card, in the browser of `page`. */
async function signIn(page: Page, username: string, password: string) {
  const person = new Person(page, "es", username);
  await person.signIn(password);
  return person;
}

test("learners are added by hand, and sign in with what their cards say", async ({
  page,
  browser,
  baseURL,
}) => {
  const { path } = await teacherWithClass(page);
  const [wara] = await addByHand(page, path, "Wara Ñäkasi; 7", "Juan Quispe");
  await expect(page.locator("main")).toContainText(t("add.added", { count: 2 }));
  expect(wara?.password).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
  await page.goto(`${path}/roster`);
  await expect(page.getByRole("row", { name: /Wara Ñäkasi/ })).toContainText("7");
  // Nobody sees the first password a second time.
  expect(await page.content()).not.toContain(wara?.password ?? "none");

  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const pupil = await context.newPage();
  await pupil.goto(`/es/sign-in?username=${wara?.username}`);
  await expect(pupil.getByLabel(account("fields.username"), { exact: true })).toHaveValue(
    wara?.username ?? "",
  );
  await signIn(pupil, wara?.username ?? "", wara?.password ?? "");
  await expect(pupil).toHaveURL(/\/es\/first-password/);
  await pupil.getByLabel(account("fields.newPassword"), { exact: true }).fill(PASSWORD);
  await button(pupil, account("firstPassword.submit")).click();
  await expect(pupil.getByText(account("recoveryCode.title")).first()).toBeVisible();
  await pupil.getByRole("link", { name: account("recoveryCode.goOn") }).click();
  await expect(pupil).toHaveURL(/\/es\/progress/);
  const person = new Person(pupil, "es", wara?.username ?? "");
  await person.signOut();
  await person.signIn();
  await expect(pupil).toHaveURL(/\/es\/progress/);
  await context.close();
});

test("setting an own password can be put off", async ({ page, browser, baseURL }) => {
  const { path } = await teacherWithClass(page);
  const [ana] = await addByHand(page, path, "Ana Poma");
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const pupil = await context.newPage();
  await signIn(pupil, ana?.username ?? "", ana?.password ?? "");
  await pupil.getByRole("link", { name: account("firstPassword.later") }).click();
  await expect(pupil).toHaveURL(/\/es\/progress/);
  await context.close();
});

test("a list from a spreadsheet is previewed, asked about, and done as it was shown", async ({
  page,
}) => {
  const { path } = await teacherWithClass(page);
  await addByHand(page, path, "Wara Quispe");
  await page.goto(`${path}/roster/import`);
  const list =
    "Número;Nombre;Apellido;Grupo\r\n1;Ñusta;Mamani;Pumas\r\n2;wara;quispe;Pumas\r\n3;;;\r\n";
  await page.getByLabel(t("import.chooseFile")).setInputFiles({
    ...{ name: "lista.csv", mimeType: "text/csv" },
    buffer: Buffer.from(list, "latin1"),
  });
  await button(page, t("import.look")).click();
  await expect(page.getByText(t("import.adds"))).toBeVisible();
  await expect(page.locator("main")).toContainText("Ñusta Mamani");
  // Without an answer nothing is done.
  await button(page, t("import.apply")).click();
  await expect(page.getByText(t("import.choose"))).toBeVisible();
  await page.getByLabel(/Wara Quispe/).check();
  await button(page, t("import.apply")).click();
  await expect(page.locator(".login-card")).toHaveCount(1);
  await page.goto(`${path}/roster`);
  await expect(page.getByRole("row", { name: /wara quispe/ })).toContainText("Pumas");
  await expect(page.getByRole("row", { name: /Ñusta Mamani/ })).toContainText("Pumas");
});

test("a card that was lost is made anew, and the old password opens nothing", async ({
  page,
  browser,
  baseURL,
}) => {
  const { path } = await teacherWithClass(page);
  const [old] = await addByHand(page, path, "Luz Choque");
  await page.goto(`${path}/roster/cards`);
  await page.getByLabel(/Luz Choque/).check();
  await button(page, t("cards.submit")).click();
  await expect(page.locator(".login-card")).toHaveCount(1);
  const [card] = await readCards(page);
  expect(card?.password).not.toBe(old?.password);
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const pupil = await context.newPage();
  await signIn(pupil, old?.username ?? "", old?.password ?? "");
  await expect(pupil.getByText(account("refusals.wrong-credentials")).first()).toBeVisible();
  await signIn(pupil, old?.username ?? "", card?.password ?? "");
  await expect(pupil).toHaveURL(/first-password/);
  await context.close();
});

test("teaching 2.7: removing says what stays, and whoever was removed can be brought back", async ({
  page,
}) => {
  const { path } = await teacherWithClass(page);
  await addByHand(page, path, "Eva Tito", "Juan Poma");
  await page.goto(`${path}/roster`);
  await page.getByRole("link", { name: "Eva Tito" }).click();
  await page.getByRole("link", { name: t("acts.remove") }).click();
  await expect(page.locator("main")).toContainText(
    t("remove.lead", { name: "Eva Tito", attempts: 0, results: 0 }),
  );
  await button(page, t("remove.submit", { name: "Eva Tito" })).click();
  await expect(page.locator("main")).toContainText("Salió de la clase");
  await page.goto(`${path}/roster`);
  await expect(page.getByRole("link", { name: "Eva Tito" })).toHaveCount(0);
  await page.getByRole("link", { name: t("ways.former", { count: 1 }) }).click();
  await page.getByLabel(/Eva Tito/).check();
  await button(page, t("former.restore")).click();
  await expect(page.getByRole("link", { name: "Eva Tito" })).toBeVisible();
});

test("one learner’s name, minutes, groups, and other account", async ({ page }) => {
  const { path } = await teacherWithClass(page);
  await addByHand(page, path, "Rosa Apaza", "Rosa Apaza Tito");
  await page.goto(`${path}/groups`);
  await page.getByLabel(t("groups.name")).fill("Pumas");
  await button(page, t("groups.submit")).click();
  await page.getByLabel(/Rosa Apaza Tito/).check();
  await button(page, t("groups.saveMembers")).click();
  await expect(page.getByText(t("groups.saved"))).toBeVisible();

  await page.goto(`${path}/roster`);
  await page.getByRole("link", { name: "Rosa Apaza", exact: true }).click();
  await page.getByRole("link", { name: t("acts.minutes") }).click();
  await page.getByLabel(t("minutes.minutes")).fill("15");
  await button(page, t("minutes.submit")).click();
  await expect(page.locator("main")).toContainText(
    t("minutes.done", { name: "Rosa Apaza", minutes: 15 }),
  );
  await page.getByRole("link", { name: t("acts.rename") }).click();
  await page.getByLabel(account("fields.name"), { exact: true }).fill("Rosa A. Quispe");
  await button(page, t("rename.submit")).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rosa A. Quispe");

  await page.getByRole("link", { name: t("acts.merge") }).click();
  await page.getByRole("link", { name: "Rosa Apaza Tito" }).click();
  await button(page, t("merge.submit")).click();
  await expect(page.getByRole("definition").filter({ hasText: "Pumas" })).toBeVisible();
  await page.goto(`${path}/roster`);
  await expect(page.getByRole("link", { name: "Rosa Apaza Tito" })).toHaveCount(0);
});

test("a group’s name is taken whatever its accents, and its deletion is asked about", async ({
  page,
}) => {
  const { path } = await teacherWithClass(page);
  for (const name of ["Cóndores", "condores"]) {
    await page.goto(`${path}/groups`);
    await page.getByLabel(t("groups.name")).fill(name);
    await button(page, t("groups.submit")).click();
    if (name === "Cóndores") await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  }
  await expect(page.getByText(t("groups.taken"))).toBeVisible();
  await page.getByRole("link", { name: "Cóndores" }).click();
  await page.getByRole("link", { name: t("groups.toDelete") }).click();
  await expect(page.getByText(t("groups.deleteTitle", { name: "Cóndores" }))).toBeVisible();
  await button(page, t("groups.delete")).click();
  await expect(page.getByText(t("groups.none"))).toBeVisible();
});

test("what was typed stays when the language is switched, and each line’s fault is told", async ({
  page,
}) => {
  const { path } = await teacherWithClass(page);
  await page.goto(`${path}/roster/add`);
  await page.getByLabel(t("add.names")).fill(`Ana\n${"x".repeat(61)}`);
  await button(page, t("add.submit")).click();
  await expect(page.getByText(/Línea 2:/)).toBeVisible();
  await button(page, words("es", "ui/shell")("languages.en")).click();
  await expect(page).toHaveURL(/\/en\/classes\/.*\/roster\/add/);
  await expect(page.getByLabel(words("en", "ui/roster")("add.names"))).toHaveValue(/^Ana\nx{61}$/);
});

test("the phone goes to the next pupil in three taps from any page, and keeps no name", async ({
  page,
}) => {
  const person = new Person(page, "es", freshName());
  await person.signUp();
  await page.goto("/es/progress");
  await page.locator(".bar .sections a").last().click();
  await button(page, account("account.changeUser")).click();
  await expect(page).toHaveURL(/\/es\/sign-in$/);
  const username = page.getByLabel(account("fields.username"), { exact: true });
  await username.click();
  await expect(username).toHaveValue("");
  await expect(page.locator("body")).not.toContainText("María");
});

test("another class’s roster looks like one that does not exist, and a learner finds none", async ({
  page,
  browser,
  baseURL,
}) => {
  const { path, id } = await teacherWithClass(page);
  const [ana] = await addByHand(page, path, "Ana Poma");
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const stranger = await context.newPage();
  await new Person(stranger, "es", freshName()).signUp();
  const unknown = "00000000-0000-7000-8000-000000000000";
  for (const rest of ["roster", "roster/add", "roster/import", "roster/cards", "groups"]) {
    for (const classId of [id, unknown]) {
      const reply = await stranger.goto(`/es/classes/${classId}/${rest}`);
      expect(reply?.status(), rest).toBe(404);
    }
  }
  await stranger.goto("/es/account");
  await button(stranger, account("account.changeUser")).click();
  await signIn(stranger, ana?.username ?? "", ana?.password ?? "");
  expect((await stranger.goto(`/es/classes/${id}/roster`))?.status()).toBe(404);
  await context.close();
});

test("the list is searched without accents, and printed with columns to write in", async ({
  page,
}) => {
  const { path } = await teacherWithClass(page);
  await addByHand(page, path, "Ñusta Mamani", "Óscar Poma");
  await page.goto(`${path}/roster`);
  await page.getByLabel(t("filter.search")).fill("nusta");
  await button(page, t("filter.submit")).click();
  await expect(page.getByRole("link", { name: "Ñusta Mamani" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Óscar Poma" })).toHaveCount(0);
  await page.goto(`${path}/roster?print=1`);
  await expect(page.locator(".printed-roster tbody tr")).toHaveCount(2);
  expect(await page.locator(".printed-roster tbody tr").first().locator("td:empty").count()).toBe(
    6,
  );
});

test("on a narrow dark phone, in three languages, axe finds nothing and nothing scrolls sideways", async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, "axe is a script");
  test.slow(); // each page is searched whole
  const { path } = await teacherWithClass(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 740 });
  await addByHand(page, path, "Maximiliano Huanacuni-Condorcanqui; 2026-1234567", "Ana Poma");
  await expectClean(page);
  await page.goto(`${path}/roster`);
  const learner = await page.getByRole("link", { name: "Ana Poma" }).getAttribute("href");
  const ofLearner = learner?.replace("/es", "").replace(/^.*\/learners/, "/learners") ?? "";
  const acts = ["rename", "groups", "minutes", "unlock", "move", "remove", "merge"];
  const pages = [
    ...["/roster", "/roster?print=1", "/roster/cards", "/roster/import", "/groups", ofLearner],
  ];
  const ofActs = acts.map((act) => `${ofLearner}?act=${act}`);
  for (const locale of locales) {
    // The longest words are those of Aymara.
    for (const rest of locale === "ay" ? [...pages, ...ofActs] : pages) {
      await page.goto(`${path.replace("/es", `/${locale}`)}${rest}`);
      await expectClean(page);
    }
  }
});

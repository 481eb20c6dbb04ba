import type { Page } from "@playwright/test";
import { expectClean } from "./axe";
import { classWords, makeClass, makeCode, nobody, press, somebody } from "./class-people";
import { withDatabase } from "./fixture-attempt";
import { expect, test } from "./fixtures";
import { freshName, Person } from "./person";
import { words } from "./words";

const t = classWords("es");

/** Joins by the address of a code. */
async function join(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`/es/join/${code}`);
  await page.getByLabel(t("join.listName")).fill(name);
  await page.locator("#join-class button.go").click();
}

const statusOf = async (page: Page, path: string) => (await page.goto(path))?.status();

test("a teacher makes a class; a guest joins with the typed code and sees who teaches", async ({
  browser,
  baseURL,
}) => {
  const teacher = await somebody(browser, baseURL);
  const id = await makeClass(teacher.page, "es", "4.º A «Wiñay»");
  const code = await makeCode(teacher.page, id);
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  const guest = await nobody(browser, baseURL);
  await guest.goto("/es/classes");
  await guest.getByRole("link", { name: t("list.joinOne") }).click();
  await guest.getByLabel(t("join.code")).fill(` ${code.toLowerCase().replace("-", " ")} `);
  await press(guest, t("join.submit"));
  await expect(guest.getByRole("heading", { name: "4.º A «Wiñay»" })).toBeVisible();
  await guest.getByLabel(t("join.listName")).fill("Wara Condori");
  await press(guest, t("join.enter"));
  await expect(guest).toHaveURL(/\/mine$/);
  await expect(guest.getByText("María O’Ñäkasi 🦙")).toBeVisible();
  await expect(guest.getByText(t("mine.listedAs", { name: "Wara Condori" }))).toBeVisible();
  // The learner’s side is what the class’s own address leads to, and /progress knows the class.
  await guest.goto(`/es/classes/${id}`);
  await expect(guest).toHaveURL(/\/mine$/);
  await guest.goto("/es/progress");
  await expect(guest.getByRole("link", { name: "4.º A «Wiñay»" })).toBeVisible();
  await teacher.page.goto(`/es/classes/${id}`);
  await expect(teacher.page.getByText(t("home.active", { count: 1 }))).toBeVisible();
});

test("two presses make one class", async ({ browser, baseURL }) => {
  const teacher = await somebody(browser, baseURL);
  const page = teacher.page;
  await page.goto("/es/classes/new");
  await page.getByLabel(t("fields.className")).fill("Una sola");
  const other = await page.context().newPage();
  // The same form in another tab: with its id, as a doubled press sends it.
  await other.goto("/es/classes/new");
  await other.getByLabel(t("fields.className")).fill("Una sola");
  const hidden = await page.locator("#class-new input[name=id]").inputValue();
  await other.locator("#class-new input[name=id]").evaluate((input, value) => {
    input.setAttribute("value", value);
  }, hidden);
  for (const one of [page, other]) {
    await one.getByRole("button", { name: t("make.submit") }).click();
    await expect(one).toHaveURL(new RegExp(`/classes/${hidden}$`));
  }
  await page.goto("/es/classes");
  await expect(page.getByRole("link", { name: "Una sola" })).toHaveCount(1);
});

test("teaching 2.12: two teachers change a class at once; the second is told who and decides", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const owner = await somebody(browser, baseURL);
  const other = await somebody(browser, baseURL);
  const id = await makeClass(owner.page, "es", "Quinto");
  const settings = `/es/classes/${id}/settings`;
  await owner.page.goto(settings);
  await owner.page.getByLabel(t("staff.exact")).fill(other.username);
  await press(owner.page, t("staff.addSubmit"));
  await expect(owner.page.getByText(t("staff.added"))).toBeVisible();
  const rename = async (page: Page, name: string) => {
    await page.getByLabel(t("fields.className")).fill(name);
    await press(page, t("settings.save"));
  };
  await other.page.goto(settings);
  await owner.page.goto(settings);
  await rename(other.page, "Quinto B");
  await expect(other.page.getByText(t("settings.saved"))).toBeVisible();
  await rename(owner.page, "Quinto C");
  const told = t("settings.conflict", { name: "María O’Ñäkasi 🦙", when: t("settings.momentAgo") });
  await expect(owner.page.getByText(told.slice(0, 40))).toBeVisible();
  await expect(owner.page.getByLabel(t("fields.className"))).toHaveValue("Quinto C");
  // “Keep theirs” shows what the other saved.
  await owner.page.getByLabel(t("settings.keepTheirs", { values: "Quinto B" })).check();
  await press(owner.page, t("settings.save"));
  await expect(owner.page.getByText(t("settings.theirsKept"))).toBeVisible();
  await expect(owner.page.getByLabel(t("fields.className"))).toHaveValue("Quinto B");
  // And the other way round: who changed since is told, and then overwrites on purpose.
  await rename(owner.page, "Quinto D");
  await expect(owner.page.getByText(t("settings.saved"))).toBeVisible();
  await rename(other.page, "Quinto E");
  // The other’s form was saved itself since it was opened, so it knows its own version, not the new one.
  await other.page.getByLabel(t("settings.useMine", { values: "Quinto E" })).check();
  await press(other.page, t("settings.save"));
  await expect(other.page.getByText(t("settings.saved"))).toBeVisible();
  await owner.page.goto(settings);
  await expect(owner.page.getByLabel(t("fields.className"))).toHaveValue("Quinto E");
});

test("teaching 2.12: the owner hands the class over, and is a teacher like the others then", async ({
  browser,
  baseURL,
}) => {
  const owner = await somebody(browser, baseURL);
  const other = await somebody(browser, baseURL);
  const id = await makeClass(owner.page, "es", "Para entregar");
  const page = owner.page;
  await page.goto(`/es/classes/${id}/settings`);
  await expect(page.getByText(t("handOver.alone"))).toBeVisible();
  await page.getByLabel(t("staff.exact")).fill(other.username);
  await press(page, t("staff.addSubmit"));
  await page
    .getByRole("group", { name: t("handOver.to") })
    .getByRole("radio")
    .check();
  await press(page, t("handOver.submit"));
  await expect(page.getByRole("heading", { name: t("handOver.title") })).toHaveCount(0);
  await other.page.goto(`/es/classes/${id}/settings`);
  await expect(other.page.getByRole("heading", { name: t("handOver.title") })).toBeVisible();
});

test("promise 12: who is taken off the staff finds nothing with the next request", async ({
  browser,
  baseURL,
}) => {
  const owner = await somebody(browser, baseURL);
  const other = await somebody(browser, baseURL);
  const id = await makeClass(owner.page, "es", "Para quitar");
  const settings = `/es/classes/${id}/settings`;
  await owner.page.goto(settings);
  await owner.page.getByLabel(t("staff.exact")).fill(other.username);
  await press(owner.page, t("staff.addSubmit"));
  await other.page.goto(settings);
  await owner.page.getByText(t("staff.change", { name: "María O’Ñäkasi 🦙" })).click();
  const form = owner.page.locator("details form");
  await form.getByRole("combobox").selectOption("off");
  await form.getByRole("button").click();
  await expect(owner.page.getByText(t("handOver.alone"))).toBeVisible();
  // The form that was open does nothing any more, and the page is as unknown as any other.
  await other.page.getByLabel(t("fields.className")).fill("Ajena");
  await press(other.page, t("settings.save"));
  await expect(other.page.getByText(other.account("refusals.not-found"))).toBeVisible();
  expect(await statusOf(other.page, settings)).toBe(404);
  expect(await statusOf(other.page, `/es/classes/${id}`)).toBe(404);
});

test("promise 21: wrong, closed and archived codes get one sentence; a code shows no learner", async ({
  browser,
  baseURL,
}) => {
  const owner = await somebody(browser, baseURL);
  const id = await makeClass(owner.page, "es", "Reservada");
  const code = await makeCode(owner.page, id);
  const pupil = await nobody(browser, baseURL);
  await join(pupil, code, "Wara Condori");
  await expect(pupil).toHaveURL(/\/mine$/);
  const stranger = await nobody(browser, baseURL);
  await stranger.goto(`/es/join/${code}`);
  await expect(stranger.getByText("Reservada").first()).toBeVisible();
  expect(await stranger.content()).not.toContain("Wara");
  const refused = async (asked: string) => {
    await stranger.goto(`/es/join/${asked}`);
    await expect(stranger.getByText(t("join.unknown"))).toBeVisible();
    expect(await stranger.content()).not.toContain("Reservada");
  };
  await refused("ZZZZ-ZZZZ");
  await refused("no-es-un-codigo");
  await owner.page.goto(`/es/classes/${id}/settings`);
  await press(owner.page, t("codeForm.close"));
  await expect(owner.page.getByText(t("code.none"))).toBeVisible();
  await refused(code);
  await stranger.goto("/es/join");
  await stranger.getByLabel(t("join.code")).fill(code);
  await press(stranger, t("join.submit"));
  await expect(stranger.getByText(t("join.unknown"))).toBeVisible();
  await expect(stranger.getByLabel(t("join.code"))).toHaveValue(code);
});

test("where the class asks, one waits, is let in, leaves, and waits again", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const owner = await somebody(browser, baseURL);
  const pupil = await somebody(browser, baseURL);
  const id = await makeClass(owner.page, "es", "Con permiso");
  const code = await makeCode(owner.page, id, { asks: true });
  await pupil.page.goto(`/es/join/${code}`);
  await pupil.page.getByLabel(t("join.letsReset")).check();
  await press(pupil.page, t("join.ask"));
  await expect(pupil.page.getByText(t("waitingPage.body"))).toBeVisible();
  expect(await statusOf(pupil.page, `/es/classes/${id}/mine`)).toBe(404);
  await owner.page.goto(`/es/classes/${id}`);
  const letIn = t("askers.who", { what: t("askers.letIn"), name: "María O’Ñäkasi 🦙" });
  await press(owner.page, letIn);
  await expect(owner.page.getByRole("button", { name: letIn })).toHaveCount(0);
  await pupil.page.goto(`/es/classes/${id}`);
  await expect(pupil.page).toHaveURL(/\/mine$/);
  await expect(pupil.page.getByLabel(t("join.letsReset"))).toBeChecked();
  // Leaving takes a tick, and coming back a teacher.
  await press(pupil.page, t("mine.leaveSubmit"));
  await expect(pupil.page.getByText(t("mine.notSure"))).toBeVisible();
  await pupil.page.getByLabel(t("mine.sure")).check();
  await press(pupil.page, t("mine.leaveSubmit"));
  await expect(pupil.page).toHaveURL(/\/classes$/);
  expect(await statusOf(pupil.page, `/es/classes/${id}`)).toBe(404);
  await join(pupil.page, code, "Otra vez");
  await expect(pupil.page.getByText(t("waitingPage.body"))).toBeVisible();
  await owner.page.goto(`/es/classes/${id}`);
  await expect(owner.page.getByText(t("askers.wasHere"))).toBeVisible();
});

test("a guest of a class signs in to an account, and the class goes along", async ({
  browser,
  baseURL,
}) => {
  const owner = await somebody(browser, baseURL);
  const id = await makeClass(owner.page, "es", "Primero invitada");
  const code = await makeCode(owner.page, id);
  const account = await somebody(browser, baseURL);
  const guest = await nobody(browser, baseURL);
  await join(guest, code, "Wara Condori");
  await expect(guest).toHaveURL(/\/mine$/);
  await new Person(guest, "es", account.username).signIn();
  await expect(guest).toHaveURL(/\/whose/);
  const progress = words("es", "ui/progress");
  await expect(
    guest.getByText(progress("whose.inClass", { name: "Primero invitada" })),
  ).toBeVisible();
  await guest.getByLabel(progress("whose.mine")).check();
  await press(guest, progress("whose.submit"));
  await expect(guest).not.toHaveURL(/whose/);
  await guest.goto(`/es/classes/${id}/mine`);
  await expect(guest.getByText(t("mine.listedAs", { name: "Wara Condori" }))).toBeVisible();
});

test("a class is archived, then deleted by typing its name", async ({ browser, baseURL }) => {
  const owner = await somebody(browser, baseURL);
  const id = await makeClass(owner.page, "es", "Para borrar");
  const code = await makeCode(owner.page, id);
  const pupil = await nobody(browser, baseURL);
  await join(pupil, code, "Wara");
  await expect(pupil).toHaveURL(/\/mine$/);
  const page = owner.page;
  await page.goto(`/es/classes/${id}/settings`);
  await expect(page.getByText(t("end.deleteFirst"))).toBeVisible();
  await press(page, t("end.archive"));
  await expect(page.getByText(t("home.isArchived"))).toBeVisible();
  const stranger = await nobody(browser, baseURL);
  await stranger.goto(`/es/join/${code}`);
  await expect(stranger.getByText(t("join.unknown"))).toBeVisible();
  const typed = page.getByLabel(t("end.typed", { name: "Para borrar" }));
  await typed.fill("Otra");
  await press(page, t("end.delete"));
  await expect(page.getByText(t("end.differs"))).toBeVisible();
  await typed.fill("Para borrar");
  await press(page, t("end.delete"));
  await expect(page).toHaveURL(/\/classes$/);
  const left = await withDatabase(
    (sql) => sql`select 1 from "Enrolment" where "classroomId" = ${id}`,
  );
  expect(left).toHaveLength(0);
  expect(await statusOf(pupil, `/es/classes/${id}/mine`)).toBe(404);
});

test("who has no business in a class cannot tell it from an unknown one", async ({
  browser,
  baseURL,
}) => {
  const owner = await somebody(browser, baseURL);
  const id = await makeClass(owner.page, "es", "Ajena");
  const stranger = await somebody(browser, baseURL);
  for (const path of ["", "/mine", "/settings"]) {
    for (const asked of [id, "01998c5e-0000-7000-8000-000000000000", "nada"]) {
      expect(await statusOf(stranger.page, `/es/classes/${asked}${path}`)).toBe(404);
    }
  }
  const visitor = await nobody(browser, baseURL);
  await visitor.goto(`/es/classes/${id}/settings`);
  await expect(visitor).toHaveURL(/\/es\/sign-in\?next=/);
  await visitor.goto("/es/classes/new");
  await expect(visitor).toHaveURL(/\/es\/sign-up\?next=/);
});

test("what is typed into a new class stays while the language is switched", async ({
  browser,
  baseURL,
}) => {
  const { page } = await somebody(browser, baseURL);
  await page.goto("/es/classes/new");
  await page.getByLabel(t("fields.className")).fill("Ñusta");
  await page.getByLabel(t("fields.timeZone")).selectOption("America/Lima");
  const english = words("es", "ui/shell")("languages.en");
  await page.getByRole("button", { name: english, exact: true }).click();
  await expect(page).toHaveURL(/\/en\/classes\/new/);
  const en = classWords("en");
  await expect(page.getByLabel(en("fields.className"))).toHaveValue("Ñusta");
  await expect(page.getByLabel(en("fields.timeZone"))).toHaveValue("America/Lima");
});

for (const [locale, scheme, width] of [
  ["es", "light", 1280],
  ["ay", "dark", 320],
] as const) {
  test(`${locale}, ${scheme}, ${width} px: axe finds nothing on the pages of a class`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const { page } = await somebody(browser, baseURL, locale);
    const id = await makeClass(
      page,
      locale,
      "Un nombre bastante largo para una clase de secundaria",
    );
    const code = await makeCode(page, id, { locale, asks: true });
    const pupil = await nobody(browser, baseURL);
    await join(pupil, code, "Wara Condori");
    const visitor = await nobody(browser, baseURL);
    for (const one of [page, visitor]) {
      await one.emulateMedia({ colorScheme: scheme });
      await one.setViewportSize({ width, height: 740 });
    }
    for (const path of ["/classes", "/classes/new", `/classes/${id}`, `/classes/${id}/settings`]) {
      await page.goto(`/${locale}${path}`);
      await expectClean(page);
    }
    for (const path of ["/classes", "/join", `/join/${code}`, "/join/ZZZZZZZZ"]) {
      await visitor.goto(`/${locale}${path}`);
      await expectClean(visitor);
    }
  });
}

test.describe("without scripts", () => {
  test("teaching 2.12: a class changed in another tab is not overwritten unasked", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
    const page = await context.newPage();
    await new Person(page, "es", freshName()).signUp();
    const id = await makeClass(page, "es", "Sexto");
    const other = await context.newPage();
    for (const one of [page, other]) await one.goto(`/es/classes/${id}/settings`);
    const rename = async (one: Page, name: string) => {
      await one.getByLabel(t("fields.className")).fill(name);
      await press(one, t("settings.save"));
    };
    await rename(other, "Sexto B");
    await rename(page, "Sexto C");
    await expect(page.getByLabel(t("settings.keepTheirs", { values: "Sexto B" }))).toBeVisible();
    await expect(page.getByLabel(t("fields.className"))).toHaveValue("Sexto C");
    await page.getByLabel(t("settings.keepTheirs", { values: "Sexto B" })).check();
    await press(page, t("settings.save"));
    await expect(page.getByLabel(t("fields.className"))).toHaveValue("Sexto B");
    await rename(other, "Sexto D");
    await rename(page, "Sexto E");
    await page.getByLabel(t("settings.useMine", { values: "Sexto E" })).check();
    await press(page, t("settings.save"));
    await expect(page.getByText(t("settings.saved"))).toBeVisible();
    await other.goto(`/es/classes/${id}/settings`);
    await expect(other.getByLabel(t("fields.className"))).toHaveValue("Sexto E");
  });

  test("a class is made, joined, renamed and left", async ({ browser, baseURL }) => {
    const context = { baseURL: baseURL ?? "", javaScriptEnabled: false };
    const teacher = new Person(
      await (await browser.newContext(context)).newPage(),
      "es",
      freshName(),
    );
    await teacher.signUp();
    const id = await makeClass(teacher.page, "es", "Sin guiones");
    const code = await makeCode(teacher.page, id);
    const pupil = await (await browser.newContext(context)).newPage();
    await join(pupil, code, "Wara Condori");
    await expect(pupil).toHaveURL(/\/mine$/);
    await teacher.page.goto(`/es/classes/${id}/settings`);
    await teacher.page.getByLabel(t("fields.className")).fill("Sin scripts");
    await press(teacher.page, t("settings.save"));
    await expect(teacher.page.getByText(t("settings.saved"))).toBeVisible();
    await pupil.getByLabel(t("mine.sure")).check();
    await press(pupil, t("mine.leaveSubmit"));
    await expect(pupil).toHaveURL(/\/classes$/);
  });
});

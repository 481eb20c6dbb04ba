import type { Page } from "@playwright/test";
import { expectClean } from "./axe";
import {
  type ClassPerson,
  enter,
  inLaPaz,
  letPass,
  newClass,
  newcomer,
} from "./fixture-assignments";
import { expect, test } from "./fixtures";
import { LESSON } from "./quiz-player";
import { type Locale, words } from "./words";

/** Assignments as teachers set them and learners do them; each behaviour bears its number in teaching.md. */

const t = words("es", "ui/assignments");
const account = words("es", "ui/account");
const quiz = words("es", "ui/quiz");
const lesson = words("es", "ui/course")(`lessons.${LESSON}`);
const title = words("es", "ui/quiz")("title", { lesson });

const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().click();

/** Sets the lesson's quiz. @returns the assignment's id */
async function assign(
  { page }: ClassPerson,
  classId: string,
  fill: (page: Page) => Promise<unknown> = async () => {},
  locale: Locale = "es",
): Promise<string> {
  await page.goto(`/${locale}/classes/${classId}/assign?what=lesson-${LESSON}`);
  await fill(page);
  await press(page, words(locale, "ui/assignments")("assign.submit"));
  await page.waitForURL(/said=assigned/);
  return /assignments\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
}

const fillDate = (name: "opensAt" | "dueAt" | "cutOffAt", value: string) => (page: Page) =>
  page.getByLabel(t(`fields.${name}`), { exact: true }).fill(value);

/** Begins an attempt and hands it in as it is. */
async function doIt({ page }: ClassPerson, id: string): Promise<void> {
  await page.goto(`/es/assignments/${id}`);
  await page.locator("form[action^='/api/assignments'] button").click();
  await page.waitForURL(/\/attempts\//);
  const attempt = /attempts\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  await page.goto(`/es/attempts/${attempt}?item=review`);
  await press(page, quiz("review.submit"));
  await page.waitForURL(/outcome/);
}

async function people(browser: import("@playwright/test").Browser) {
  const teacher = await newcomer(browser);
  const learner = await newcomer(browser);
  const classId = await newClass(teacher);
  await enter(classId, learner);
  return { teacher, learner, classId };
}

test("teaching 2.1, 2.11: one press sets a quiz to the whole class, and says first what has no reviewed Aymara", async ({
  browser,
}) => {
  const { teacher, learner, classId } = await people(browser);
  const { page } = teacher;
  await page.goto(`/es/classes/${classId}/assign`);
  await page.getByRole("link", { name: t("choose.quizOf", { lesson }) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("assign.title", { name: title }),
  );
  await expect(page.locator(".notice")).toContainText(/preguntas no tienen aymara revisado/);
  await press(page, t("assign.submit"));
  await expect(page.getByRole("status")).toHaveText(t("page.said.assigned"));
  await expect(page.locator(".dates")).toContainText(/23:59, hora de Bolivia, en 7 días/);
  await expect(page.getByText(t("page.forEveryone"))).toBeVisible();
  await expect(page.locator(".counts")).toContainText(
    t("page.handedIn", { handedIn: 0, learners: 1 }),
  );
  await learner.page.goto("/es/progress");
  await expect(learner.page.locator("#due")).toContainText(title);
  await learner.page.goto("/es");
  await expect(learner.page.locator("[data-due]")).toContainText(title);
});

test("teaching 2.1: some learners, and none ticked, is refused and never taken for the class", async ({
  browser,
}) => {
  const { teacher, learner, classId } = await people(browser);
  const { page } = teacher;
  await page.goto(`/es/classes/${classId}/assign?what=reading-${LESSON}`);
  await page.getByLabel(t("fields.persons"), { exact: true }).check();
  await press(page, t("assign.submit"));
  await expect(page.locator(".error-summary")).toContainText(account("errors.nobody-ticked"));
  await expect(page.getByLabel(t("fields.persons"), { exact: true })).toBeChecked();
  await page.getByLabel(learner.name, { exact: true }).check();
  await press(page, t("assign.submit"));
  await expect(page.getByText(t("page.forPersons", { count: 1 }))).toBeVisible();
  await learner.page.goto(
    `/es${new URL(page.url()).pathname.replace(/.*assignments/, "/assignments")}`,
  );
  await learner.page.getByRole("link", { name: t("own.read") }).click();
  await press(learner.page, words("es", "ui/lesson")("read.mark"));
  await expect(learner.page).toHaveURL(/progress/);
  await page.reload();
  await expect(page.locator(".counts")).toContainText(t("page.read", { handedIn: 1, learners: 1 }));
});

test("teaching 2.2: dates over already or out of order are refused at the field, and what was typed stays", async ({
  browser,
}) => {
  const { teacher, classId } = await people(browser);
  const { page } = teacher;
  await page.goto(`/es/classes/${classId}/assign?what=final`);
  const due = page.getByLabel(t("fields.dueAt"), { exact: true });
  await due.fill(inLaPaz(-60));
  await page.getByLabel(t("fields.cutOffAt"), { exact: true }).fill(inLaPaz(-90));
  await press(page, t("assign.submit"));
  await expect(page.locator("#field-dueAt-error")).toHaveText(account("errors.date-past"));
  await expect(page.locator("#field-cutOffAt-error")).toHaveText(account("errors.date-past"));
  const typed = inLaPaz(120);
  await due.fill(typed);
  await page.getByLabel(t("fields.cutOffAt"), { exact: true }).fill(inLaPaz(60));
  await press(page, t("assign.submit"));
  await expect(page.locator("#field-cutOffAt-error")).toHaveText(
    account("errors.cut-off-before-due"),
  );
  await expect(due).toHaveValue(typed);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(
    page.getByLabel(words("en", "ui/assignments")("fields.dueAt"), { exact: true }),
  ).toHaveValue(typed);
});

test("teaching 2.2: whose device goes by another clock sees both", async ({ browser }) => {
  const teacher = await newcomer(browser);
  const learner = await newcomer(browser, { timezoneId: "America/Lima" });
  const classId = await newClass(teacher);
  await enter(classId, learner);
  const id = await assign(teacher, classId);
  await learner.page.goto(`/es/assignments/${id}`);
  await expect(learner.page.locator(".dates").first()).toContainText(/23:59, hora de Bolivia/);
  await expect(learner.page.locator(".own-time")).toContainText(/22:59/);
});

test("teaching 2.3, 2.14: late is told by how much, and results come with the last attempt, the key after the close", async ({
  browser,
}) => {
  const { teacher, learner, classId } = await people(browser);
  const id = await assign(teacher, classId, fillDate("dueAt", inLaPaz(60)));
  const { page } = learner;
  await doIt(learner, id);
  await expect(page.getByText(quiz("outcome.comes.title"))).toBeVisible();
  await expect(page.locator(".comes")).toContainText(
    /Cuando uses todos tus intentos, o después del/,
  );
  await expect(page.locator(".score, .credit[data-credit], .read-again")).toHaveCount(0);
  await page.getByRole("link", { name: t("own.toAssignment") }).click();
  await expect(page.getByText(t("own.later"))).toBeVisible();
  await expect(page.getByText(t("own.tries", { left: 1, of: 2 }))).toBeVisible();
  await letPass(id, 252);
  await page.reload();
  await expect(page.getByText(t("page.rules"))).toHaveCount(0);
  await doIt(learner, id);
  await expect(page.getByText(/tarde por 3 h 1\d min/)).toBeVisible();
  await expect(page.locator(".outcome-score .score")).toBeVisible();
  await teacher.page.goto(`/es/classes/${classId}/assignments/${id}`);
  await expect(teacher.page.locator(".counts")).toContainText(
    t("page.handedIn", { handedIn: 1, learners: 1 }),
  );
  await press(teacher.page, t("acts.deeds.hide"));
  await expect(teacher.page.getByRole("status")).toHaveText(t("page.said.hidden"));
  await page.reload();
  await expect(page.getByText(quiz("outcome.comes.hidden"))).toBeVisible();
  await expect(page.locator(".score")).toHaveCount(0);
});

test("teaching 2.5: an extension moves one learner's date, and nobody else sees it", async ({
  browser,
}) => {
  const { teacher, learner, classId } = await people(browser);
  const other = await newcomer(browser);
  await enter(classId, other);
  const assistant = await newcomer(browser);
  await enter(classId, assistant, "assistant");
  const id = await assign(teacher, classId, fillDate("cutOffAt", ""));
  const { page } = assistant;
  await page.goto(`/es/classes/${classId}/assignments/${id}/extensions`);
  await press(page, t("extensions.submit"));
  await expect(page.locator(".error-summary")).toBeVisible();
  await page.getByLabel(t("extensions.to"), { exact: true }).selectOption({ label: learner.name });
  await page.getByLabel(t("fields.dueAt"), { exact: true }).fill(inLaPaz(14 * 24 * 60));
  await page.getByLabel(t("extensions.reason"), { exact: true }).fill("Viajó a la feria");
  await press(page, t("extensions.submit"));
  await expect(page.getByRole("status")).toHaveText(t("extensions.said.given"));
  await expect(page.getByRole("heading", { name: learner.name })).toBeVisible();
  await learner.page.goto(`/es/assignments/${id}`);
  await expect(learner.page.locator(".dates").first()).toContainText(/en 14 días/);
  await other.page.goto(`/es/assignments/${id}`);
  await expect(other.page.locator(".dates").first()).toContainText(/en 7 días/);
  await teacher.page.goto(`/es/classes/${classId}/assignments/${id}`);
  await expect(teacher.page.getByText(t("page.extensions", { count: 1 }))).toBeVisible();
  await press(page, t("extensions.remove"));
  await expect(page.getByRole("status")).toHaveText(t("extensions.said.removed"));
});

test("teaching 2.6: who joins later has what is open; who is removed may look at what they did", async ({
  browser,
}) => {
  const { teacher, classId } = await people(browser);
  const id = await assign(teacher, classId);
  const late = await newcomer(browser);
  const gone = await late.page.goto(`/es/assignments/${id}`);
  expect(gone?.status()).toBe(404);
  await enter(classId, late);
  await late.page.goto(`/es/assignments/${id}`);
  await expect(late.page.getByRole("button", { name: t("own.begin") })).toBeVisible();
  await teacher.page.reload();
  await expect(teacher.page.locator(".counts")).toContainText(/de 2/);
});

test("teaching 2.8, 2.13: closed now, nothing is accepted; opened again, the learner reads why", async ({
  browser,
}) => {
  const { teacher, learner, classId } = await people(browser);
  const id = await assign(teacher, classId);
  const { page } = learner;
  await page.goto(`/es/assignments/${id}`);
  await press(page, t("own.begin"));
  await page.waitForURL(/\/attempts\//);
  await teacher.page.reload();
  await expect(teacher.page.locator(".acts")).toContainText(/1 estudiante todavía está trabajando/);
  await press(teacher.page, t("acts.deeds.close"));
  await expect(teacher.page.getByRole("status")).toHaveText(t("page.said.closed"));
  await page.goto(`/es/assignments/${id}`);
  await expect(page.locator(".own-state")).toContainText(t("own.states.submitted"));
  await expect(page.getByRole("button", { name: t("own.again") })).toHaveCount(0);
  await teacher.page.getByLabel(t("acts.reason"), { exact: true }).fill("Hubo un corte de luz.");
  await press(teacher.page, t("acts.reopen"));
  await expect(teacher.page.getByRole("status")).toHaveText(t("page.said.reopened"));
  await page.reload();
  await expect(page.getByText(/Hubo un corte de luz/)).toBeVisible();
  await expect(page.getByRole("button", { name: t("own.again") })).toBeVisible();
});

test("teaching 2.12: the second of two teachers is told what the first changed, and chooses", async ({
  browser,
}) => {
  const { teacher, classId } = await people(browser);
  const second = await newcomer(browser);
  await enter(classId, second, "teacher");
  const id = await assign(teacher, classId);
  const edit = `/es/classes/${classId}/assignments/${id}/edit`;
  await Promise.all([teacher.page.goto(edit), second.page.goto(edit)]);
  await teacher.page.getByLabel(t("fields.dueAt"), { exact: true }).fill(inLaPaz(3 * 24 * 60));
  await press(teacher.page, t("edit.submit"));
  await expect(teacher.page.getByRole("status")).toHaveText(t("page.said.changed"));
  await second.page.getByLabel(t("fields.dueAt"), { exact: true }).fill(inLaPaz(5 * 24 * 60));
  await press(second.page, t("edit.submit"));
  const told = second.page.locator(".error-summary");
  await expect(told).toContainText(t("fields.names.dueAt"));
  await second.page.getByLabel(t("meanwhile.mine"), { exact: true }).check();
  await press(second.page, t("edit.submit"));
  await expect(second.page.locator(".dates")).toContainText(/en 5 días/);
});

test("teaching 2.15: with attempts, deleting asks for the title; an assistant may not", async ({
  browser,
}) => {
  const { teacher, learner, classId } = await people(browser);
  const assistant = await newcomer(browser);
  await enter(classId, assistant, "assistant");
  const id = await assign(teacher, classId);
  await doIt(learner, id);
  const path = `/es/classes/${classId}/assignments/${id}`;
  await assistant.page.goto(path);
  await expect(assistant.page.locator(".counts")).toBeVisible();
  await expect(assistant.page.locator(".acts")).toHaveCount(0);
  expect((await assistant.page.goto(`${path}/edit`))?.status()).toBe(404);
  const { page } = teacher;
  await page.goto(path);
  await page.locator("summary", { hasText: t("acts.delete") }).click();
  await expect(page.getByText(t("acts.archiveFirst"))).toBeVisible();
  await press(page, t("acts.delete"));
  await expect(page.getByText(account("errors.not-the-title")).first()).toBeVisible();
  await page.getByLabel(t("acts.typeTitle", { title }), { exact: true }).fill(title);
  await press(page, t("acts.delete"));
  await page.waitForURL((url) => url.pathname === `/es/classes/${classId}`);
  expect((await page.goto(path))?.status()).toBe(404);
});

test("without scripts a teacher sets it and a learner does it, in Aymara too", async ({
  browser,
}) => {
  const teacher = await newcomer(browser, { scripts: false });
  const learner = await newcomer(browser, { scripts: false });
  const classId = await newClass(teacher);
  await enter(classId, learner);
  const id = await assign(teacher, classId, undefined, "ay");
  await doIt(learner, id);
  await expect(learner.page.getByText(quiz("outcome.comes.title"))).toBeVisible();
});

test("the pages are clean for axe and at 320 pixels, in Spanish and Aymara", async ({
  browser,
}) => {
  test.slow();
  const { teacher, learner, classId } = await people(browser);
  const id = await assign(teacher, classId);
  await teacher.page.setViewportSize({ width: 320, height: 700 });
  await learner.page.setViewportSize({ width: 320, height: 700 });
  for (const locale of ["es", "ay"]) {
    const own = `/${locale}/classes/${classId}`;
    for (const path of [
      `${own}/assign`,
      `${own}/assign?what=lesson-${LESSON}`,
      `${own}/assignments/${id}`,
      `${own}/assignments/${id}/edit`,
      `${own}/assignments/${id}/extensions`,
    ]) {
      await teacher.page.goto(path);
      await expectClean(teacher.page);
    }
    await learner.page.goto(`/${locale}/assignments/${id}`);
    await expectClean(learner.page);
  }
});

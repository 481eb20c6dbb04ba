import type { Browser, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expectClean } from "./axe";
import { type ClassPerson, enter, inLaPaz, newClass, newcomer } from "./fixture-assignments";
import { attemptWith, contentOf, lateResponse, newAssignment } from "./fixture-gradebook";
import { expect, test } from "./fixtures";
import { LESSON } from "./quiz-player";
import { words } from "./words";

/** The gradebook as teachers use it; each behaviour bears its number in teaching.md. */

const t = words("es", "ui/gradebook");
const changes = words("es", "ui/changes");
const quiz = words("es", "ui/quiz");

const choice = contentOf("choice");
const text = contentOf("extended-text");
const key = choice.item.interaction === "choice" ? choice.item.key : "";
const wrong =
  choice.item.interaction === "choice" ? (choice.item.choices.find((id) => id !== key) ?? "") : "";
const chose = (id: string) => ({ interaction: "choice", choice: id }) as const;

const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().click();

async function handIn({ page }: ClassPerson, attemptId: string): Promise<void> {
  await page.goto(`/es/attempts/${attemptId}?item=review`);
  await press(page, quiz("review.submit"));
  await page.waitForURL(/outcome/);
}

/** A teacher, a learner, a class, an assignment. */
async function school(browser: Browser, options: { scripts?: boolean; due?: number } = {}) {
  const teacher = await newcomer(browser, { scripts: options.scripts ?? true });
  const learner = await newcomer(browser);
  const classId = await newClass(teacher);
  await enter(classId, learner);
  const assignmentId = await newAssignment(classId, { title: "Fronteras", due: options.due ?? 60 });
  const place = { classId, assignmentId };
  const cell = `/es/classes/${classId}/assignments/${assignmentId}/learners/${learner.id}`;
  return { teacher, learner, classId, assignmentId, place, cell };
}

test("teaching 2.10: the matrix says how each stands, in which languages, and leads to every cell", async ({
  browser,
}) => {
  const { teacher, learner, classId, place } = await school(browser);
  const { page } = teacher;
  const idle = await newcomer(browser);
  await enter(classId, idle);
  const attemptId = await attemptWith(learner, place, [
    { content: choice, response: chose(key), language: "ay" },
    { content: text, response: { interaction: "extended-text", text: "Un río." }, language: "es" },
  ]);
  await page.goto(`/es/classes/${classId}/gradebook`);
  const running = page.getByRole("link", { name: new RegExp(`${learner.name}, Fronteras`) });
  await expect(running).toContainText(t("states.in-progress"));
  await handIn(learner, attemptId);
  await page.reload();
  await expect(running).toContainText("50");
  await expect(running).toContainText("es+ay");
  await expect(running).toHaveAccessibleName(/Aymar aru/);
  await expect(
    page.getByRole("link", { name: new RegExp(`${idle.name}, Fronteras`) }),
  ).toContainText(t("states.not-started"));
  await expectClean(page);
  await page.getByLabel(t("filter.state")).selectOption("needs-grading");
  await press(page, t("filter.show"));
  await expect(page.getByText(idle.name)).toHaveCount(0);
  await running.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(learner.name);
  await expectClean(page);
});

test("teaching 2.12: a grade, a comment, an excuse; who comes second is told, and asked whose is to stay", async ({
  browser,
}) => {
  const { teacher, cell, classId, learner } = await school(browser);
  const other = await newcomer(browser);
  await enter(classId, other, "assistant");
  await teacher.page.goto(cell);
  await other.page.goto(cell);
  const grade = async ({ page }: ClassPerson, percent: string) => {
    await page.getByLabel(t("acts.gradeLabel"), { exact: true }).fill(percent);
    await page.getByLabel(t("acts.reasonLabel"), { exact: true }).first().fill("habló en clase");
    await press(page, t("acts.gradeSave"));
  };
  await grade(teacher, "80,5");
  await expect(teacher.page.getByRole("status")).toHaveText(t("acts.done"));
  await expect(teacher.page.locator(".standing")).toContainText("81");
  await grade(other, "60");
  await expect(other.page.locator(".error-summary")).toContainText("María O’Ñäkasi");
  await other.page.getByLabel(t("conflict.yours"), { exact: true }).check();
  await press(other.page, t("acts.gradeSave"));
  await expect(other.page.locator(".standing")).toContainText("60");
  await teacher.page.goto(`/es/classes/${classId}/changes`);
  const listed = teacher.page.locator(".changes li");
  await expect(listed).toHaveCount(2);
  await expect(listed.first()).toContainText(learner.name);
  await expect(listed.first()).toContainText(changes("more.reason", { value: "habló en clase" }));
  await expectClean(teacher.page);
});

test("without scripts a comment is kept and a wrong grade is refused at its field", async ({
  browser,
}) => {
  const { teacher, cell } = await school(browser, { scripts: false });
  const { page } = teacher;
  await page.goto(cell);
  await page.getByLabel(t("acts.commentLabel"), { exact: true }).fill("¡Muy bien! ñ ä ’");
  await press(page, t("acts.commentSave"));
  await page.goto(cell);
  await expect(page.getByLabel(t("acts.commentLabel"), { exact: true })).toHaveValue(
    "¡Muy bien! ñ ä ’",
  );
  await page.getByLabel(t("acts.gradeLabel"), { exact: true }).fill("120");
  await press(page, t("acts.gradeSave"));
  await expect(page.locator("#field-grade-grade-error")).toHaveText(
    words("es", "ui/account")("errors.percent"),
  );
});

test("teaching 2.8: an attempt is reopened, goes on with its responses, and its learner reads why", async ({
  browser,
}) => {
  const { teacher, learner, place, cell } = await school(browser);
  const attemptId = await attemptWith(learner, place, [
    { content: choice, response: chose(wrong) },
  ]);
  await handIn(learner, attemptId);
  const { page } = teacher;
  await page.goto(cell);
  await page.getByText(t("reopen.title")).click();
  await page.getByLabel(t("reopen.cutOff"), { exact: true }).fill(inLaPaz(-60));
  await page.getByLabel(t("reopen.reason"), { exact: true }).first().fill("se cortó la luz");
  await press(page, t("reopen.submit"));
  await expect(page.locator(".error-summary")).toContainText(
    words("es", "ui/account")("errors.date-past"),
  );
  await page.getByLabel(t("reopen.cutOff"), { exact: true }).fill(inLaPaz(600));
  await press(page, t("reopen.submit"));
  await expect(page.locator(".standing")).toContainText(t("states.in-progress"));
  await learner.page.goto(`/es/assignments/${place.assignmentId}`);
  await expect(learner.page.getByText("se cortó la luz")).toBeVisible();
  await learner.page.goto(`/es/attempts/${attemptId}?item=1`);
  await expect(learner.page.locator(`input[value="${wrong}"]`)).toBeChecked();
});

test("teaching 2.3, 2.4: what came late is told apart, and counts once it is accepted", async ({
  browser,
}) => {
  const { teacher, learner, place, cell, classId } = await school(browser);
  const attemptId = await attemptWith(learner, place, [
    { content: choice, response: chose(wrong) },
    { content: contentOf("order"), response: null },
  ]);
  await handIn(learner, attemptId);
  await lateResponse(attemptId, { content: choice, response: chose(key) });
  const { page } = teacher;
  await page.goto(`/es/classes/${classId}/attempts/${attemptId}`);
  await expect(page.locator("[data-late=true]")).toContainText(t("history.late"));
  await expect(page.locator("[data-credit=none]")).toHaveCount(1);
  await expect(page.locator("[data-credit=open]")).toContainText(quiz("outcome.credit.open"));
  await expectClean(page);
  await page.goto(cell);
  await press(page, t("attempts.acts.accept-late"));
  await expect(page.locator(".standing")).toContainText("50");
  await page.goto(`/es/classes/${classId}/attempts/${attemptId}`);
  await expect(page.locator("[data-credit=full]")).toHaveCount(1);
});

test("texts that wait are judged one after the other, without the name if so wished", async ({
  browser,
}) => {
  const { teacher, learner, place, classId, assignmentId } = await school(browser);
  const attemptId = await attemptWith(learner, place, [
    { content: text, response: { interaction: "extended-text", text: "Comparten un río." } },
  ]);
  await handIn(learner, attemptId);
  const { page } = teacher;
  await page.goto(`/es/classes/${classId}/assignments/${assignmentId}/texts?blind=1`);
  await expect(page.getByText("Comparten un río.")).toBeVisible();
  await expect(page.getByText(learner.name)).toHaveCount(0);
  await expectClean(page);
  await page.locator("input[name=criteria]").first().check();
  await press(page, t("judge.saveAndNext"));
  await expect(page.getByRole("status")).toHaveText(t("texts.waiting", { count: 0 }));
});

test("teaching 2.15: the file is read by a library, names as they are, and its download is written down", async ({
  browser,
}) => {
  const { teacher, learner, place, classId } = await school(browser, { due: -10 });
  const attemptId = await attemptWith(learner, place, [
    { content: choice, response: chose(key), language: "ay" },
  ]);
  await handIn(learner, attemptId);
  const { page } = teacher;
  await page.goto(`/es/classes/${classId}/gradebook`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: t("ways.csv") }).click();
  const path = await (await download).path();
  const { readFileSync } = await import("node:fs");
  const [heads, row]: string[][] = parse(readFileSync(path), { bom: true });
  expect(heads?.[4]).toBe(`Fronteras: ${t("csv.state")}`);
  expect(row?.slice(0, 2)).toEqual([learner.name, learner.name.toLowerCase()]);
  expect(row?.slice(4, 11)).toEqual([t("states.submitted"), "1", "1", "100", "1", "1", "ay"]);
  expect(row?.[11]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-04:00$/);
  expect(Number(row?.[12])).toBeGreaterThanOrEqual(9);
  await page.goto(`/es/classes/${classId}/changes`);
  await expect(page.locator(".changes li")).toHaveCount(1);
});

for (const locale of ["es", "ay"] as const) {
  test(`the gradebook, its paper and its changes in ${locale}, at 320 px`, async ({ browser }) => {
    const { teacher, learner, place, classId } = await school(browser);
    const attemptId = await attemptWith(learner, place, [
      { content: choice, response: chose(key) },
    ]);
    await handIn(learner, attemptId);
    const { page } = teacher;
    await page.setViewportSize({ width: 320, height: 640 });
    const onPaper = await newAssignment(classId, { title: "En papel", lesson: LESSON });
    const paper = `assignments/${onPaper}/paper?learner=${learner.id}`;
    const paths = ["gradebook", "gradebook/results", "changes", `attempts/${attemptId}`, paper];
    for (const path of paths) {
      await page.goto(`/${locale}/classes/${classId}/${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expectClean(page);
    }
  });
}

test("a stranger, a learner and a teacher of another class find nothing", async ({ browser }) => {
  const { learner, place, classId, cell } = await school(browser);
  const foreign = await newcomer(browser);
  await newClass(foreign);
  const attemptId = await attemptWith(learner, place, [{ content: choice, response: chose(key) }]);
  const paths = [
    `/es/classes/${classId}/gradebook`,
    `/es/classes/${classId}/gradebook/results`,
    `/es/classes/${classId}/changes`,
    `/es/classes/${classId}/attempts/${attemptId}`,
    `/es/classes/${classId}/assignments/${place.assignmentId}/texts`,
    cell,
    `/api/classes/${classId}/gradebook.csv`,
  ];
  for (const { page } of [foreign, learner]) {
    for (const path of paths) {
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
  }
});

test("teaching 2.9: an unjust item is counted otherwise: seen first, then done, and told to the learner", async ({
  browser,
}) => {
  const { teacher, learner, place, classId, assignmentId } = await school(browser);
  const attemptId = await attemptWith(learner, place, [
    { content: choice, response: chose(wrong) },
    { content: contentOf("order"), response: null },
  ]);
  await handIn(learner, attemptId);
  const { page } = teacher;
  await page.goto(`/es/classes/${classId}/attempts/${attemptId}`);
  await page
    .getByRole("link", { name: t("item.regrade") })
    .first()
    .click();
  await page.locator("input[name=rule]").nth(2).check();
  await press(page, t("regrade.preview"));
  await expect(page.locator("main [role=status]")).toHaveText(
    t("regrade.report", { changed: 1, all: 1, down: 0 }),
  );
  await expectClean(page);
  await page.getByLabel(t("regrade.reason"), { exact: true }).fill("también era correcta");
  await press(page, t("regrade.apply"));
  await expect(page.locator(".changes li")).toContainText("también era correcta");
  await page.goto(`/es/classes/${classId}/assignments/${assignmentId}/learners/${learner.id}`);
  await expect(page.locator(".standing")).toContainText("50");
  await learner.page.goto(`/es/attempts/${attemptId}/outcome`);
  await expect(learner.page.getByText(/también era correcta/)).toBeVisible();
});

test("answers on a printed sheet are typed in without scripts, as an attempt marked as paper", async ({
  browser,
}) => {
  const { teacher, learner, classId, cell } = await school(browser, { scripts: false });
  const assignmentId = await newAssignment(classId, { title: "En papel", lesson: LESSON });
  const { page } = teacher;
  await page.goto(`/es/classes/${classId}/assignments/${assignmentId}/paper`);
  await page.getByLabel(t("paper.learner")).selectOption(learner.id);
  await press(page, t("paper.choose"));
  await expect(page.locator(".paper-items > li")).toHaveCount(8);
  await page.locator(".paper-items input[type=radio]").first().check();
  await page.getByLabel(t("paper.language"), { exact: true }).selectOption("ay");
  await press(page, t("paper.submit"));
  await expect(page.locator(".notice").first()).toHaveText(t("attempts.paperNotice"));
  await page.goto(cell.replace(/assignments\/[^/]+/, `assignments/${assignmentId}`));
  await expect(page.getByRole("heading", { level: 3 })).toContainText(t("attempts.paper"));
});

import { expectClean } from "./axe";
import { beginFixture, guestOf } from "./fixture-attempt";
import { fixtureBank } from "./fixture-bank";
import { expect, test } from "./fixtures";
import { QuizPlayer } from "./quiz-player";
import { words } from "./words";

/** The final quiz ends in a certificate that a teacher can check. Its attempt is written for the test. */

const items = fixtureBank.slice(0, 5);
const settings = { feedback: { timing: "deferred" } };

async function finish(
  page: import("@playwright/test").Page,
  baseURL: string | undefined,
  right: (position: number) => boolean,
): Promise<QuizPlayer> {
  const attempt = await beginFixture(page, baseURL ?? "", { quiz: "final", settings, items });
  const player = new QuizPlayer(page, "es", fixtureBank);
  await page.goto(`/es/attempts/${attempt}?item=1`);
  for (let position = 1; position <= items.length; position += 1) {
    await player.expectItem(position, items.length);
    await player.answer(right(position));
    await player.press(position < items.length ? "next" : "toReview");
  }
  await player.submit();
  return player;
}

test("a good final quiz gives a certificate; its code tells it is valid, another tells nothing", async ({
  page,
  baseURL,
  browser,
}) => {
  const player = await finish(page, baseURL, (position) => position > 1);
  const certificate = words("es", "ui/certificate");
  await page.getByRole("link", { name: certificate("invitation.go") }).click();
  const name = page.locator('input[name="name"]');
  await name.fill("  ");
  await page.locator('main form button[type="submit"]').last().click();
  await expect(page.locator("[aria-invalid=true]")).toHaveCount(1);
  await name.fill("Ñusta O’Quispe ä");
  await page.locator('main form button[type="submit"]').last().click();
  await expect(page.getByText("Ñusta O’Quispe ä").first()).toBeVisible();
  const text = (await page.locator("main").allInnerTexts()).join();
  const code = /\b[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}\b/.exec(text)?.[0] ?? "none";
  expect(text).toContain("80");
  await expectClean(page);
  await player.page.goto(page.url().replace("/es/", "/ay/"));
  await expect(page.getByText(code).first()).toBeVisible();

  // A teacher somewhere else, with the code on paper, in small letters and without hyphens.
  const teacher = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  await teacher.goto("/en/verify");
  await teacher.locator('main input[name="code"]').fill(code.toLowerCase().replaceAll("-", " "));
  await teacher.locator('main form button[type="submit"]').last().click();
  await expect(teacher.getByText("Ñusta O’Quispe ä").first()).toBeVisible();
  await expectClean(teacher);
  expect((await teacher.goto(`/en/verify/${code}`))?.status()).toBe(200);
  expect((await teacher.goto("/en/verify/ZZZZ-ZZZZ-ZZZZ"))?.status()).toBe(404);
  // The certificate’s own page is its owner’s: to somebody else it does not exist.
  await guestOf(teacher, baseURL ?? "");
  expect((await teacher.goto(page.url()))?.status()).toBe(404);
  await teacher.context().close();
});

test("a final quiz that went less well leads to no certificate", async ({ page, baseURL }) => {
  await finish(page, baseURL, (position) => position < 3);
  const go = words("es", "ui/certificate")("invitation.go");
  await expect(page.getByRole("link", { name: go })).toHaveCount(0);
  const certificate = page.url().replace("/outcome", "/certificate");
  expect((await page.goto(certificate))?.status()).toBe(404);
});

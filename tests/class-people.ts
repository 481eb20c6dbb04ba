import type { Browser, Page } from "@playwright/test";
import { expect } from "./fixtures";
import { freshName, Person } from "./person";
import { type Locale, words } from "./words";

/** People of a school in the browser: each has one of their own. */

/** Whoever asks, in a new browser; close its context at the end. */
export async function nobody(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  return context.newPage();
}

/** The same with an account. */
export async function somebody(
  browser: Browser,
  baseURL: string | undefined,
  locale: Locale = "es",
): Promise<Person> {
  const person = new Person(await nobody(browser, baseURL), locale, freshName());
  await person.signUp();
  return person;
}

/** The words of classes, in a language. */
export const classWords = (locale: Locale) => words(locale, "ui/classrooms");

/** Presses a button of a class's page and waits for what the server says to it. */
export async function press(page: Page, name: string): Promise<void> {
  const replied = page.waitForResponse((reply) => reply.request().method() === "POST");
  await page.getByRole("button", { name, exact: true }).click();
  await replied;
}

/** Makes a class. @returns its id */
export async function makeClass(page: Page, locale: Locale, name: string): Promise<string> {
  const t = classWords(locale);
  await page.goto(`/${locale}/classes/new`);
  await page.getByLabel(t("fields.className")).fill(name);
  await page.getByRole("button", { name: t("make.submit"), exact: true }).click();
  await expect(page).toHaveURL(/\/classes\/[0-9a-f-]{36}$/);
  return /[0-9a-f-]{36}$/.exec(page.url())?.[0] ?? "";
}

/** Gives a class a join code. @returns it, as it is shown */
export async function makeCode(
  page: Page,
  id: string,
  { locale = "es" as Locale, asks = false } = {},
): Promise<string> {
  const t = classWords(locale);
  await page.goto(`/${locale}/classes/${id}/settings`);
  if (asks) await page.getByLabel(t("codeForm.asks")).check();
  await press(page, t("codeForm.make"));
  await expect(page.getByText(t("codeForm.saved"))).toBeVisible();
  await page.goto(`/${locale}/classes/${id}`);
  return (await page.locator(".join-code .code").textContent()) ?? "";
}

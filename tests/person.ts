import { randomInt } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { type Locale, words } from "./words";

export const freshName = () => `ñandú${randomInt(1e9)}`;
export const PASSWORD = "quqa uma wayra 7";

/** Somebody with an account, at the forms of the app. */
export class Person {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly username: string,
  ) {}

  get account() {
    return words(this.locale, "ui/account");
  }

  async fill(names: Record<string, string>): Promise<void> {
    for (const [key, value] of Object.entries(names)) {
      await this.page.getByLabel(this.account(`fields.${key}`), { exact: true }).fill(value);
    }
  }

  async press(key: string): Promise<void> {
    await this.page.getByRole("button", { name: this.account(key), exact: true }).click();
  }

  /** @returns the recovery code that is shown once */
  async signUp(mine?: "mine" | "notMine"): Promise<string> {
    await this.page.goto(`/${this.locale}/sign-up`);
    await this.fill({ name: "María O’Ñäkasi 🦙", username: this.username, password: PASSWORD });
    if (mine) await this.page.getByLabel(this.account(`signUp.${mine}`)).check();
    await this.press("signUp.submit");
    await expect(this.page.getByText(this.account("recoveryCode.title")).first()).toBeVisible();
    const shown = (await this.page.locator("main").allInnerTexts()).join();
    const code = /\b[A-Z0-9]{4}(-[A-Z0-9]{4}){3}\b/.exec(shown)?.[0];
    if (!code) throw new Error("no recovery code on the page");
    return code;
  }

  async signIn(password = PASSWORD): Promise<void> {
    await this.page.goto(`/${this.locale}/sign-in`);
    await this.fill({ username: this.username, password });
    const replied = this.page.waitForResponse((reply) => reply.request().method() === "POST");
    await this.press("signIn.submit");
    await replied;
  }

  async signOut(): Promise<void> {
    await this.page.goto(`/${this.locale}/account`);
    await this.press("account.signOut");
    await expect(
      this.page.getByRole("link", { name: words(this.locale, "ui/shell")("signIn") }),
    ).toBeVisible();
  }
}

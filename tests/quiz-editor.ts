import { expect, type Page } from "@playwright/test";
import { withDatabase } from "./fixture-attempt";
import { type Locale, words } from "./words";

const say = (locale: Locale) => words(locale, "ui/picking");

/** The editor of a quiz, at its forms. */
export class Editor {
  constructor(
    readonly page: Page,
    readonly locale: Locale = "es",
  ) {}

  get say() {
    return say(this.locale);
  }

  async make(title: string): Promise<void> {
    await this.page.goto(`/${this.locale}/quizzes`);
    await this.page.getByLabel(this.say("editor.title")).fill(title);
    await this.page.getByRole("button", { name: this.say("make") }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  get bank() {
    return this.page.locator(".bank-item");
  }

  get chosen() {
    return this.page.locator(".picked-items > li");
  }

  /** Shows what the bank has of a lesson. */
  async filter(lesson: string): Promise<void> {
    await this.page.locator("select#field-bank-lesson").selectOption(lesson);
    await this.page.getByRole("button", { name: this.say("bank.filter") }).click();
    await expect(this.page).toHaveURL(new RegExp(`lesson=${lesson}.*#bank$`));
  }

  /** Adds the items at these places of what is shown of the bank. */
  async add(...places: number[]): Promise<void> {
    for (const place of places) {
      const entry = this.bank.nth(place);
      await entry.getByRole("button", { name: this.say("bank.add") }).click();
      await expect(entry.getByText(this.say("bank.added"))).toBeVisible();
    }
  }

  ids(): Promise<string[]> {
    return this.chosen.evaluateAll((all) => all.map(({ id }) => id.replace("item-", "")));
  }

  /** A button of the item at this place. */
  button(place: number, kind: "up" | "down" | "remove") {
    return this.chosen.nth(place).getByRole("button", { name: this.say(`editor.${kind}`) });
  }

  points(place: number) {
    return this.chosen.nth(place).getByRole("textbox");
  }

  save() {
    return this.page.getByRole("button", { name: this.say("editor.save"), exact: true }).click();
  }
}

/** What the database holds of somebody’s quizzes, the oldest first. */
export const storedQuizzes = (userId: string) =>
  withDatabase(
    (sql) => sql<{ id: string; title: string; content: { items: object[] }; version: number }[]>`
      select id, title, content, version from "PickedQuiz" where "ownerId" = ${userId} order by id`,
  );

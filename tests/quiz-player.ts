import { expect, type Page } from "@playwright/test";
import { items } from "../curriculum/lessons/what-is-paradiplomacy.items";
import type { Item } from "../curriculum/types";
import { exampleResponse } from "../features/quizzes/items/example-responses";
import type { ItemContent } from "../features/quizzes/items/item-version";
import { fieldEntries } from "../features/quizzes/items/response-fields";
import { itemWords, type Locale, words } from "./words";

export const LESSON = "what-is-paradiplomacy";

/** The lesson's own bank, as attempts keep it. */
const lessonBank = items.map((item): ItemContent => {
  const wordsIn = (locale: Locale) => itemWords(locale, LESSON, item.id);
  return { item, words: { es: wordsIn("es"), en: wordsIn("en") } };
});

/** Plays the quiz as a person does: reads what is asked, answers with plain controls, presses buttons. */
export class QuizPlayer {
  constructor(
    readonly page: Page,
    public locale: Locale,
    /** The items that may come up, with their words: what is typed is looked up there. */
    readonly bank: readonly ItemContent[] = lessonBank,
  ) {}

  /** The form of the item on screen: the page holds one for each item. */
  get form() {
    return this.page.locator("form#response");
  }

  get quiz() {
    return words(this.locale, "ui/quiz");
  }

  /** From the lesson's own button to the first item. */
  async begin(): Promise<void> {
    await this.page.goto(`/${this.locale}/lessons/${LESSON}`);
    await this.page
      .getByRole("button", { name: words(this.locale, "ui/lesson")("quiz.start") })
      .click();
    await this.expectItem(1);
  }

  async expectItem(position: number, count = 8): Promise<void> {
    const heading = this.quiz("where", { position, count });
    await expect(
      this.page.getByRole("heading", { level: 1, name: heading, exact: true }),
    ).toBeVisible();
  }

  /** The item on screen, as the curriculum has it. */
  async item(): Promise<Item> {
    return (await this.content()).item;
  }

  /** The same, with its words. */
  async content(): Promise<ItemContent> {
    const id = await this.form.locator('input[name="item"]').inputValue();
    const content = this.bank.find(({ item }) => item.id === id);
    if (!content) throw new Error(`unknown item ${id}`);
    return content;
  }

  /** Gives the right response, or a wrong one, to the item on screen. */
  async answer(right: boolean): Promise<void> {
    const content = await this.content();
    for (const [name, value] of fieldEntries(exampleResponse(content, right))) {
      await this.fill(name, value);
    }
  }

  /** Sets a control as its kind asks for: a tick, an option, or typed text. */
  async fill(name: string, value: string): Promise<void> {
    const { form } = this;
    const select = form.locator(`select[name="${name}"]`);
    if (await select.count()) return void (await select.selectOption(value));
    const typed = form.locator(`:is(input[type="text"], textarea)[name="${name}"]`);
    if (await typed.count()) return typed.fill(value);
    return form.locator(`input[name="${name}"][value="${value}"]`).check();
  }

  /** What the form says right now: comparable across languages, since it holds ids only. */
  async given(): Promise<string> {
    return this.form.evaluate((form) => {
      const data = [...new FormData(form as HTMLFormElement)];
      const around = ["id", "sequence", "language", "token", "also"];
      const own = data.filter(([name]) => !around.includes(name));
      return JSON.stringify(own.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  }

  /** The order in which the choices stand on the screen. */
  async shown(): Promise<string[]> {
    return this.form.locator("fieldset :is(input, select, textarea)").evaluateAll((controls) =>
      controls.map((control) => {
        const isTyped = /^(text|textarea)$/.test(Reflect.get(control, "type"));
        const value = isTyped ? "" : control.getAttribute("value");
        return `${control.getAttribute("name")}=${value}`;
      }),
    );
  }

  async press(key: "next" | "previous" | "toReview"): Promise<void> {
    await this.page
      .getByRole("button", { name: this.quiz(key), exact: true })
      .first()
      .click();
  }

  /** Switches the language from within the item; the address must change its language and nothing else. */
  async switchTo(locale: Locale): Promise<void> {
    const name = words(this.locale, "ui/shell")(`languages.${locale}`);
    // Others of that name show the item in a second language.
    const header = this.page.getByRole("banner");
    await header.getByRole("button", { name, exact: true }).click();
    await expect(this.page.locator("html")).toHaveAttribute("lang", locale);
    this.locale = locale;
  }

  async submit(): Promise<void> {
    await this.page.getByRole("button", { name: this.quiz("review.submit"), exact: true }).click();
    const title = this.quiz("outcome.title");
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  /** The whole attempt without detours. */
  async playAll(right: (position: number) => boolean): Promise<void> {
    await this.begin();
    for (let position = 1; position <= 8; position += 1) {
      await this.expectItem(position);
      await this.answer(right(position));
      await this.press(position < 8 ? "next" : "toReview");
    }
    await this.submit();
  }
}

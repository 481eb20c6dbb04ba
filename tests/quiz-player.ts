import { expect, type Page } from "@playwright/test";
import { items } from "../curriculum/lessons/what-is-paradiplomacy.items";
import type { Item } from "../curriculum/types";
import { type Locale, words } from "./words";

export const LESSON = "what-is-paradiplomacy";

/** Plays the quiz as a person does: reads what is asked, answers with plain controls, presses buttons. */
export class QuizPlayer {
  constructor(
    readonly page: Page,
    public locale: Locale,
  ) {}

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

  async expectItem(position: number): Promise<void> {
    const heading = this.quiz("where", { position, count: 8 });
    await expect(
      this.page.getByRole("heading", { level: 1, name: heading, exact: true }),
    ).toBeVisible();
  }

  /** The item on screen, as the curriculum has it. */
  async item(): Promise<Item> {
    const id = await this.page.locator('input[name="item"]').inputValue();
    const item = items.find((one) => one.id === id);
    if (!item) throw new Error(`unknown item ${id}`);
    return item;
  }

  /** Gives the right response, or a wrong one, to the item on screen. */
  async answer(right: boolean): Promise<void> {
    const item = await this.item();
    switch (item.interaction) {
      case "choice":
        return this.tick("choice", [right ? item.key : other(item.choices, item.key)]);
      case "multiple-choice":
        return this.tick(
          "choices",
          right ? item.key : item.choices.filter((id) => !item.key.includes(id)),
        );
      case "order": {
        const key = right ? item.key : [...item.key.slice(1), ...item.key.slice(0, 1)];
        return this.select(key.map((id, index) => [`place.${id}`, String(index + 1)]));
      }
      case "match":
        return this.select(
          Object.entries(item.key).map(([source, target]) => [
            `match.${source}`,
            right ? target : other(item.targets, target),
          ]),
        );
      case "inline-choice":
        return this.select(
          item.gaps.map(({ id, choices, key }) => [`gap.${id}`, right ? key : other(choices, key)]),
        );
    }
  }

  private async tick(name: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.page.locator(`input[name="${name}"][value="${id}"]`).check();
  }

  private async select(values: readonly (readonly [string, string])[]): Promise<void> {
    for (const [name, value] of values) {
      await this.page.locator(`select[name="${name}"]`).selectOption(value);
    }
  }

  /** What the form says right now: comparable across languages, since it holds ids only. */
  async given(): Promise<string> {
    return this.page.locator("form.item").evaluate((form) => {
      const data = [...new FormData(form as HTMLFormElement)];
      const own = data.filter(([name]) => !["id", "sequence", "language"].includes(name));
      return JSON.stringify(own.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  }

  /** The order in which the choices stand on the screen. */
  async shown(): Promise<string[]> {
    return this.page
      .locator("form.item fieldset :is(input, select)")
      .evaluateAll((controls) =>
        controls.map(
          (control) => `${control.getAttribute("name")}=${control.getAttribute("value")}`,
        ),
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
    await this.page.getByRole("button", { name, exact: true }).click();
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

function other(ids: readonly string[], not: string): string {
  const found = ids.find((id) => id !== not);
  if (!found) throw new Error("no other choice");
  return found;
}

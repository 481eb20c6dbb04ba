import type { Item } from "@/curriculum/types";
import type { Language } from "../messages/tree";
import { type Bank, type Finding, finding, languagesOf, textOf } from "./bank";
import { feedbackKeys } from "./item-words";

/** Every wrong choice, or part that can be wrong, has feedback of its own; a line that fits two fits neither. */
export function feedbackFindings(bank: Bank): Finding[] {
  return languagesOf(bank).flatMap((language) => [
    ...bank.lesson.items.flatMap((item) =>
      feedbackKeys(item)
        .filter((key) => textOf(bank, language, `${item.id}.${key}`) === "")
        .map((key) => finding(bank, item, "feedback", `${language}: ${key} is missing`)),
    ),
    ...repeated(bank, language),
  ]);
}

function repeated(bank: Bank, language: Language): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  const look = (item: Item, key: string) => {
    const place = `${item.id}.${key}`;
    const text = textOf(bank, language, place).toLowerCase();
    const earlier = first.get(text);
    if (text !== "" && earlier !== undefined) {
      const detail = `${language}: ${key} says the same as ${earlier}`;
      findings.push(finding(bank, item, "feedback", detail));
    } else first.set(text, place);
  };
  for (const item of bank.lesson.items) for (const key of feedbackKeys(item)) look(item, key);
  return findings;
}

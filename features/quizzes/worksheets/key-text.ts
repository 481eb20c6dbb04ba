import type { Item } from "@/curriculum/types";
import type { Locale } from "@/i18n/routing";
import type { ItemContent, ItemWords } from "../items/item-version";
import type { PublicItem } from "../items/public-item";
import { itemsOnSheet, selectItems } from "./select-items";
import { letterAt, sheetItem } from "./worksheet";

/**
 * The key of a bank's worksheet as lines of text: the same items, lists and letters as on the sheet.
 *
 * @param sheet the language that the key is told in, and how many the sheet has
 */
export function worksheetKey(
  bank: readonly ItemContent[],
  sheet: { language: Locale; languages: number },
): string[] {
  const { language } = sheet;
  const contents = new Map(bank.map((content) => [content.item, content]));
  const items = bank.map(({ item }) => item);
  return selectItems(items, itemsOnSheet(sheet.languages)).flatMap((item, index) => {
    const content = contents.get(item);
    const words = content?.words[language];
    if (!content || !words) return [];
    const { item: shown } = sheetItem(item, content.words);
    const lines = [...keyLines(item, shown, words), `(${plain(words, "explanation")})`];
    return [`${index + 1}. ${plain(words, "prompt")}`, ...lines.map((line) => `   ${line}`), ""];
  });
}

/** A text without its tags and its gaps. */
function plain(words: ItemWords, key: string): string {
  const text = words[key] ?? "";
  return text.replace(/<[^>]*>/g, "").trim();
}

/** The words of a marked passage. */
function passage(words: ItemWords, id: string): string {
  const [, inside = ""] = (words.text ?? "").split(`<hot-${id}>`);
  return (inside.split(`</hot-${id}>`)[0] ?? "").replace(/<[^>]*>/g, "").trim();
}

function keyLines(item: Item, shown: PublicItem, words: ItemWords): string[] {
  const say = (key: string) => plain(words, key);
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
      return [item.key].flat().map((id) => `■ ${say(`choices.${id}`)}`);
    case "order":
      return item.key.map((id, index) => `${index + 1} ${say(`choices.${id}`)}`);
    case "match": {
      const targets = shown.interaction === "match" ? shown.targets : [];
      const sources = shown.interaction === "match" ? shown.sources : [];
      return sources.map((source) => {
        const target = item.key[source] ?? "";
        const letter = letterAt(targets.indexOf(target));
        return `${say(`sources.${source}`)}: ${letter} (${say(`targets.${target}`)})`;
      });
    }
    case "inline-choice":
      return item.gaps.map(({ id, key }, index) => `(${index + 1}) ${say(`choices.${id}.${key}`)}`);
    case "gap-match":
      return item.gaps.map((gap, index) => `(${index + 1}) ${say(`choices.${item.key[gap]}`)}`);
    case "text-entry":
      return [entryLine(item.entry, words)];
    case "hottext":
      return item.key.map((id) => `■ ${passage(words, id)}`);
    case "map-choice": {
      const places = shown.interaction === "map-choice" ? shown.places : [];
      return places
        .filter(({ id }) => item.key.includes(id))
        .map(({ id, number }) => `■ ${number} ${say(`places.${id}`)}`);
    }
    case "extended-text":
      return [
        say("model"),
        ...item.rubric.map(({ id, points }) => `[${points}] ${say(`criteria.${id}`)}`),
      ];
  }
}

function entryLine(
  entry: Extract<Item, { interaction: "text-entry" }>["entry"],
  words: ItemWords,
): string {
  switch (entry.kind) {
    case "number": {
      const around = entry.tolerance > 0 ? ` ± ${entry.tolerance}` : "";
      return `${entry.key}${around} ${entry.hasUnit ? plain(words, "unit") : ""}`.trim();
    }
    case "words":
      return entry.accepted.map((id) => plain(words, `accepted.${id}`)).join(" / ");
  }
}

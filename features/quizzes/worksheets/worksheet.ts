import type { Item } from "@/curriculum/types";
import type { Locale } from "@/i18n/routing";
import type { ItemContent, ItemWords } from "../items/item-version";
import { type PublicItem, withoutKey } from "../items/public-item";
import { itemsOnSheet, selectItems } from "./select-items";

/** An item as it stands on paper: no key, no feedback, in no field. */
export type SheetItem = {
  /** From 1. */
  number: number;
  item: PublicItem;
  /** Only the words that are printed, in the languages that the lesson has. */
  words: Partial<Record<Locale, ItemWords>>;
};

/** The worksheet of a lesson's bank in so many languages. Always the same for the same bank: see `selectItems`. */
export function worksheetOf(bank: readonly ItemContent[], languages: number): SheetItem[] {
  const contents = new Map(bank.map((content) => [content.item, content]));
  const items = bank.map(({ item }) => item);
  return selectItems(items, itemsOnSheet(languages)).flatMap((item, index) => {
    const content = contents.get(item);
    return content ? [{ number: index + 1, ...sheetItem(item, content.words) }] : [];
  });
}

/** One item with its lists in the order of the sheet: by its own id, so that no other item's coming or going moves it. */
export function sheetItem(item: Item, words: SheetItem["words"]): Omit<SheetItem, "number"> {
  const shown = withoutKey(item, { seed: seedOf(item.id), position: 0 });
  return { item: shown, words: mapWords(words, (own) => pick(own, printedKeys(shown))) };
}

function mapWords(
  words: SheetItem["words"],
  change: (own: ItemWords) => ItemWords,
): SheetItem["words"] {
  const { es, en, ay } = words;
  return {
    ...(es ? { es: change(es) } : {}),
    ...(en ? { en: change(en) } : {}),
    ...(ay ? { ay: change(ay) } : {}),
  };
}

const pick = (words: ItemWords, keys: readonly string[]): ItemWords =>
  Object.fromEntries(keys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]]])));

const under = (prefix: string, ids: readonly string[]) => ids.map((id) => `${prefix}.${id}`);

/** Keys of the words that a sheet prints: an allow-list, as `withoutKey` is one of structure. */
function printedKeys(item: PublicItem): string[] {
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "order":
      return ["prompt", ...under("choices", item.choices)];
    case "match":
      return ["prompt", ...under("sources", item.sources), ...under("targets", item.targets)];
    case "inline-choice":
      return [
        "prompt",
        "text",
        ...item.gaps.flatMap(({ id, choices }) => under(`choices.${id}`, choices)),
      ];
    case "gap-match":
      return ["prompt", "text", ...under("choices", item.choices)];
    case "text-entry":
      return item.hasUnit ? ["prompt", "unit"] : ["prompt"];
    case "hottext":
      return ["prompt", "text"];
    case "map-choice":
      return ["prompt", ...item.places.map(({ id }) => `places.${id}`)];
    case "extended-text":
      return ["prompt"];
  }
}

/** A seed from an id: FNV-1a, 32 bits. */
function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The letter of a place in a list, from 0: A, B, C … as sheet and key name it. */
export const letterAt = (index: number): string => String.fromCharCode(65 + index);

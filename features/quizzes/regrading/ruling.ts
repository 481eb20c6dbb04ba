import { gradeResponse, picksOf, textOf } from "../items/grade";
import type { ItemContent } from "../items/item-version";
import type { Response } from "../items/response";
import { isRightEntry } from "../items/text-entry";

/** How a teacher has an item count in one assignment. A teacher changes no key of the course (teaching.md 2.9). */
export type Ruling =
  /** It counts for nobody. */
  | { kind: "dropped" }
  /** Everybody has full credit. */
  | { kind: "full-credit" }
  /** Who gave this is right too: a choice's id, or what was typed. */
  | { kind: "accepted"; given: string };

/** What of an item may be accepted besides its key, that this response gives; null where the key has it, or nothing fits. */
export function acceptableOf(content: ItemContent, response: Response | null): readonly string[] {
  const { item } = content;
  switch (item.interaction) {
    case "choice":
    case "multiple-choice":
    case "hottext":
    case "map-choice": {
      const key: readonly string[] = item.interaction === "choice" ? [item.key] : item.key;
      return picksOf(response).filter((id) => !key.includes(id));
    }
    case "text-entry": {
      const text = textOf(response).trim();
      const isOpen = text !== "" && mayStand(text);
      return isOpen && !isRightEntry(item.entry, content.words, text) ? [text] : [];
    }
    case "order":
    case "match":
    case "inline-choice":
    case "gap-match":
    case "extended-text":
      return [];
  }
}

/** Whether a typed text can stand among an item's words, which are messages with tags and arguments. */
const mayStand = (text: string): boolean => !/[<>{}#|]/.test(text);

/** The most forms that an item may accept (curriculum/types.ts). */
const MOST_FORMS = 12;

/**
 * An item's content with one thing more that is right, made from the content that the attempt holds; null where that is
 * not possible, or it is right already. A choice has one key: the other one takes its place, for those who gave it.
 */
export function contentAccepting({ item, words }: ItemContent, given: string): ItemContent | null {
  switch (item.interaction) {
    case "choice":
      return item.choices.includes(given) && item.key !== given
        ? { item: { ...item, key: given }, words }
        : null;
    case "multiple-choice":
    case "hottext":
      return item.choices.includes(given) && !item.key.includes(given)
        ? { item: { ...item, key: [...item.key, given] }, words }
        : null;
    case "map-choice":
      return item.places.some(({ id }) => id === given) && !item.key.includes(given)
        ? { item: { ...item, key: [...item.key, given] }, words }
        : null;
    case "text-entry":
      return entryAccepting({ item, words }, given);
    case "order":
    case "match":
    case "inline-choice":
    case "gap-match":
    case "extended-text":
      return null;
  }
}

function entryAccepting({ item, words }: ItemContent, given: string): ItemContent | null {
  if (item.interaction !== "text-entry" || !mayStand(given)) return null;
  const { entry } = item;
  if (isRightEntry(entry, words, given)) return null;
  if (entry.kind === "number") {
    const value = Number.parseFloat(given.replace(",", "."));
    const other = { item: { ...item, entry: { ...entry, key: value } }, words };
    const response = { interaction: "text-entry", text: given } as const;
    return Number.isFinite(value) && gradeResponse(other, response) === 1 ? other : null;
  }
  if (entry.accepted.length >= MOST_FORMS) return null;
  const id = `accepted-${entry.accepted.length + 1}`;
  // An apostrophe of a keyboard would be a mark of the messages; comparing folds the one into the other.
  const form = { [`accepted.${id}`]: given.replaceAll("'", "’") };
  const { es, en, ay } = words;
  return {
    item: { ...item, entry: { ...entry, accepted: [...entry.accepted, id] } },
    words: {
      es: { ...es, ...form },
      en: { ...en, ...form },
      ...(ay ? { ay: { ...ay, ...form } } : {}),
    },
  };
}

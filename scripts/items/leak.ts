import type { Item } from "@/curriculum/types";
import { type Bank, type Finding, finding, textOf } from "./bank";
import { keyTexts, shownKeys } from "./item-words";

/** Of the key's words, this share in one text of another item gives it away. */
const SHARE = 0.8;
/** Fewer content words are in everything. */
const FEWEST = 3;

/** Words that carry no content; “no” and “not” carry some. For Aymara there is no such list; the check looks at Spanish and English. */
const stopWords = {
  es: "a al algo como con cual cuando de del desde donde dos e el ella ellas ellos en entre era es esa ese eso esta estan este esto fue ha hay la las le les lo los mas muy nos o para pero por porque que quien se segun ser si sin sobre solo son su sus tambien te tiene tu un una uno unos y ya",
  en: "a about after all also an and are as at be because been but by can did do does for from had has have he her his how i if in into is it its just like may more most of on one only or other our out over she so some such than that the their them then there these they this those to too two up was we were what when where which who whose why will with you your",
};
const stops = { es: new Set(stopWords.es.split(" ")), en: new Set(stopWords.en.split(" ")) };

/** The content words of a text, folded: lower case, no diacritics. */
function contentWords(text: string, language: "es" | "en"): Set<string> {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !stops[language].has(word)));
}

/** A pair of items of which one’s wording holds the other’s key, reviewed by a person: `item<TAB>other<TAB>reason`. */
export type LeakException = { item: string; other: string; reason: string };

/** Reads leak-exceptions.tsv. @throws on a pair without a reason */
export function readLeakExceptions(tsv: string): LeakException[] {
  return tsv
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [item = "", other = "", reason = ""] = line.split("\t");
      if (reason.trim() === "") throw new Error(`leak-exceptions.tsv: "${item}" needs a reason`);
      return { item, other, reason };
    });
}

/** Keys that stand, nearly whole, in what another item of the lesson shows before it is answered. */
export function leakFindings(bank: Bank, exceptions: readonly LeakException[] = []): Finding[] {
  const { items } = bank.lesson;
  const isReviewed = (item: Item, other: Item) =>
    exceptions.some((one) => one.item === item.id && one.other === other.id);
  return (["es", "en"] as const).flatMap((language) =>
    items.flatMap((item) =>
      items
        .filter((other) => other !== item && !isReviewed(item, other))
        .flatMap((other) => {
          const found = leaks(bank, { item, other, language });
          return found.map((detail) => finding(bank, item, "leak", detail));
        }),
    ),
  );
}

function leaks(
  bank: Bank,
  { item, other, language }: { item: Item; other: Item; language: "es" | "en" },
): string[] {
  const words = (one: Item, keys: readonly string[]) =>
    contentWords(keys.map((key) => textOf(bank, language, `${one.id}.${key}`)).join(" "), language);
  const shown = ["prompt", ...shownKeys(other)];
  return keyTexts(item).flatMap((keys) => {
    const needed = words(item, keys);
    if (needed.size < FEWEST) return [];
    const place = shown.find((key) => isHeld(needed, words(other, [key])));
    if (place === undefined) return [];
    return [`${language}: ${other.id}.${place} holds its key “${[...needed].join(" ")}”`];
  });
}

function isHeld(needed: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return [...needed].filter((word) => words.has(word)).length >= SHARE * needed.size;
}

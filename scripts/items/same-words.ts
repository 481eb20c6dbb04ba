import { type Bank, type Finding, finding, languagesOf } from "./bank";

/** An item has words under the same keys in each language; Spanish is what the others are held against. */
export function sameWordsFindings(bank: Bank): Finding[] {
  const others = languagesOf(bank).filter((language) => language !== "es");
  return bank.lesson.items.flatMap((item) => {
    const spanish = keysOf(bank, "es", item.id);
    const faults = others.flatMap((language) => {
      const own = keysOf(bank, language, item.id);
      return [
        ...spanish.filter((key) => !own.includes(key)).map((key) => `${language} lacks ${key}`),
        ...own.filter((key) => !spanish.includes(key)).map((key) => `only ${language} has ${key}`),
      ];
    });
    const none = spanish.length === 0 ? ["it has no words in es"] : [];
    return [...none, ...faults].map((detail) => finding(bank, item, "same-words", detail));
  });
}

function keysOf(bank: Bank, language: "es" | "en" | "ay", itemId: string): string[] {
  const prefix = `items.${itemId}.`;
  const keys = [...(bank.words[language]?.keys() ?? [])];
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/**
 * One fact that a lesson teaches, and how it may be worded. The patterns are held against folded words (small letters,
 * no accents, one space for any): they look for the name, the date or the figure, and leave the sentence to the author.
 */
export type Fact = { fact: string; es: RegExp; en: RegExp };

/** A fact whose name, date or figure is the same in both languages. */
export const same = (fact: string, pattern: RegExp): Fact => ({ fact, es: pattern, en: pattern });

/** A fact that each language words in its own way. */
export const said = (fact: string, es: RegExp, en: RegExp): Fact => ({ fact, es, en });

/** A whole number, however its groups are written; no part of a longer one. */
export function figure(number: number, after = ""): Fact {
  const groups = number.toLocaleString("en").split(",").join("[ .,]?");
  return same(`${number}${after}`, new RegExp(`(?<!\\d[ .,]?)${groups}(?!\\d|[ .,]\\d{3}(?!\\d))`));
}

/** A share in per cent, with a comma or a full stop. */
export const percent = (share: string): Fact =>
  same(
    `${share} %`,
    new RegExp(`(?<![\\d.,])${share.replace(".", "[.,]")} ?(%|por ciento|per ?cent)`),
  );

/** A day of a month of a year. */
export function date(day: number, [es, en]: readonly [string, string], year: number): Fact {
  return said(
    `${day} ${en} ${year}`,
    new RegExp(`${day}\\.?o? de ${es} (de|del) ${year}`),
    new RegExp(`${day}(st|nd|rd|th)?( of)? ${en},? ${year}|${en} ${day}(st|nd|rd|th)?,? ${year}`),
  );
}

/** Names that stand as they are in both languages, one fact each. */
export const names = (...all: readonly string[]): Fact[] =>
  all.map((name) =>
    same(name, new RegExp(`(?<![\\p{L}\\d])${name.toLowerCase()}(?![\\p{L}\\d])`, "u")),
  );

/** Years, one fact each. */
export const years = (...all: readonly number[]): Fact[] =>
  all.map((year) => same(String(year), new RegExp(`(?<!\\d)${year}(?!\\d)`)));

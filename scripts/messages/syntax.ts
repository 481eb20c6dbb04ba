import {
  isArgumentElement,
  isDateElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  isTimeElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";

/** What an ICU message is made of. */
export type Syntax = {
  /** Each tag as often as it stands there. */
  tags: string[];
  /** Each argument once, with its kind and, for a select, its options: "n:plural", "who:select(guest|own)". */
  arguments: string[];
  /** The branches of each plural. */
  plurals: string[][];
  /** Arguments formatted inside the message as numbers, dates, times or ordinals. */
  formatted: string[];
  /** The words alone, for length and copying; branches and marked parts included. */
  text: string;
};

/** @throws SyntaxError where the message is not ICU */
export function readSyntax(message: string): Syntax {
  const found: Collected = { tags: [], plurals: [], formatted: [], text: [] };
  const names = new Set<string>();
  collect(parse(message), found, names);
  return {
    tags: found.tags.sort(),
    arguments: [...names].sort(),
    plurals: found.plurals,
    formatted: found.formatted,
    text: found.text.join(""),
  };
}

type Collected = { tags: string[]; plurals: string[][]; formatted: string[]; text: string[] };

function collect(
  elements: readonly MessageFormatElement[],
  found: Collected,
  names: Set<string>,
): void {
  for (const element of elements) {
    if (isLiteralElement(element)) found.text.push(element.value);
    else if (isTagElement(element)) {
      found.tags.push(element.value);
      collect(element.children, found, names);
    } else if (isPluralElement(element) || isSelectElement(element)) {
      const branches = Object.keys(element.options).sort();
      if (isSelectElement(element)) names.add(`${element.value}:select(${branches.join("|")})`);
      else {
        names.add(`${element.value}:plural`);
        found.plurals.push(branches);
        if (element.pluralType === "ordinal") found.formatted.push(element.value);
      }
      for (const option of Object.values(element.options)) {
        found.text.push(" ");
        collect(option.value, found, names);
      }
    } else if (isNumberElement(element) || isDateElement(element) || isTimeElement(element)) {
      found.formatted.push(element.value);
    } else if (isArgumentElement(element)) {
      names.add(element.value);
      found.text.push(" ");
    }
  }
}

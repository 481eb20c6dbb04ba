import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";

/** Stands where something was taken out, so that a suffix written to it goes too. */
const GAP = "\u0000";
/** Parts in other languages, and titles of works, which stay in the language of the work. */
const NOT_AYMARA: ReadonlySet<string> = new Set(["es", "en", "cite"]);

function textOf(elements: readonly MessageFormatElement[], branches: string[]): string {
  return elements
    .map((element) => {
      if (isLiteralElement(element)) return element.value;
      if (isTagElement(element)) {
        return NOT_AYMARA.has(element.value) ? GAP : textOf(element.children, branches);
      }
      if (isPluralElement(element) || isSelectElement(element)) {
        for (const option of Object.values(element.options)) {
          branches.push(textOf(option.value, branches));
        }
      }
      return GAP;
    })
    .join("");
}

/**
 * What a reader of Aymara reads of a message: no syntax, no arguments, no parts marked as Spanish or
 * English, no titles; each branch of a plural or select on a line of its own.
 *
 * @throws SyntaxError on a message that is not ICU; check:messages names those
 */
export function aymaraText(message: string): string {
  const branches: string[] = [];
  const own = textOf(parse(message), branches);
  const clean = [own, ...branches].map((text) =>
    text
      .replaceAll(new RegExp(`${GAP}[\\p{L}\u2019]*`, "gu"), " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  return clean.filter((text) => text !== "").join("\n");
}

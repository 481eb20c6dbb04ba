/**
 * A list in one phrase: "24, 26 y 28". Intl.ListFormat knows no Aymara, so the word before the last
 * part is a message of the page's language.
 */
export function joinList(
  parts: readonly string[],
  and: (before: string, last: string) => string,
): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  return parts.length === 1 ? last : and(parts.slice(0, -1).join(", "), last);
}

const LONGEST = 60;

/** Control characters, line ends, and marks that turn the direction of the text around them. */
const hiddenMarks = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;
const somethingVisible = /[^\p{Z}\p{C}\p{M}]/u;

/** A name as it is kept: without spaces around it, composed. */
export function tidyName(typed: string): string {
  return typed.trim().normalize("NFC");
}

export type NameFault = "name-missing" | "name-too-long" | "name-hidden-marks";

/** What is wrong with a name, or null: any text of 1 to `longest` characters is one, in any script, with emoji. */
export function nameFault(typed: string, longest = LONGEST): NameFault | null {
  const name = tidyName(typed);
  if (hiddenMarks.test(name)) return "name-hidden-marks";
  if (!somethingVisible.test(name)) return "name-missing";
  return [...name].length > longest ? "name-too-long" : null;
}

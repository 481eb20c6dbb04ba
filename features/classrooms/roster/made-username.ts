import { APOSTROPHE_SIGNS, foldText } from "@/i18n/fold-text";

/** What a name without a letter of the Latin alphabet comes to: "learner" in Aymara. */
const FALLBACK = "yatiqiri";
/** So that a number fits behind it, and a child can type it. */
const LONGEST = 20;
const SHORTEST = 3;

const apostrophes = new RegExp(`[${APOSTROPHE_SIGNS}]`, "gu");

/** The letters and digits of a name's part that every keyboard has: Ñäkasi is nakasi, O’Brien obrien. */
const plain = (part: string): string =>
  foldText(part.replace(apostrophes, "")).replace(/[^a-z0-9]/g, "");

/**
 * The username that a name suggests: the first name and the first surname, as "maria.quispe". "Quispe Mamani, María" is
 * read as surnames first. Of several words the last two are taken for surnames.
 *
 * @returns 2 to 20 signs of a-z, 0-9 and "."; it may be taken
 */
export function suggestedUsername(name: string): string {
  const { given, surname } = namesOf(name);
  const parts = [plain(given), plain(surname)].filter((part) => part !== "");
  const joined = parts.join(".").slice(0, LONGEST).replace(/\.$/, "");
  return joined === "" ? FALLBACK : joined;
}

function namesOf(name: string): { given: string; surname: string } {
  const [before = "", after] = name.split(",", 2);
  if (after !== undefined && after.trim() !== "") {
    return { given: firstWord(after), surname: firstWord(before) };
  }
  const words = before.split(/\s+/).filter((word) => plain(word) !== "");
  const surname = words.length > 3 ? words.at(-2) : words[1];
  return { given: words[0] ?? "", surname: surname ?? "" };
}

const firstWord = (text: string): string =>
  text.split(/\s+/).find((word) => plain(word) !== "") ?? "";

/** The number-th username of those that one suggestion gives: juan, juan2, juan3; what is too short takes its number at once. */
export function numberedUsername(suggested: string, number: number): string {
  if (suggested.length < SHORTEST) {
    return suggested + String(number).padStart(SHORTEST - suggested.length, "0");
  }
  return number === 1 ? suggested : `${suggested}${number}`;
}

/**
 * Usernames for some names, in their order: different from each other and from those that are taken. Whether one is
 * still free when it is written is for the unique index to say.
 *
 * @param isTaken asked of the form in which usernames are compared, which theirs is
 */
export function makeUsernames(
  names: readonly string[],
  isTaken: (username: string) => boolean,
): string[] {
  const own = new Set<string>();
  return names.map((name) => {
    const suggested = suggestedUsername(name);
    for (let number = 1; ; number += 1) {
      const username = numberedUsername(suggested, number);
      if (own.has(username) || isTaken(username)) continue;
      own.add(username);
      return username;
    }
  });
}

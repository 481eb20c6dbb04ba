const LONGEST = 30;
const SHORTEST = 3;

/** Letters of any script with their marks, digits, and a few signs that cannot be mistaken for another. */
const allowed = /^[\p{L}\p{M}\p{Nd}’._-]+$/u;

/** The apostrophes that keyboards give for the one of Aymara. */
const apostrophes = /['ʼ´`‘]/gu;

/** The form in which a username is shown: as typed, without spaces around it, with one kind of apostrophe. */
export function displayUsername(typed: string): string {
  return typed.trim().normalize("NFC").replace(apostrophes, "’");
}

/** The form in which usernames are compared and unique: Ñusta, ñusta and N\u0303USTA are one. */
export function normalizeUsername(typed: string): string {
  return displayUsername(typed).toLowerCase().normalize("NFC");
}

export type UsernameFault = "username-too-short" | "username-too-long" | "username-signs";

/** What is wrong with a username, or null. Lengths are in characters, not in bytes. */
export function usernameFault(typed: string): UsernameFault | null {
  const username = normalizeUsername(typed);
  const length = [...username].length;
  if (length < SHORTEST) return "username-too-short";
  if (length > LONGEST) return "username-too-long";
  return allowed.test(username) ? null : "username-signs";
}

/** The username that an address brings along, as a login card's does; "" for what can be none. */
export function toGivenUsername(asked: unknown): string {
  return typeof asked === "string" && usernameFault(asked) === null ? displayUsername(asked) : "";
}

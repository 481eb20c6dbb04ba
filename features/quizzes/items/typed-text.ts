/** Typed texts are compared by what they say, not by how a keyboard or a language writes it. */

/** What people type for the apostrophe of Aymara; no keyboard has the letter itself. */
const APOSTROPHES = /['’ʼ´`‘‛′ʹ＇]/gu;
/** Marks over and under letters, and characters that are not seen (soft hyphens, direction marks). */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

/**
 * A text with everything taken away that does not count: case, accents, diaeresis and tilde (ä is a, ñ is n),
 * the kinds of apostrophe, runs of space, space around, the full stop at the end.
 * @returns "" for a text that says nothing; folding twice changes nothing
 */
export function foldText(text: string): string {
  return text
    .replace(APOSTROPHES, "’") // before ´ is taken for an accent
    .normalize("NFKD")
    .replace(APOSTROPHES, "’")
    .toLowerCase()
    .replace(UNSEEN, "")
    .replace(/\s+/gu, " ")
    .replace(/[\s.]+$/u, "")
    .trimStart();
}

/** Groups of three after one to three: a space, a full stop or a comma between, and ’ as some write millions. */
const GROUPED = /^[1-9]\d{0,2}(?:[ .,’]\d{3})+$/;

/** The digits of a whole number written with or without groups; undefined where it is neither. */
function wholeDigits(text: string, decimal: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const separators = new Set(text.replace(/[\d’]/g, ""));
  if (!GROUPED.test(text) || separators.size > 1 || separators.has(decimal)) return undefined;
  return text.replace(/\D/g, "");
}

/** What the digits say if `decimal` ("," or ".", "" for none) stands before the fraction; undefined for nothing. */
function readAs(text: string, decimal: string): number | undefined {
  const at = decimal === "" ? text.length : text.indexOf(decimal);
  if (at < 0) return undefined;
  const fraction = text.slice(at + 1);
  if (decimal !== "" && !/^\d+$/.test(fraction)) return undefined;
  const whole = at === 0 ? "0" : wholeDigits(text.slice(0, at), decimal);
  return whole === undefined ? undefined : Number(`${whole}.${fraction || "0"}`);
}

/**
 * The numbers that a typed text may mean: "1 587 658", "1.587.658" and "1,587,658" are one number, "12,5" and
 * "12.5" another. "1.500" is read both ways, since who types it may have either language in mind.
 * @param units what may stand after the number, folded; "%" may in any case
 * @returns [] for what is no number
 */
export function numbersIn(text: string, units: readonly string[]): number[] {
  const [, sign = "", digits = "", rest = ""] =
    /^([-−–+]?) ?([\d.,’ ]*\d)(?: ?)(.*)$/u.exec(foldSpaces(text)) ?? [];
  const unit = foldText(rest);
  if (digits === "" || (unit !== "" && unit !== "%" && !units.includes(unit))) return [];
  const readings = ["", ".", ","].flatMap((decimal) => readAs(digits, decimal) ?? []);
  return [...new Set(readings)].map((value) =>
    /[-−–]/.test(sign) && value !== 0 ? -value : value,
  );
}

/** One space for each run of space; narrow and unbreakable ones are spaces too. */
const foldSpaces = (text: string) =>
  text
    .replace(APOSTROPHES, "’")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

import { foldApostrophes, foldText } from "@/i18n/fold-text";

/** Numbers as people type them: with groups, with a comma or a full stop, with a unit. */

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
  foldApostrophes(text)
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

import type { Locale } from "./routing";

/**
 * Numbers and dates as people read them. Intl knows no Aymara and falls back to the server's own
 * language without a word, so Aymara takes es-BO's shapes, and its month names come from messages.
 */
const intlLocale: Record<Locale, string> = { es: "es-BO", ay: "es-BO", en: "en-GB" };

/** A number with at most `decimals` places, in the reader's shapes: 1.234,5 · 1,234.5 */
export function formatNumber(value: number, locale: Locale, decimals = 1): string {
  return new Intl.NumberFormat(intlLocale[locale], { maximumFractionDigits: decimals }).format(
    value,
  );
}

/** A number of people or things in groups of three, as the lessons write it: 138 560 (es, ay) · 138,560 (en). */
export function formatCount(value: number, locale: Locale): string {
  const digits = String(Math.round(value));
  return digits.replace(/\B(?=(\d{3})+$)/g, locale === "en" ? "," : "\u00a0");
}

/** A share from 0 to 1 as a whole per cent: 0.756 is 76 % (es, ay) or 76% (en). Never 100 below a full 1. */
export function formatPercent(share: number, locale: Locale): string {
  const percent = share >= 1 ? 100 : Math.min(99, Math.round(share * 100));
  return locale === "en" ? `${percent}%` : `${percent}\u00a0%`;
}

const MONTHS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;

/** The parts of an instant in a time zone; the month by number, its name is in messages. */
export type DateParts = {
  day: string;
  month: (typeof MONTHS)[number];
  year: string;
  /** "20:41" */
  time: string;
};

/** Takes an instant apart on the wall clock of a time zone (an IANA name). */
export function dateParts(instant: Date, timeZone: string): DateParts {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "numeric",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]));
  const month = MONTHS.find((one) => one === parts.month);
  if (!month) throw new Error("Intl gave no month");
  return {
    day: parts.day ?? "",
    month,
    year: parts.year ?? "",
    time: `${parts.hour}:${parts.minute}`,
  };
}

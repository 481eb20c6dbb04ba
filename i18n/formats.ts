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
  /** 1 is Monday; the names are in messages. */
  weekday: (typeof WEEKDAYS)[number];
};

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;
const SHORT = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Takes an instant apart on the wall clock of a time zone (an IANA name). */
export function dateParts(instant: Date, timeZone: string): DateParts {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "numeric",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]));
  // Beside the day of the week, Intl writes day and month with two digits, whatever it was asked for.
  const month = MONTHS.find((one) => Number(one) === Number(parts.month));
  const weekday = WEEKDAYS[SHORT.indexOf(parts.weekday ?? "")];
  if (!month || !weekday) throw new Error("Intl gave no month or no day of the week");
  return {
    day: String(Number(parts.day)),
    month,
    year: parts.year ?? "",
    time: `${parts.hour}:${parts.minute}`,
    weekday,
  };
}

/** A span of time in days, hours and minutes; a minute that has begun counts. */
export function spanParts(ms: number): { days: number; hours: number; minutes: number } {
  const all = Math.max(1, Math.ceil(ms / 60_000));
  return {
    days: Math.floor(all / 1_440),
    hours: Math.floor((all % 1_440) / 60),
    minutes: all % 60,
  };
}

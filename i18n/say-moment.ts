import { getTranslations } from "next-intl/server";
import { dateParts, spanParts } from "./formats";
import type { Locale } from "./routing";

/** A wall clock and the instant of asking: what dates of a class are told by. */
export type Clock = { timeZone: string; now: Date };

/**
 * An instant as people say it who have something to do by then: "viernes 14 de noviembre, 23:59". The year stands there
 * only where it is not this one.
 */
export async function sayMoment(
  instant: Date,
  locale: Locale,
  { timeZone, now }: Clock,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.formats" });
  const { day, month, year, time, weekday } = dateParts(instant, timeZone);
  const words = { weekday: t(`weekdays.${weekday}`), day, month: t(`months.${month}`), time };
  return year === dateParts(now, timeZone).year
    ? t("moment", words)
    : t("momentOfYear", { ...words, year });
}

/** The clock that dates of a class are told by: "hora de Bolivia". */
export async function sayZone(timeZone: string, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.formats.zones" });
  switch (timeZone) {
    case "America/La_Paz":
      return t("bolivia");
    case "America/Lima":
      return t("peru");
    case "America/Santiago":
      return t("chile");
    default:
      return t("other", { zone: timeZone.replaceAll("_", " ") });
  }
}

/** How far an instant is from now: "en 3 días", "hace 5 minutos". */
export async function sayDistance(instant: Date, locale: Locale, now: Date): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.formats.distance" });
  const minutes = Math.round((instant.getTime() - now.getTime()) / 60_000);
  const size = Math.abs(minutes);
  if (size < 1) return t("now");
  const way = minutes > 0 ? "in" : "ago";
  if (size < 60) return t(`${way}.minutes`, { count: size });
  if (size < 48 * 60) return t(`${way}.hours`, { count: Math.round(size / 60) });
  return t(`${way}.days`, { count: Math.round(size / (24 * 60)) });
}

/** A span of time in its two largest units: "3 h 12 min", "2 d 5 h". */
export async function saySpan(ms: number, locale: Locale): Promise<string> {
  return (await spanSayer(locale))(ms);
}

/** The same for a table that says many: the words are looked up once. */
export async function spanSayer(locale: Locale): Promise<(ms: number) => string> {
  const t = await getTranslations({ locale, namespace: "ui.formats.span" });
  return (ms) => {
    const { days, hours, minutes } = spanParts(ms);
    if (days > 0) return t("days", { days: String(days), hours: String(hours) });
    if (hours > 0) return t("hours", { hours: String(hours), minutes: String(minutes) });
    return t("minutes", { minutes: String(minutes) });
  };
}

import { getTranslations } from "next-intl/server";
import { dateParts } from "./formats";
import type { Locale } from "./routing";

/** Where no class says otherwise, times are told as in Bolivia. */
const TIME_ZONE = "America/La_Paz";

/** An instant in words of the language: "14 de noviembre de 2026, 20:41", or the day alone, on a zone's wall clock. */
export async function sayWhen(
  instant: Date,
  locale: Locale,
  shape: "date" | "dateTime" = "dateTime",
  timeZone: string = TIME_ZONE,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.formats" });
  const { day, month, year, time } = dateParts(instant, timeZone);
  const name = t(`months.${month}`);
  return shape === "date"
    ? t("date", { day, month: name, year })
    : t("dateTime", { day, month: name, year, time });
}

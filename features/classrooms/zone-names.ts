import "server-only";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { listTimeZones } from "./class-time";

const ours = {
  "America/La_Paz": "laPaz",
  "America/Lima": "lima",
  "America/Santiago": "santiago",
} as const;

const isOurs = (zone: string): zone is keyof typeof ours => zone in ours;

/** What a zone is called: the three Andean ones by their state, the others by the name that the world knows. */
export async function zoneName(zone: string, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.fields.zones" });
  return isOurs(zone) ? t(ours[zone]) : zone.replaceAll("_", " ");
}

/** All zones as a list to choose from, the three first. */
export async function zoneOptions(locale: Locale): Promise<{ value: string; label: string }[]> {
  return Promise.all(
    listTimeZones().map(async (zone) => ({ value: zone, label: await zoneName(zone, locale) })),
  );
}

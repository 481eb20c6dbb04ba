import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { NumberWords } from "./given-words";

/** How gaps and places are called in a language. */
export async function numberWords(locale: Locale): Promise<NumberWords> {
  const t = await getTranslations({ locale, namespace: "ui.insight.item" });
  return {
    gap: (number) => t("gap", { number }),
    place: (number) => t("place", { number }),
  };
}

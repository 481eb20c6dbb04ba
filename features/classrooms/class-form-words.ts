import "server-only";
import { getTranslations } from "next-intl/server";
import type { FieldSpec } from "@/features/accounts/action-form-parts";
import { type Locale, routing } from "@/i18n/routing";
import { zoneOptions } from "./zone-names";

/** The fields of a class's names, zone and language, in the words of a language. */
export async function classSpecs(locale: Locale): Promise<FieldSpec[]> {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.fields" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const text = { kind: "text", type: "text", autoComplete: "off" } as const;
  return [
    { ...text, name: "name", label: t("className"), hint: t("classNameHint") },
    { ...text, name: "school", label: t("school"), isOptional: true },
    { ...text, name: "level", label: t("level"), isOptional: true },
    {
      ...{ kind: "select", name: "timeZone", label: t("timeZone"), hint: t("timeZoneHint") },
      options: await zoneOptions(locale),
    },
    {
      ...{ kind: "select", name: "language", label: t("classLanguage") },
      hint: t("classLanguageHint"),
      options: routing.locales.map((value) => ({ value, label: languages(value) })),
    },
  ];
}

/** What every form here says when it cannot be sent. */
export async function unavailable(locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.account.refusals" });
  return t("unavailable");
}

import "server-only";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { sayDistance } from "@/i18n/say-moment";
import type { Meanwhile } from "./change-assignment.store";
import { planFields } from "./plan";

/** The answers to "whose is to stay?": theirs, or mine over the version that was told. */
export const THEIRS = "theirs";
const mineOver = (version: number): string => `mine-${version}`;

/** The version that "use mine" was said of; null where nothing of the kind was answered. */
export function versionOverruled(answer: string | undefined): number | null {
  const version = /^mine-(\d{1,9})$/.exec(answer ?? "")?.[1];
  return version === undefined ? null : Number(version);
}

/** A refusal that tells who changed what meanwhile, and asks whose is to stay (teaching.md 2.12). */
export async function meanwhileReply(
  { byName, at, fields, version }: Meanwhile,
  { locale, now }: { locale: Locale; now: Date },
) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.meanwhile" });
  const names = await getTranslations({ locale, namespace: "ui.assignments.fields" });
  const known = planFields.filter((field) => fields.includes(field));
  const what = known.map((field) => names(`names.${field}`)).join(", ") || t("something");
  const when = await sayDistance(at, locale, now);
  return {
    ok: false,
    refusal: "conflict",
    message: t("told", { name: byName || t("somebody"), what, when }),
    ask: {
      name: "meanwhile",
      legend: t("question"),
      options: [
        { value: THEIRS, label: t("theirs") },
        { value: mineOver(version), label: t("mine") },
      ],
    },
  } as const;
}

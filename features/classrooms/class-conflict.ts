import "server-only";
import { getTranslations } from "next-intl/server";
import type { Reply } from "@/features/accounts/define-action";
import { type Locale, routing } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { type ClassFields, changedFields } from "./class-fields";
import { findClassFields, findLastEdit } from "./classroom.store";
import { zoneName } from "./zone-names";

type Page = { locale: Locale; now: Date };

const MINUTE_MS = 60_000;
/** Up to here it is told in minutes. */
const AN_HOUR = 60;

/** The refusal of a form that was filled in over an older version: who changed the class, when, and whose is to stay. */
export async function conflictOver(
  classroomId: string,
  typed: ClassFields,
  page: Page,
): Promise<Reply> {
  const t = await getTranslations({ locale: page.locale, namespace: "ui.classrooms.settings" });
  const [stands, last] = await Promise.all([
    findClassFields(classroomId),
    findLastEdit(classroomId),
  ]);
  const when = await sayHowLongAgo(last.at, stands.timeZone, page);
  const differing = changedFields(stands, typed);
  const values = async (of: ClassFields) =>
    (await Promise.all(differing.map((field) => sayValue(of, field, page.locale)))).join(" · ");
  return {
    ok: false,
    refusal: "conflict",
    message: last.name ? t("conflict", { name: last.name, when }) : t("conflictUnnamed", { when }),
    ask: {
      name: "keep",
      legend: t("whose"),
      options: [
        {
          value: `theirs-${stands.version}`,
          label: t("keepTheirs", { values: await values(stands) }),
        },
        { value: `mine-${stands.version}`, label: t("useMine", { values: await values(typed) }) },
      ],
    },
  };
}

async function sayHowLongAgo(at: Date, timeZone: string, { locale, now }: Page): Promise<string> {
  const t = await getTranslations({ locale, namespace: "ui.classrooms.settings" });
  const minutes = Math.floor((now.getTime() - at.getTime()) / MINUTE_MS);
  if (minutes < 1) return t("momentAgo");
  if (minutes < AN_HOUR) return t("minutesAgo", { minutes });
  return t("at", { when: await sayWhen(at, locale, "dateTime", timeZone) });
}

async function sayValue(
  of: ClassFields,
  field: ReturnType<typeof changedFields>[number],
  locale: Locale,
): Promise<string> {
  if (field === "timeZone") return zoneName(of.timeZone, locale);
  if (field === "language") {
    const t = await getTranslations({ locale, namespace: "ui.shell.languages" });
    const language = routing.locales.find((one) => one === of.language);
    return language ? t(language) : of.language;
  }
  const t = await getTranslations({ locale, namespace: "ui.classrooms.settings" });
  return of[field] || t("empty");
}

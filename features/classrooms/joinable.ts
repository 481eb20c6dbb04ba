import "server-only";
import { getTranslations } from "next-intl/server";
import { guardedJoinCode, type TooMany } from "@/features/accounts/guarded-guess";
import type { Result } from "@/features/accounts/result";
import type { Locale } from "@/i18n/routing";
import { readJoinCode } from "./join-code";
import { findClassByCode, type JoinableClass } from "./join-code.store";

export type Joinable = { code: string; classroom: JoinableClass };

/** The class that a code opens, as it was typed or came from an address. What opens none is counted as a guess. */
export function findJoinable(
  typed: string,
  now: Date,
): Promise<Result<Joinable, "wrong"> | TooMany> {
  return guardedJoinCode(now, async () => {
    const code = readJoinCode(typed);
    const classroom = code && (await findClassByCode(code, now));
    return classroom ? { code, classroom } : null;
  });
}

type NotFound = Exclude<Awaited<ReturnType<typeof findJoinable>>, { ok: true }>;

/** Why a code leads nowhere: one sentence for unknown, expired and closed ones, another for too many tries. */
export async function sayRefusal(refused: NotFound, locale: Locale): Promise<string> {
  if (refused.refusal === "too-many") {
    const t = await getTranslations({ locale, namespace: "ui.account.refusals" });
    return t("too-many", { minutes: refused.minutes });
  }
  const t = await getTranslations({ locale, namespace: "ui.classrooms.join" });
  return t("unknown");
}

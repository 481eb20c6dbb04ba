import "server-only";
import { getTranslations } from "next-intl/server";
import { proseTags } from "@/i18n/prose-tags";
import type { Locale } from "@/i18n/routing";
import type { CodeWords, TextSpec } from "./action-form-parts";

/** The text fields of the account forms, in the words of a language. */
export async function textSpecs(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "ui.account.fields" });
  const text = { kind: "text", type: "text" } as const;
  const secret = { kind: "text", type: "password" } as const;
  return {
    name: { ...text, name: "name", label: t("name"), hint: t("nameHint"), autoComplete: "name" },
    username: { ...text, name: "username", label: t("username"), autoComplete: "username" },
    newUsername: {
      ...text,
      name: "username",
      label: t("username"),
      hint: t("usernameHint"),
      autoComplete: "username",
    },
    password: {
      ...secret,
      name: "password",
      label: t("password"),
      autoComplete: "current-password",
    },
    newPassword: {
      ...secret,
      name: "password",
      label: t("newPassword"),
      hint: t("passwordHint"),
      autoComplete: "new-password",
    },
    recoveryCode: {
      ...text,
      name: "recoveryCode",
      label: t("recoveryCode"),
      hint: t("recoveryCodeHint"),
      autoComplete: "one-time-code",
    },
  } satisfies Record<string, TextSpec>;
}

/** What stands round a recovery code. `done` says what was done; `onward` is where to go with the code written down. */
export async function codeWords(
  locale: Locale,
  words: Pick<CodeWords, "done" | "onward">,
): Promise<CodeWords> {
  const t = await getTranslations({ locale, namespace: "ui.account.recoveryCode" });
  return {
    ...words,
    title: t("title"),
    body: t.rich("body", { strong: proseTags.strong }),
    advice: t("advice"),
  };
}

/** The hidden fields of a form: its language and where to go on. */
export function hiddenFields(locale: Locale, next: string | null): Record<string, string> {
  return next ? { locale, next } : { locale };
}

/** The query of an account page that goes on to `next`, for the language switcher and links between them. */
export function nextQuery(next: string | null): string | undefined {
  return next ? new URLSearchParams({ next }).toString() : undefined;
}

import { type Locale, localePath, routing } from "@/i18n/routing";
import { toNextPath } from "./next-path";
import type { Refusal } from "./result";

/**
 * The forms that defineAction serves: the page each stands on, and which of its fields may be shown again
 * after a refusal or kept while the language is switched. Passwords and codes are in no list. A part of a path in
 * brackets is a field of the form, as in the folders of app/.
 */
const forms = {
  "sign-in": { path: "/sign-in", kept: ["username"] },
  "sign-up": { path: "/sign-up", kept: ["name", "username", "whose"] },
  recover: { path: "/recover", kept: ["username"] },
  "account-name": { path: "/account", kept: ["name"] },
  "recovery-code": { path: "/account", kept: [] },
  "sign-out": { path: "/account", kept: [] },
  "sign-out-everywhere": { path: "/account", kept: [] },
  whose: { path: "/whose", kept: ["whose"] },
  certificate: { path: "/attempts/[attempt]/certificate", kept: ["name"] },
} as const satisfies Record<string, { path: string; kept: readonly string[] }>;

export type FormName = keyof typeof forms;

/** Text fields by name. */
export type Fields = Record<string, string>;

/** What forms refuse beside what everything refuses; each has a sentence in `ui.account.refusals`. */
export type FormRefusal =
  | Refusal
  | "wrong-credentials"
  | "wrong-code"
  | "wrong-password"
  | "already-signed-in";

/** What can be wrong with one field; each has a sentence in `ui.account.errors`. */
export const fieldFaults = [
  "missing",
  "malformed",
  "name-missing",
  "name-too-long",
  "name-hidden-marks",
  "username-too-short",
  "username-too-long",
  "username-signs",
  "username-taken",
  "password-too-short",
  "password-too-long",
  "choose-one",
] as const;

export type FieldFault = (typeof fieldFaults)[number];

/** What there is to show when a form is done: a code, this once, or nothing. */
export type Shown = { recoveryCode: string } | null;

/** What a form shows: as it first stands, what came of it, or why it was refused, in the reader's language. */
export type FormState =
  | { status: "fresh" }
  | { status: "done"; value: Shown; fields: Fields }
  | {
      status: "refused";
      refusal: FormRefusal;
      message: string;
      /** Sentences by field. */
      errors: Fields;
      /** What was typed, without secrets. */
      fields: Fields;
    };

/** The text fields of a posted form; files and repeated names are left out. */
export function textFields(form: FormData): Fields {
  const entries = [...form.entries()].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(entries);
}

/** Those of a form's fields that may be shown again. */
export function keptFields(form: FormName, fields: Fields): Fields {
  const kept: readonly string[] = forms[form].kept;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => kept.includes(name)));
}

/** The language that a switcher's button asks for, or null. */
export function languageAsked(fields: Fields): Locale | null {
  return routing.locales.find((locale) => fields.go === `language-${locale}`) ?? null;
}

/** The address of a form's page in a language; `next` goes along, in that language too. */
export function formAddress(form: FormName, locale: Locale, next: string | null): string {
  const address = localePath(locale, forms[form].path);
  return next ? `${address}?${new URLSearchParams({ next: inLanguage(next, locale) })}` : address;
}

/** The same of the page that a form was sent from: its fields say which page that is, and where it leads on. */
export function sentFormAddress(form: FormName, fields: Fields, locale: Locale): string {
  const address = formAddress(form, locale, nextOf(fields, locale));
  return address.replace(/\[(\w+)\]/g, (_, name) => encodeURIComponent(fields[name] ?? ""));
}

const firstPart = /^\/[a-z]{2}(?=\/|$)/;

const inLanguage = (path: string, locale: Locale) => path.replace(firstPart, `/${locale}`);

/** Where to go on, in the reader's language; null for what is no page of ours. */
export function nextOf(fields: Fields, locale: Locale): string | null {
  const next = toNextPath(fields.next);
  return next && inLanguage(next, locale);
}

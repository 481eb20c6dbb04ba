import { type Locale, localePath, routing } from "@/i18n/routing";
import { type FormName, formPages } from "./form-pages";
import { toNextPath } from "./next-path";
import type { Refusal } from "./result";
import { textOfBytes } from "./text-of-bytes";

/** Text fields by name. */
export type Fields = Record<string, string>;

/** What forms refuse beside what everything refuses; each has a sentence in `ui.account.refusals`. */
export type FormRefusal =
  | Refusal
  | "wrong-credentials"
  | "wrong-code"
  | "wrong-password"
  | "already-signed-in"
  | "disabled"
  | "owns-classes"
  | "last-administrator"
  | "self";

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
  "title-too-long",
  "points-range",
  "draw-range",
  "date-past",
  "due-before-open",
  "cut-off-before-due",
  "nobody-ticked",
  "too-long",
  "number-range",
  "not-the-title",
  "nothing-given",
  "percent",
  "date-to-come",
  "must-tick",
  "name-differs",
  "choose-some",
] as const;

export type FieldFault = (typeof fieldFaults)[number];

/**
 * What there is to show when a form is done: a code or a first password, this once; what was done, in words; the id of
 * the place on the page where one goes on; or nothing.
 */
export type Shown =
  | { recoveryCode: string }
  | { firstPassword: string }
  | { sentence: string }
  | { place: string }
  | null;

/** What a refused form asks before it may be sent again, such as whose version is to stay. */
export type Ask = {
  name: string;
  legend: string;
  options: readonly { value: string; label: string }[];
};

/**
 * What a form shows: as it first stands, what came of it, or why it was refused, in the reader's language. What comes of
 * most is Shown; a form with more to show has a component that takes it.
 */
export type FormState<V = Shown> =
  | { status: "fresh" }
  | { status: "done"; value: V; fields: Fields }
  | {
      status: "refused";
      refusal: FormRefusal;
      message: string;
      /** Sentences by field. */
      errors: Fields;
      /** What was typed, without secrets. */
      fields: Fields;
      ask?: Ask | undefined;
    };

/**
 * The fields of a posted form as text. What is ticked of a list comes under one name several times: each on its own line.
 * Files are read by `postedFields`.
 */
export function textFields(form: FormData): Fields {
  const fields: Fields = {};
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string") continue;
    fields[name] = fields[name] === undefined ? value : `${fields[name]}\n${value}`;
  }
  return fields;
}

/** The same, with the text of what was chosen as files. */
export async function postedFields(form: FormData): Promise<Fields> {
  const fields = textFields(form);
  for (const [name, value] of form.entries()) {
    if (typeof value === "string" || value.size === 0) continue;
    fields[name] = textOfBytes(new Uint8Array(await value.arrayBuffer()));
  }
  return fields;
}

/** Those of a form's fields that may be shown again. */
export function keptFields(form: FormName, fields: Fields): Fields {
  const kept: readonly string[] = formPages[form].kept;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => kept.includes(name)));
}

/** The language that a switcher's button asks for, or null. */
export function languageAsked(fields: Fields): Locale | null {
  return routing.locales.find((locale) => fields.go === `language-${locale}`) ?? null;
}

/** The address of a form's page in a language; `next` goes along, in that language too. */
export function formAddress(form: FormName, locale: Locale, next: string | null): string {
  const address = localePath(locale, formPages[form].path);
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

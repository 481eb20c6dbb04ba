import type { IncomingHttpHeaders } from "node:http";
import { type Locale, routing } from "../i18n/routing";

/** The cookie of the reader's last choice; next-intl's name, so that server actions follow it too. */
export const languageCookie = "NEXT_LOCALE";

const findLocale = (value: string | undefined): Locale | null =>
  routing.locales.find((locale) => locale === value) ?? null;

/** The language an address is in: its first segment. */
export const localeOfPath = (path: string): Locale | null => findLocale(path.split("/")[1]);

/** A wish of a browser in one of our languages. Quechua has no page here; its speakers' other language is Spanish. */
const ours: Readonly<Record<string, Locale>> = {
  es: "es",
  en: "en",
  ay: "ay",
  aym: "ay",
  ayr: "ay",
  ayc: "ay",
  qu: "es",
  que: "es",
  quz: "es",
};

type Wish = { language: string; weight: number };

function readWish(part: string): Wish {
  const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
  const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
  const weight = q === undefined ? 1 : Number(q);
  const language = tag.trim().split("-")[0] ?? "";
  return { language, weight: Number.isFinite(weight) ? Math.min(weight, 1) : 0 };
}

function acceptedLocale(header: string | undefined): Locale | null {
  // A header is as long as whoever sent it likes; nobody reads twenty languages.
  const wishes = (header ?? "").slice(0, 500).split(",").slice(0, 20).map(readWish);
  const known = wishes.filter(
    ({ language, weight }) => weight > 0 && Object.hasOwn(ours, language),
  );
  const best = known.reduce<Wish | null>(
    (first, next) => (first === null || next.weight > first.weight ? next : first),
    null,
  );
  return best === null ? null : (ours[best.language] ?? null);
}

function chosenLocale(cookies: string | undefined): Locale | null {
  const pairs = (cookies ?? "").split(";").map((pair) => pair.trim().split("="));
  return findLocale(pairs.find(([name]) => name === languageCookie)?.[1]);
}

type LanguageHeaders = Pick<IncomingHttpHeaders, "cookie" | "accept-language">;

/** The language for a reader who has not said it in the address: the last choice, the browser's wishes, Spanish. */
export function readerLanguage(headers: LanguageHeaders): Locale {
  return (
    chosenLocale(headers.cookie) ??
    acceptedLocale(headers["accept-language"]) ??
    routing.defaultLocale
  );
}

/** The path of the page a request came from, when that is a page of ours; browsers tell it by our referrer policy. */
export function ownReferrerPath(referer: string | undefined, ownHost: string): string | null {
  if (referer === undefined || !URL.canParse(referer)) return null;
  const url = new URL(referer);
  return url.host === ownHost ? url.pathname : null;
}

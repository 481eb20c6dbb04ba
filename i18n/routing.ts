import { defineRouting } from "next-intl/routing";

/** The three languages. The order is the order of the switcher; Spanish is the base (docs/decisions/0004). */
export const routing = defineRouting({
  locales: ["es", "ay", "en"],
  defaultLocale: "es",
  localePrefix: "always",
  // The door sends hreflang's twin, metadata `alternates`; the language cookie is the door's and /course.js's.
  alternateLinks: false,
  localeCookie: false,
});

export type Locale = (typeof routing.locales)[number];

/** The path of a page in a language: `localePath("ay", "/progress")` is `/ay/progress`; "/" is the home. */
export function localePath(locale: Locale, path: string): string {
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** The language a string names, or Spanish: for what comes from outside (forms, parameters). */
export function toLocale(value: unknown): Locale {
  return routing.locales.find((locale) => locale === value) ?? routing.defaultLocale;
}

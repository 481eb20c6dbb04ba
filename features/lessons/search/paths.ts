import type { Locale } from "@/i18n/routing";

export const searchPath = "/search";

/** The file that /search.js searches in, one for each language; scripts/seal.ts puts it beside the pages. */
export const indexPath = (locale: Locale): string => `/search/${locale}.json`;

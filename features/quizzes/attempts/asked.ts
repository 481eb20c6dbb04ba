import type { Locale } from "@/i18n/routing";

/** What an attempt's page is asked to show: the item, another language beside, something to tell. */
export type Asked = {
  position: number;
  also: Locale | undefined;
  notice: "older" | "closed" | undefined;
};

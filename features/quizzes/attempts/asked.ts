import type { AlsoAsked } from "./also-language";

/** What an attempt's page is asked to show: the item, another language beside, something to tell. */
export type Asked = {
  position: number;
  also: AlsoAsked;
  notice: "older" | "closed" | undefined;
};

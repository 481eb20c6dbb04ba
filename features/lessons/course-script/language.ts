import { currentPlace, placeToKeep, type Stay } from "./place";

const YEAR = 365 * 24 * 60 * 60;

/** The cookie that keeps a language for a year; undefined for what is no language code. */
export function languageCookie(language: string): string | undefined {
  if (!/^[a-z]{2}$/.test(language)) return undefined;
  return `NEXT_LOCALE=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;
}

const switcher = (): NodeListOf<HTMLElement> => document.querySelectorAll(".languages .language");

/** Remembers the language that the reader takes in the switcher, link or button. */
export function rememberLanguage(): void {
  for (const choice of switcher()) {
    choice.addEventListener("click", () => {
      const cookie = languageCookie(choice.lang);
      // The Cookie Store is not there on plain http, where school servers live.
      // biome-ignore lint/suspicious/noDocumentCookie: see above.
      if (cookie) document.cookie = cookie;
    });
  }
}

/** A pause in scrolling this long, in milliseconds, is a stay. */
const PAUSE = 1_000;

/**
 * Lets the switcher's links lead to the block that is being read, not to the page's top. The switcher
 * stands at the top, so what counts is the block where the reader stayed before going up to it.
 */
export function carryPlaceAlong(): void {
  const blocks = [...document.querySelectorAll<HTMLElement>(".block[id]")];
  if (blocks.length === 0) return;
  const current = () =>
    currentPlace(
      blocks.map((block) => ({ id: block.id, top: block.getBoundingClientRect().top })),
      innerHeight,
    );
  let stay: Stay | undefined;
  let resting = current();
  let pause: number | undefined;
  const onScroll = () => {
    if (resting) stay = { id: resting, leftAt: Date.now() };
    resting = undefined;
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      resting = current();
    }, PAUSE);
  };
  addEventListener("scroll", onScroll, { passive: true });
  for (const link of switcher()) {
    link.addEventListener("click", () => {
      if (!(link instanceof HTMLAnchorElement)) return;
      link.hash = placeToKeep(current(), stay, Date.now()) ?? "";
    });
  }
}

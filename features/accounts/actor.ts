import type { Locale } from "@/i18n/routing";

/** The colours that somebody chose; null for the device's own. */
export type Theme = "light" | "dark" | null;

/** A person whom the server knows: a guest has work to keep but no name or password. */
export type Person = {
  id: string;
  /** The name shown on screen; "" for a guest. */
  name: string;
  username: string | null;
  isGuest: boolean;
  /** May administer this place. */
  isAdministrator: boolean;
  /** Was chosen to open classes, which matters where not everybody may. */
  mayOpenClasses: boolean;
  /** What the person likes to see; null where nothing was chosen. */
  language: Locale | null;
  secondLanguage: Locale | null;
  theme: Theme;
};

/** Who asks: somebody known, or nobody. */
export type Actor = Person | null;

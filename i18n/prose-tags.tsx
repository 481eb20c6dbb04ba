import type { ReactNode } from "react";

type Tag = (words: ReactNode) => ReactNode;

/**
 * What the tags of messages become. Only these exist, and check:messages knows them all:
 * stress, titles of works, and parts in another language (for screen readers and hyphenation).
 * A lesson adds `term-<id>` for each term of its glossary.
 */
export const proseTags = {
  strong: (words) => <strong>{words}</strong>,
  cite: (words) => <cite>{words}</cite>,
  es: (words) => <i lang="es">{words}</i>,
  en: (words) => <i lang="en">{words}</i>,
  ay: (words) => <i lang="ay">{words}</i>,
} satisfies Record<string, Tag>;

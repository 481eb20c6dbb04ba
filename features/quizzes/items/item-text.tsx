import type { ReactNode } from "react";
import { createTranslator } from "use-intl/core";
import { proseTags } from "@/i18n/prose-tags";
import type { Locale } from "@/i18n/routing";
import type { ItemWords } from "./item-version";

type Tag = (words: ReactNode) => ReactNode;

/** Tags of a text that stand for no mark-up here: terms open their definition in the lesson, not in the quiz. */
const bare: Tag = (words) => words;

function tagsOf(text: string, own: Record<string, Tag>): Record<string, Tag> {
  const names = [...text.matchAll(/<([a-z][a-z0-9-]*)>/g)].map((match) => match[1] ?? "");
  const known: Record<string, Tag> = { ...proseTags, ...own };
  return Object.fromEntries(names.map((name) => [name, known[name] ?? bare]));
}

/** The words of one item version in one language, as mark-up or as plain text; "" for a key it has no words for. */
export type ItemText = {
  rich: (key: string, tags?: Record<string, Tag>) => ReactNode;
  plain: (key: string) => string;
  has: (key: string) => boolean;
  /** The plain text between the tags of that name; "" where a text has no such tag. */
  inside: (key: string, tag: string) => string;
};

export function itemText(words: ItemWords, locale: Locale): ItemText {
  // An attempt keeps its words as they were, so they come from its version and not from messages/.
  const translator = (text: string) => createTranslator({ locale, messages: { text } });
  const plain = (key: string, own: Record<string, (inner: string) => string> = {}) => {
    const text = words[key] ?? "";
    const names = Object.keys(tagsOf(text, {}));
    const chunks = Object.fromEntries(names.map((name) => [name, (inner: string) => inner]));
    return translator(text).markup("text", { ...chunks, ...own });
  };
  return {
    rich: (key, tags = {}) => {
      const text = words[key] ?? "";
      return translator(text).rich("text", tagsOf(text, tags));
    },
    plain: (key) => plain(key),
    has: (key) => words[key] !== undefined,
    inside: (key, tag) => {
      let found = "";
      plain(key, {
        [tag]: (inner) => {
          // Typed as text, but tags within a tag come as a list.
          found = [inner].flat().join("");
          return found;
        },
      });
      return found;
    },
  };
}

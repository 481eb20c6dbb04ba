import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "./routing";

/** Words under keys that come from the curriculum, not from the code. */
export type Words = {
  text: (key: string, values?: Record<string, string | number>) => string;
  /** Without its tags, and without filling in anything: for what is searched, not for what is shown. */
  plain: (key: string) => string;
  rich: (key: string, tags: Record<string, (words: ReactNode) => ReactNode>) => ReactNode;
};

/**
 * A reader of words whose keys are ids of the curriculum (`lessons.<slug>`, `ui.course`, `glossary`).
 * Ids are plain strings here because the outline is tied to the Spanish file by its type and check:messages
 * ties en and ay to the Spanish: this is the one cast.
 */
export async function wordsOf(locale: Locale, namespace: string): Promise<Words> {
  const t = (await getTranslations({ locale, namespace: namespace as "ui" })) as unknown as {
    (key: string, values?: Record<string, string | number>): string;
    rich: Words["rich"];
    raw: (key: string) => unknown;
  };
  return {
    text: (key, values) => t(key, values),
    plain: (key) => String(t.raw(key)).replace(/<\/?[a-z][\w-]*>/g, ""),
    rich: (key, tags) => t.rich(key, tags),
  };
}

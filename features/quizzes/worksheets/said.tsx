import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { PublicItem } from "../items/public-item";

type SaidProps = {
  languages: readonly Locale[];
  of: "name" | "date" | `instructions.${PublicItem["interaction"]}`;
};

/** A word of the sheet in each of its languages, the first above. */
export async function Said({ languages, of }: SaidProps) {
  const said = await Promise.all(
    languages.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: "ui.teaching.worksheet" });
      return { locale, words: t(of) };
    }),
  );
  return said.map(({ locale, words }, index) => (
    <span key={locale} className={index === 0 ? undefined : "beneath"} lang={locale}>
      {words}
    </span>
  ));
}

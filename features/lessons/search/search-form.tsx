import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { Field } from "@/ui/field";
import { searchPath } from "./paths";
import { LONGEST_QUERY } from "./search-query";

/** The field that takes what is looked for; it leads to the page that answers. */
export async function SearchForm({ locale, query }: { locale: Locale; query?: string }) {
  const t = await getTranslations({ locale, namespace: "ui.search" });
  return (
    <search>
      <form className="search-form" method="get" action={localePath(locale, searchPath)}>
        <Field
          label={t("label")}
          name="q"
          type="search"
          defaultValue={query}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit" className="go">
          {t("submit")}
        </button>
      </form>
    </search>
  );
}

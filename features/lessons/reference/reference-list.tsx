import { type Locale, localePath } from "@/i18n/routing";
import { REFERENCE_PAGES } from "@/ui/reference-pages";
import { viewReference } from "./reference-view";

/** The pages to look things up in, as the home lists them. */
export async function ReferenceList({ locale }: { locale: Locale }) {
  const { t } = await viewReference(locale);
  return (
    <section aria-labelledby="reference">
      <h2 id="reference">{t("title")}</h2>
      <ul className="reference">
        {REFERENCE_PAGES.map((page) => (
          <li key={page}>
            <a href={localePath(locale, `/${page}`)}>{t(`${page}.title`)}</a>
            <p className="hint">{t(`${page}.description`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

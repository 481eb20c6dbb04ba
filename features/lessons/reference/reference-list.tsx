import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { REFERENCE_PAGES } from "@/ui/reference-pages";

/** The pages to look things up in, as the home lists them. */
export async function ReferenceList({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui" });
  return (
    <section aria-labelledby="reference">
      <h2 id="reference">{t("reference.title")}</h2>
      <ul className="reference">
        {REFERENCE_PAGES.map(({ path, words }) => (
          <li key={path}>
            <a href={localePath(locale, path)}>{t(`${words}.title`)}</a>
            <p className="hint">{t(`${words}.description`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

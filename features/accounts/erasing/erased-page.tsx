import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ERASED } from "./paths";

/** After an erasure: that it is done, and the way to the lessons, which nobody needs an account for. */
export async function ErasedPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.settings.erased" });
  return (
    <Shell locale={locale} path={ERASED} person={null}>
      <h1>{t("title")}</h1>
      <p>{t("body")}</p>
      <p className="actions">
        <a className="go" href={localePath(locale, "/")}>
          {t("toLessons")}
        </a>
      </p>
    </Shell>
  );
}

import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { findDueConcepts } from "./due-concepts";
import { reviewPath } from "./paths";

/** Says on another page that something waits to be reviewed; nothing when nothing does. */
export async function DueConceptsCard({ userId, locale }: { userId: string; locale: Locale }) {
  const { length: count } = await findDueConcepts(userId, new Date());
  if (count === 0) return null;
  const t = await getTranslations({ locale, namespace: "ui.review" });
  return (
    <section className="card">
      <h2>{t("title")}</h2>
      <p>{t("due", { count })}</p>
      <p>
        <a className="go" href={localePath(locale, reviewPath)}>
          {t("go")}
        </a>
      </p>
    </section>
  );
}

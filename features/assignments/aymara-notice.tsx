import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { AymaraCount } from "./content-aymara";

/** Says, before anything is assigned, how many items no speaker has reviewed in Aymara, and what learners will see. */
export async function AymaraNotice({ count, locale }: { count: AymaraCount; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.picking.aymara" });
  const all = count.reviewed + count.draft + count.stale + count.none;
  const unreviewed = all - count.reviewed;
  if (all === 0) return null;
  if (unreviewed === 0) return <p className="hint">{t("allReviewed")}</p>;
  const parts = (["draft", "stale", "none"] as const).filter((state) => count[state] > 0);
  return (
    <div className="notice">
      <p>{t("unreviewed", { count: String(all), unreviewed })}</p>
      <ul>
        {parts.map((state) => (
          <li key={state}>{t(`seen.${state}`, { count: count[state] })}</li>
        ))}
      </ul>
    </div>
  );
}

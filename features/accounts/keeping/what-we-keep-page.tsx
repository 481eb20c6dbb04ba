import { getTranslations } from "next-intl/server";
import { isReviewed } from "@/i18n/aymara-status";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { OWN_DATA, WHAT_WE_KEEP } from "../erasing/paths";

/**
 * What is kept of who learns, for pupils and their families, in plain words: what and why, how long, who sees it, how to
 * take it out and erase it. docs/PRIVACY.md says the same field by field, and a test holds that against the schema.
 */
const parts = {
  what: ["reading", "guest", "account", "learning", "class", "limits", "never"],
  long: ["guest", "account", "class", "erased"],
  who: ["self", "teachers", "others", "certificate", "admin"],
} as const;

export async function WhatWeKeepPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.keeping.keep" });
  return (
    <Shell
      locale={locale}
      path={WHAT_WE_KEEP}
      notice={isReviewed("ui/keeping") ? undefined : "draft"}
    >
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <section aria-labelledby="what">
        <h2 id="what">{t("what.title")}</h2>
        {parts.what.map((id) => (
          <p key={id}>{t(`what.${id}`)}</p>
        ))}
      </section>
      <section aria-labelledby="long">
        <h2 id="long">{t("long.title")}</h2>
        <ul>
          {parts.long.map((id) => (
            <li key={id}>{t(`long.${id}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="who">
        <h2 id="who">{t("who.title")}</h2>
        <ul>
          {parts.who.map((id) => (
            <li key={id}>{t(`who.${id}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="yours">
        <h2 id="yours">{t("yours.title")}</h2>
        <p>{t("yours.self")}</p>
        <p className="actions">
          <a className="quiet-button" href={localePath(locale, OWN_DATA)}>
            {t("yours.open")}
          </a>
        </p>
        <p>{t("yours.families")}</p>
        <p>{t("yours.average")}</p>
      </section>
    </Shell>
  );
}

import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "./shell";

/** What the door says by a page of ours. */
export const errorStatuses = ["400", "404", "413", "500", "503"] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

/** The door writes the request's own id over this one. */
const REQUEST_ID = "00000000-0000-0000-0000-000000000000";

/**
 * What went wrong and what to do, the same for everyone; the door gives it in place of a failed reply.
 * On 503 it may put a form into `data-resend` that sends again what could not be saved.
 */
export async function ErrorPage({ locale, status }: { locale: Locale; status: ErrorStatus }) {
  const t = await getTranslations({ locale, namespace: "ui.errors" });
  return (
    <Shell locale={locale} path={`/errors/${status}`}>
      <h1>{t(`${status}.title`)}</h1>
      <p>{t(`${status}.body`)}</p>
      {status === "503" && <div data-resend="" data-label={t("sendAgain")} />}
      <p className="actions">
        <a className="go" href={localePath(locale, "/")}>
          {t("goHome")}
        </a>
        <a className="quiet-button" href={localePath(locale, "/progress")}>
          {t("goProgress")}
        </a>
      </p>
      <p className="hint">
        {t("requestId")} <code>{REQUEST_ID}</code>
      </p>
    </Shell>
  );
}

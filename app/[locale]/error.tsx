"use client";

import { useTranslations } from "next-intl";

/** What stands in place of a page that failed after it was shown; faults before that are the door's. */
export default function PageFault({ reset }: { reset: () => void }) {
  const t = useTranslations("ui.errors.fault");
  return (
    <main id="main" role="alert">
      <h1>{t("title")}</h1>
      <p>{t("body")}</p>
      <button type="button" className="go" onClick={reset}>
        {t("retry")}
      </button>
    </main>
  );
}

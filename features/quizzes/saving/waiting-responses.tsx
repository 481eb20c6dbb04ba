import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { WaitingNotice } from "./waiting-notice.client";

/**
 * Tells of responses that wait in this browser, whoever's they are, and sends them as soon as the page is open: under
 * their owners' tokens, so also when somebody else is signed in. Nothing is shown where none waits.
 */
export async function WaitingResponses({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.quiz.waiting" });
  return (
    <WaitingNotice
      words={{
        count: t("count"),
        sending: t("sending"),
        send: t("send"),
        sent: t("sent"),
        apart: t("apart"),
      }}
    />
  );
}

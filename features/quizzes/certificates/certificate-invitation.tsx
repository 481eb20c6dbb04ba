import { getTranslations } from "next-intl/server";
import { formatPercent } from "@/i18n/formats";
import { type Locale, localePath } from "@/i18n/routing";
import { earnsCertificate, type JudgedAttempt, PASS } from "./certificate";
import { certificatePath } from "./paths";

type Props = { attempt: JudgedAttempt & { id: string }; locale: Locale };

/** The way to the certificate, on the outcome of an attempt that earns one; nothing on any other. */
export async function CertificateInvitation({ attempt, locale }: Props) {
  if (!earnsCertificate(attempt)) return null;
  const t = await getTranslations({ locale, namespace: "ui.certificate.invitation" });
  return (
    <section className="card">
      <h2>{t("title")}</h2>
      <p>{t("body", { percent: formatPercent(PASS, locale) })}</p>
      <p className="actions">
        <a className="go" href={localePath(locale, certificatePath(attempt.id))}>
          {t("go")}
        </a>
      </p>
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import { type Locale, localePath } from "@/i18n/routing";
import { Field } from "@/ui/field";
import { Shell } from "@/ui/shell";
import type { Certificate } from "./certificate.store";
import { CertificateFacts } from "./certificate-paper";
import { verifiedPath, verifyPath } from "./paths";

/** Longer than any code with its hyphens and spaces; what is longer is none. */
const LONGEST = 60;

/**
 * The form that takes a code.
 *
 * @param props.typed a code that is none, as it was typed; null when nothing was asked yet
 */
export async function VerifyPage(props: { typed: string | null; actor: Actor; locale: Locale }) {
  const { typed, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.certificate.verify" });
  const code = typed?.slice(0, LONGEST);
  const query = code === undefined ? undefined : new URLSearchParams({ code }).toString();
  return (
    <Shell locale={locale} path={verifyPath} query={query} person={actor}>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <form method="get" action={localePath(locale, verifyPath)}>
        <Field
          label={t("code")}
          name="code"
          type="text"
          hint={t("codeHint")}
          error={code === undefined ? undefined : t("none")}
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={LONGEST}
          required
        />
        <p className="actions">
          <button type="submit" className="go">
            {t("submit")}
          </button>
        </p>
      </form>
    </Shell>
  );
}

/** What a code proves: that there is such a certificate, and what it says. Who has the code may know the name. */
export async function VerifiedPage(props: {
  certificate: Certificate;
  actor: Actor;
  locale: Locale;
}) {
  const { certificate, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.certificate" });
  return (
    <Shell locale={locale} path={verifiedPath(certificate.code)} person={actor}>
      <h1>{t("verify.valid")}</h1>
      <p>{t("paper.says")}</p>
      <p className="certificate-name">{certificate.name}</p>
      <p>{t("paper.passed")}</p>
      <CertificateFacts certificate={certificate} locale={locale} />
      <p className="hint">{t("paper.noDegree")}</p>
      <p className="actions">
        <a className="quiet-button" href={localePath(locale, verifyPath)}>
          {t("verify.another")}
        </a>
      </p>
    </Shell>
  );
}

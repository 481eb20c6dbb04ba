import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import type { Actor } from "@/features/accounts/actor";
import { hiddenFields, textSpecs } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { type Locale, localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { outcomePath } from "../attempts/paths";
import { CertificatePaper } from "./certificate-paper";
import { askForCertificate } from "./issue-certificate.action";
import { certificatePath } from "./paths";
import type { EarnedCertificate } from "./read-certificate";

type Props = { earned: EarnedCertificate; actor: Actor; locale: Locale };

const FORM_ID = "certificate";

/** The certificate of an attempt, to be printed; before it is issued, the question which name shall stand on it. */
export async function CertificatePage({ earned, actor, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.certificate" });
  const { attempt, certificate } = earned;
  return (
    <Shell
      locale={locale}
      path={certificatePath(attempt.id)}
      languageButtons={certificate ? undefined : { form: FORM_ID, name: "go" }}
      person={actor}
    >
      {certificate ? (
        <>
          <CertificatePaper certificate={certificate} locale={locale} />
          <p className="hint certificate-advice">{t("paper.advice")}</p>
        </>
      ) : (
        <NameForm attempt={attempt.id} actor={actor} locale={locale} />
      )}
      <p className="actions">
        <a className="quiet-button" href={localePath(locale, outcomePath(attempt.id))}>
          {t("toOutcome")}
        </a>
      </p>
    </Shell>
  );
}

async function NameForm(props: { attempt: string; actor: Actor; locale: Locale }) {
  const { attempt, actor, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.certificate.ask" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const { name } = await textSpecs(locale);
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <ActionForm
        id={FORM_ID}
        action={askForCertificate}
        typed={{ name: actor?.name ?? "", ...(await findTyped("certificate")) }}
        hidden={{ ...hiddenFields(locale, null), attempt }}
        fields={[{ ...name, hint: t("nameHint") }]}
        words={{ submit: t("submit"), unavailable: account("unavailable") }}
      />
    </>
  );
}

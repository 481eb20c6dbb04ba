import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { findLesson } from "@/curriculum";
import { groupSymbols } from "@/features/accounts/readable-code";
import { formatPercent } from "@/i18n/formats";
import { languageOfFile } from "@/i18n/messages";
import { type Locale, localePath } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import { wordsOf } from "@/i18n/words";
import type { Certificate } from "./certificate.store";
import { verifyPath } from "./paths";

type Props = { certificate: Certificate; locale: Locale };

/** A certificate as it is printed, in any of the languages. */
export async function CertificatePaper({ certificate, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.certificate.paper" });
  return (
    <article className="certificate">
      <h1>{t("title")}</h1>
      <p>{t("says")}</p>
      <p className="certificate-name">{certificate.name}</p>
      <p>{t("passed")}</p>
      <CertificateFacts certificate={certificate} locale={locale} />
      <h2>{t("lessonsTitle")}</h2>
      <ul>
        {certificate.lessons.map((lesson) => (
          <LessonLine key={lesson} lesson={lesson} locale={locale} />
        ))}
      </ul>
      <p>{t("verify", { address: await ownAddress(localePath(locale, verifyPath)) })}</p>
      <p className="hint">{t("noDegree")}</p>
    </article>
  );
}

/** Outcome, date and code. */
export async function CertificateFacts({ certificate, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.certificate.facts" });
  return (
    <dl>
      <dt>{t("outcome")}</dt>
      <dd>{formatPercent(certificate.outcome, locale)}</dd>
      <dt>{t("date")}</dt>
      <dd>{await sayWhen(certificate.issuedAt, locale, "date")}</dd>
      <dt>{t("code")}</dt>
      <dd>
        <code>{groupSymbols(certificate.code)}</code>
      </dd>
    </dl>
  );
}

/** A lesson's title and the question it answers; a lesson that is gone has its title alone. */
async function LessonLine({ lesson, locale }: { lesson: string; locale: Locale }) {
  const course = await wordsOf(locale, "ui.course");
  const words = findLesson(lesson) ? await wordsOf(locale, `lessons.${lesson}`) : null;
  const language = languageOfFile(locale, `lessons/${lesson}`);
  return (
    <li>
      {course.text(`lessons.${lesson}`)}
      {words && (
        <span className="hint" lang={language === locale ? undefined : language}>
          {words.text("question")}
        </span>
      )}
    </li>
  );
}

/** A page of ours as one types it from paper: the host that the door has proven. */
async function ownAddress(path: string): Promise<string> {
  const sent = await headers();
  return `${sent.get("x-forwarded-proto")}://${sent.get("x-forwarded-host")}${path}`;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { findTypedCertificate } from "@/features/quizzes/certificates/verify-code";
import { VerifiedPage } from "@/features/quizzes/certificates/verify-page";
import { toLocale } from "@/i18n/routing";

type Props = PageProps<"/[locale]/verify/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "ui.certificate.verify" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { locale: language, code } = await params;
  const locale = toLocale(language);
  const certificate = await findTypedCertificate(code);
  if (!certificate) notFound();
  return <VerifiedPage certificate={certificate} actor={await currentActor()} locale={locale} />;
}

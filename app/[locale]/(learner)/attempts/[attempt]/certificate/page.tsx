import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/features/accounts/current-actor";
import { CertificatePage } from "@/features/quizzes/certificates/certificate-page";
import { readCertificate } from "@/features/quizzes/certificates/read-certificate";
import { pageLocale } from "@/i18n/page-params";

type Props = PageProps<"/[locale]/attempts/[attempt]/certificate">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ui.certificate.paper" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { attempt } = await params;
  const locale = await pageLocale(params);
  const actor = await currentActor();
  const earned = await readCertificate(actor, attempt);
  if (!earned) notFound();
  return <CertificatePage earned={earned} actor={actor} locale={locale} />;
}
